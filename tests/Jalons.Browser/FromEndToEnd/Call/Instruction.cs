using Jalons.Browser.Support;
using Jalons.Core.Access;
using static Jalons.Browser.FromEndToEnd.Call.Judgements;

namespace Jalons.Browser.FromEndToEnd.Call;

/// <summary>What the Département receives is checked, then given to two reviewers, who score apart.</summary>
internal static class Instruction
{
    public static async Task Checks(this TheCallJustClosed call)
    {
        call.ItIs("2021-07-12");
        var helene = await call.Meets(Role.Department);
        await helene.Opens("/appel");
        await helene.Says("Quatre territoires, une enveloppe de 750 000 €");
        await helene.Follows("Ouvrir les dossiers");
        await helene.Says("23 dossiers projet");
        foreach (var flag in new[] { "Déposé après la date limite", "Dit avoir demandé ou reçu une subvention en 2020, mais n’est pas dans la liste", "Plusieurs dossiers de la même structure pour ce territoire", "Déposé hors de la plateforme : non recevable" })
            await helene.Says(flag);

        await helene.Follows(call.Dossier(Silent).Applicant);
        await helene.Follows("Demander un complément");
        await helene.Fills("Ce qui manque", "La lettre de soutien de l’EPT. Déposez-la dans votre dossier.");
        await helene.Fills("Attendu pour le", "23/07/2021");
        await helene.Presses("Envoyer la demande");
        await helene.Says("La demande est partie.");

        call.ItIs("2021-07-26");
        helene = await call.Meets(Role.Department);
        await helene.Opens($"{call.Dossier(Silent).Address}/complement");
        await helene.Fills("Ce qui est arrivé", "Délai passé sans réponse.");
        await helene.Fills("Close le", "26/07/2021");
        await helene.Presses("Clore la demande");
        await Check(helene, call.Dossier(Silent));
        await Check(helene, call.Dossier(Chosen));
        foreach (var dossier in call.Dossiers.Where(dossier => dossier.Number is not (Silent or Chosen))) await call.ChecksByForm(dossier);
    }

    public static async Task Scores(this TheCallJustClosed call)
    {
        var helene = await call.Meets(Role.Department);
        await helene.Opens($"{call.Dossier(Chosen).Address}/attribution");
        foreach (var reviewer in Reviewers) await helene.Ticks("Instructeurs et instructrices", reviewer);
        await helene.Presses("Attribuer le dossier");
        await helene.Says("Le dossier est attribué.");
        foreach (var dossier in call.Competing().Where(dossier => dossier.Number != Chosen)) await call.AssignsByForm(dossier);

        call.ItIs("2021-08-30");
        var (nadege, yanis) = (await call.Meets(Role.Reviewer), await call.MeetsTheOtherReviewer());
        await Score(nadege, call.Dossier(Chosen));
        await yanis.Opens(call.Dossier(Chosen).AddressOfReview);
        await yanis.Says("Remettre mon évaluation");
        await yanis.DoesNotSay("sur 100.");
        await yanis.Opens(call.Dossier(Near).AddressOfReview);
        await yanis.Fills("Pourquoi vous ne pouvez pas l’évaluer", "J’ai siégé à son conseil d’administration.");
        await yanis.Presses("Me récuser");
        await yanis.DoesNotSay(call.Dossier(Near).Applicant);
        foreach (var dossier in call.Competing()) await call.ScoresByForm(dossier);

        helene = await call.Meets(Role.Department);
        await helene.Opens($"{call.Dossier(Near).Address}/attribution");
        await helene.Says("J’ai siégé à son conseil d’administration.");
        await helene.Opens($"{call.Dossier(Disputed).Address}/notes");
        await helene.Says("Cet écart se discute");
        await helene.Fills("Ce qui a été dit", "L’atelier est solide, le suivi reste à écrire.");
        await helene.Fills("Note retenue ensemble", "60");
        await helene.Presses("Garder cette discussion");
        await helene.Says("Note retenue : 60,0 sur 100.");
    }

    private static async Task Check(Walker helene, Deposited dossier)
    {
        await helene.Opens(dossier.Address);
        await helene.Follows("Vérifier le dossier");
        await helene.TicksAll("Oui");
        if (Refused.TryGetValue(dossier.Number, out var fault))
        {
            await helene.Ticks(fault.Line, "Non");
            await helene.FillsThatBeginning($"Si non, pourquoi ({fault.Line}", "");
            await helene.Presses("Enregistrer la vérification");
            await helene.Says("Dites pourquoi non : le candidat lira cette raison.");
            await helene.FillsThatBeginning($"Si non, pourquoi ({fault.Line}", fault.Why);
        }
        await helene.Presses("Enregistrer la vérification");
        await helene.Says("La vérification est enregistrée.");
    }

    private static async Task Score(Walker reviewer, Deposited dossier)
    {
        await reviewer.Opens("/mes-dossiers");
        await reviewer.Says("Vous notez sans voir les notes des autres.");
        await reviewer.Follows(dossier.Applicant);
        await reviewer.Ticks("Expertise dans l’accompagnement", "2, ");
        await reviewer.Presses("Remettre mon évaluation");
        await reviewer.Says("Il manque un niveau");
        await reviewer.TicksAll($"{Levels[dossier.Number]}, ");
        await reviewer.Presses("Remettre mon évaluation");
        await reviewer.Says($"Votre évaluation de {dossier.Applicant} est remise.");
    }
}
