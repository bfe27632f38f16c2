using Jalons.Browser.Support;
using Jalons.Core.Access;

namespace Jalons.Browser.FromEndToEnd.Call;

/// <summary>Two agreements are prepared, edited and signed; an amendment moves diagnoses and money from one to the other.</summary>
internal static class Agreeing
{
    private const string Department = "Département de la Seine-Saint-Denis";

    public static async Task Agrees(this TheCallJustClosed call)
    {
        call.ItIs("2021-09-22");
        var helene = await call.Meets(Role.Department);
        var agreement = await Prepare(helene, call.Dossier(4810223), "Le Chantier des Ordis");
        await helene.Says("Le formulaire de diagnostic de ce projet ne s’ouvre pas avant.");
        await helene.Opens($"{agreement}/texte");
        await helene.Adds("Le texte", "\n\n## Visites\n\nLe Département rend visite au projet {porteur} une fois par semestre.");
        await helene.Presses("Enregistrer le texte");
        await helene.Says("Le Département rend visite au projet La Fabrique des Usages de l’Est une fois par semestre.");
        await Transmit(await call.Meets(Role.Coordination), agreement);
        await helene.Opens($"{agreement}/referentiel");
        await helene.Presses("Accepter ce référentiel");
        await Sign(helene, agreement, call.Dossier(4810223).Applicant);
        await helene.Opens(agreement);
        await helene.DoesNotSay("Le formulaire de diagnostic de ce projet ne s’ouvre pas avant.");
        await helene.Downloads("Télécharger (docx)", "PK");
        await helene.Downloads("Télécharger (pdf)", "%PDF");

        await Sign(helene, await Prepare(helene, call.Dossier(4810160), "Remonte et Compagnie"), call.Dossier(4810160).Applicant);
        await helene.Opens("/appel/conventions");
        await helene.Says("2 conventions signées sur 2.");
    }

    public static async Task Amends(this TheCallJustClosed call)
    {
        call.ItIs("2021-12-10");
        var helene = await call.Meets(Role.Department);
        await helene.Opens("/appel/conventions");
        await helene.Follows("Écrire un avenant");
        await helene.Fills("Pourquoi cet avenant", "Est Ensemble reçoit plus d’orientations que prévu.");
        await helene.Fills("Prend effet le", "13/12/2021");
        await helene.Fills("Diagnostics, Paris Terres d’Envol", "240");
        await helene.Fills("Diagnostics, Est Ensemble", "260");
        await helene.Fills("Montant, en euros, Paris Terres d’Envol", "180 000");
        await helene.Fills("Montant, en euros, Est Ensemble", "195 000");
        await helene.Presses("Enregistrer l’avenant");
        await helene.Says("Rien ne change tant que toutes les parties n’ont pas signé.");
        await helene.Fills("Envoyé à", "Les deux porteurs");
        await helene.Fills("Envoyé le", "06/12/2021");
        await helene.Presses("Noter l’envoi");
        foreach (var party in new[] { Department, call.Dossier(4810160).Applicant, call.Dossier(4810223).Applicant }) await SignFor(helene, party, "08/12/2021");
        await helene.Says("L’avenant est signé de toutes les parties");
        await helene.Downloads("Télécharger (docx)", "PK");
    }

    private static async Task<string> Prepare(Walker helene, Deposited dossier, string partner)
    {
        await helene.Opens(dossier.Address);
        await helene.Follows("Préparer la convention");
        await helene.Presses("Ouvrir la convention");
        await helene.Says("La convention est ouverte.");
        var agreement = helene.Path;
        await helene.Follows("Modifier le cadre");
        await helene.Fills("Référence", $"2021-NI-{dossier.Number}");
        await helene.Presses("Enregistrer le cadre");
        await helene.Follows("Modifier le consortium");
        await helene.Fills("Membre 2 : organisme", partner);
        await helene.Ticks("Membre 2 : rôles", "Équipement");
        await helene.Fills("Membre 2 : part", "50 000");
        await helene.Presses("Enregistrer le consortium");
        await helene.Says("elles doivent faire le montant de la convention");
        await helene.Fills("Membre 1 : part", "137 500");
        await helene.Presses("Enregistrer le consortium");
        await helene.Says("Le consortium est enregistré.");
        await helene.Follows("Modifier, ou noter une réception");
        await helene.Fills("Donnée 1 : reçue le", "20/09/2021");
        await helene.Presses("Enregistrer les données à transmettre");
        return agreement;
    }

    private static async Task Transmit(Walker agathe, string agreement)
    {
        await agathe.Opens("/convention");
        await agathe.Opens($"{agreement}/referentiel");
        await agathe.Fills("Nom et version", "Référentiel Est Ensemble, version 1");
        await agathe.Fills("Transmis le", "20/09/2021");
        await agathe.Presses("Transmettre ce référentiel");
        await agathe.Says("Référentiel Est Ensemble, version 1");
    }

    private static async Task Sign(Walker helene, string agreement, string lead)
    {
        await helene.Opens($"{agreement}/signatures");
        await helene.Fills("Envoyée à", "Odile Ferrer, présidente");
        await helene.Fills("Envoyée le", "20/09/2021");
        await helene.Presses("Noter l’envoi");
        foreach (var party in new[] { Department, lead }) await SignFor(helene, party, "21/09/2021");
        await helene.Fills("Notifiée le", "22/09/2021");
        await helene.Presses("Noter la notification");
        await helene.Says("Notifiée le 22 septembre 2021");
    }

    private static async Task SignFor(Walker helene, string party, string day)
    {
        await helene.Ticks("Qui signe", party);
        await helene.Fills("Nom", "Odile Ferrer");
        await helene.Fills("Qualité", "présidente");
        await helene.Fills("Signé le", day);
        await helene.Presses("Noter la signature");
    }
}
