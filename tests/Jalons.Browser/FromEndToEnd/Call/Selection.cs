using Jalons.Core.Access;

namespace Jalons.Browser.FromEndToEnd.Call;

/// <summary>The committee ranks, simulates, decides; each candidate has a letter.</summary>
internal static class Selection
{
    private static readonly long[] Best = [4810101, 4810160, 4810223, 4810272];
    private static readonly long[] Second = [4810114, 4810171, 4810237, 4810283];

    public static async Task Decides(this TheCallJustClosed call)
    {
        call.ItIs("2021-09-14");
        var helene = await call.Meets(Role.Department);
        await helene.Opens("/appel/comite");
        foreach (var number in Best.Append(4810237)) await helene.Checks($"Retenir {call.Dossier(number).Applicant}");
        await helene.Presses("Simuler ce choix");
        await helene.Says("Ce choix ne tient pas.");
        await helene.Says("un seul projet est retenu par territoire");
        await helene.Unchecks($"Retenir {call.Dossier(4810237).Applicant}");
        await helene.Presses("Simuler ce choix");
        await helene.Says("Ce choix tient dans l’enveloppe.");
        await helene.Downloads("Tout exporter (xlsx)", "PK");

        await helene.Presses("Passer à la décision");
        await helene.Fills("Présents", "Vice-présidence à l’insertion, DEIAT, un représentant de chaque EPT");
        await helene.Fills("Ce qui s’est dit", "Le comité examine les dossiers territoire par territoire, dans l’ordre des notes.");
        foreach (var dossier in call.Competing().Where(dossier => !Best.Contains(dossier.Number)))
        {
            await helene.Ticks($"Décision pour {dossier.Applicant}", Second.Contains(dossier.Number) ? "En liste d’attente" : "Non retenu");
            if (dossier.Number != 4810318) await helene.Fills($"Motif pour {dossier.Applicant}", "Un autre projet répond mieux aux critères pour ce territoire.");
        }
        await helene.Presses("Enregistrer les décisions");
        await helene.Says("Dites pourquoi : le candidat lira ce motif.");
        await helene.Fills($"Motif pour {call.Dossier(4810318).Applicant}", "Le suivi des personnes n’est pas décrit.");
        await helene.Presses("Enregistrer les décisions");
        await helene.Says("Les décisions sont enregistrées. Les courriers sont prêts.");
        await helene.Downloads("Procès-verbal (docx)", "PK");
        await helene.Downloads("Tous les courriers (zip)", "PK");

        await helene.Opens($"{call.Dossier(4810305).Address}/courrier");
        await helene.Says("Aucune lettre de soutien n’est jointe, malgré la demande de complément.");
        await helene.Opens($"{call.Dossier(4810223).Address}/courrier");
        await helene.Says("Le comité a retenu votre projet pour le territoire Est Ensemble, avec une aide de 187 500 € au plus.");
        await helene.Downloads("Télécharger (docx)", "PK");
        await helene.Downloads("Télécharger (pdf)", "%PDF");
    }
}
