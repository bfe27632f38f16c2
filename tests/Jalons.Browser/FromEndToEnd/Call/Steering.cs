using Jalons.Browser.Support;
using Jalons.Core.Access;

namespace Jalons.Browser.FromEndToEnd.Call;

/// <summary>A committee and what follows from it, a report read line by line, a deadline met, the map of who works with whom.</summary>
internal static class Steering
{
    public static async Task Meets(this TheCallJustClosed call)
    {
        call.ItIs("2022-03-10");
        var helene = await call.Meets(Role.Department);
        await helene.Opens("/gouvernance");
        await helene.Follows("Prévoir un comité");
        await helene.Ticks("Quel comité ?", "Comité de mi-parcours");
        await helene.Ticks("De quel territoire ?", "Est Ensemble");
        await helene.Fills("Jour", "15/03/2022");
        await helene.Fills("Heure", "14 h 30");
        await helene.Fills("Lieu", "Romainville, salle du conseil");
        await helene.Fills("Ordre du jour", "Situation du territoire\nSuites");
        await helene.Presses("Prévoir ce comité");
        var meeting = helene.Path;
        foreach (var guest in new[] { "Préfète déléguée à l’égalité des chances", "Hélène Vasseur", "Claire Dumas" }) await helene.Says(guest);
        await helene.Presses("Envoyer la convocation");
        await helene.Says("La convocation est partie");

        call.ItIs("2022-03-15");
        helene = await call.Meets(Role.Department);
        await helene.Opens(meeting);
        await helene.Starts("Produire le support du jour", "Situation au 15 mars 2022 (pptx)");
        await helene.Downloads("Situation au 15 mars 2022 (pptx)", "PK");

        call.ItIs("2022-03-16");
        helene = await call.Meets(Role.Department);
        await helene.Opens(meeting);
        await helene.Presses("Noter que le comité s’est tenu");
        await helene.Opens($"{meeting}/invites");
        foreach (var guest in new[] { "Hélène Vasseur", "Claire Dumas" }) await helene.Checks($"Présent·e : {guest}");
        await helene.Presses("Enregistrer les réponses");
        await Decide(helene, meeting);
        await helene.Opens($"{meeting}/compte-rendu");
        await helene.Fills("Le compte rendu", "## 1. Situation du territoire\n\nTout **avance**, la certification attend.");
        await helene.Presses("Enregistrer et approuver");
        await helene.Says("Le compte rendu est approuvé");
        await helene.Downloads("Word", "PK");
        await helene.Downloads("PDF", "%PDF");

        await helene.Follows("Trouver une salle le samedi");
        await helene.Fills("Faite le", "16/03/2022");
        await helene.Fills("Commentaire", "La mairie de Pantin prête une salle.");
        await helene.Presses("Noter qu’elle est faite");
        await helene.Says("Faite le 16 mars 2022");
        await helene.Opens("/gouvernance");
        await helene.Says("Toutes les actions sont faites.");
    }

    public static async Task Reports(this TheCallJustClosed call)
    {
        call.ItIs("2022-03-30");
        var (agathe, helene) = (await call.Meets(Role.Coordination), await call.Meets(Role.Department));
        await agathe.Opens("/rapports");
        await agathe.Follows("Rapport intermédiaire");
        var report = agathe.Path;
        await agathe.FillsAllThatBegin("Ce que vous en dites", "Trois personnes reçues, équipées et suivies.");
        await agathe.Presses("Déposer le rapport");
        await helene.Opens(report);
        await helene.TicksAll("Acceptée");
        await helene.Presses("Rendre ma lecture");
        await helene.Says("Accepté");

        await helene.Opens("/echeances");
        await helene.Follows("Réunion de cadrage de l’évaluation");
        await helene.Fills("Faite le", "09/11/2021");
        await helene.Presses("Noter qu’elle est tenue");
        await helene.Says("Faite le 9 novembre 2021");

        await helene.Opens("/acteurs");
        await helene.Says("La Fabrique des Usages de l’Est");
        await helene.Says("Le Chantier des Ordis");
        await helene.Opens("/acteurs/reseau?territoire=T8");
        await helene.Says("Un type de structure oriente vers Cap numérique Est");
        await helene.Downloads("PowerPoint", "PK");
    }

    private static async Task Decide(Walker helene, string meeting)
    {
        await helene.Opens($"{meeting}/decisions");
        await helene.Fills("La décision", "Une permanence ouvre le samedi.");
        await helene.Presses("Ajouter la décision");
        await helene.Fills("Ce qu’il y a à faire", "Trouver une salle le samedi");
        await helene.Fills("Qui s’en charge", "La Fabrique des Usages de l’Est");
        await helene.Fills("Pour le", "30/03/2022");
        await helene.Ticks("Pour quelle décision ?", "Une permanence ouvre le samedi.");
        await helene.Presses("Ajouter l’action");
        await helene.Says("Trouver une salle le samedi");
    }
}
