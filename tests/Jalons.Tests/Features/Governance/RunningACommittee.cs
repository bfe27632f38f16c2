using System.Net;
using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features.Governance;

/// <summary>A committee from its plan to the end of its actions, as the Département and its guests see it.</summary>
public sealed class RunningACommittee(RunningACommittee.Place place) : IClassFixture<RunningACommittee.Place>
{
    public sealed class Place : AppFixture
    {
        public Programme Programme { get; private set; } = null!;
        public Account Evaluator { get; private set; } = null!;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Programme = await Database.HasProgramme();
            Evaluator = await Database.HasAccount(Role.Evaluator, Programme);
        }
    }

    [Fact]
    public async Task What_cannot_be_read_comes_back_as_it_was_typed()
    {
        var page = await (await Department()).Opens("/comites/nouveau");

        var refused = await page.Chooses("Comité de pilotage").Chooses("Est Ensemble").Fills("Jour", "31/02/2022").Fills("Heure", "midi").Fills("Ordre du jour", "Situation").Presses("Prévoir ce comité");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("midi", refused.ValueOf("Heure"));
        Assert.Equal("Situation", refused.ValueOf("Ordre du jour"));
    }

    [Fact]
    public async Task From_the_convocation_to_the_end_of_an_action()
    {
        var department = await Department();
        var page = await Planned(department, "28/04/2022");
        page.Says("Le comité est prévu.").Says("Préfète déléguée à l'égalité des chances").Says("Est Ensemble");
        (await place.As(place.Evaluator).Asks(page.Path)).Is(HttpStatusCode.NotFound);

        page = await page.Presses("Envoyer la convocation");
        page.Says("La convocation est partie").Says("Convoqué");
        var mail = (await place.Database.MailsTo(place.Evaluator.Email!))[0];
        Assert.Contains("1. Situation du territoire", mail.Body, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VCALENDAR", System.Text.Encoding.UTF8.GetString(await department.Downloads($"{page.Path}?handler=Ics")), StringComparison.Ordinal);
        (await place.As(place.Evaluator).Opens(page.Path)).Says("Situation du territoire").DoesNotSay("Envoyer la convocation");

        place.Clock.Now = new(2022, 4, 29, 10, 0, 0, TimeSpan.Zero);
        try
        {
            department = await Department();
            var held = await (await department.Opens(page.Path)).Presses("Noter que le comité s’est tenu");
            (await held.Chooses("Excusé·e", "Réponse de Préfète déléguée").Presses("Enregistrer les réponses")).Says("Excusé·e");
            await Decide(department, page.Path);
            await Approve(department, page.Path);
            await Follow(department, page.Path);
        }
        finally
        {
            place.Clock.Now = new(2022, 4, 15, 10, 0, 0, TimeSpan.Zero);
        }
    }

    [Fact]
    public async Task Two_people_on_one_committee_do_not_overwrite_each_other()
    {
        var department = await Department();
        var page = await Planned(department, "12/05/2022");
        var (mine, theirs) = (await department.Opens($"{page.Path}/modifier"), await (await Department()).Opens($"{page.Path}/modifier"));
        await theirs.Fills("Lieu", "Pantin").Presses("Enregistrer le comité");

        var refused = await mine.Fills("Lieu", "Bondy").Presses("Enregistrer le comité");

        refused.Says("Quelqu'un a enregistré ce comité pendant que vous écriviez");
        Assert.Equal("Bondy", refused.ValueOf("Lieu"));
        (await refused.Presses("Enregistrer le comité")).Says("Bondy");
    }

    [Fact]
    public async Task A_cancelled_committee_is_told_to_its_guests()
    {
        var department = await Department();
        var page = await (await Planned(department, "19/05/2022")).Presses("Envoyer la convocation");

        await (await department.Opens($"{page.Path}/annulation")).Fills("Pourquoi", "Salle inondée").Presses("Annuler ce comité");

        (await department.Opens(page.Path)).Says("Annulé").Says("Salle inondée");
        Assert.StartsWith("Annulé", (await place.Database.MailsTo(place.Evaluator.Email!))[0].Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_slides_of_the_day_are_kept_with_their_snapshot()
    {
        await place.Database.Has(A.Journey.In(place.Programme, "T8").ReferredOn("2022-01-12").DiagnosedOn("2022-01-20"));
        var department = await Department();
        var page = await Planned(department, "26/05/2022");

        var made = await (await page.Presses("Produire le support du jour")).Waits(60);

        made.Says("Situation au 15 avril 2022 (pptx)").Says("Extraction EX-");
        Assert.Equal("PK"u8.ToArray(), (await department.Downloads($"{page.Path}?handler=Deck"))[..2]);
    }

    private static async Task Decide(Visitor department, string path)
    {
        var decisions = await department.Opens($"{path}/decisions");
        (await decisions.Presses("Ajouter la décision")).Says("Écrivez ce que le comité a décidé.");
        decisions = await decisions.Fills("La décision", "Une permanence ouvre le samedi.").Presses("Ajouter la décision");
        (await decisions.Fills("Ce qu’il y a à faire", "Trouver une salle").Fills("Qui s’en charge", "Est Ensemble").Presses("Ajouter l’action")).Says("Indiquez le jour.");
        decisions = await department.Opens($"{path}/decisions");
        (await decisions.Fills("Ce qu’il y a à faire", "Trouver une salle").Fills("Qui s’en charge", "Est Ensemble").Fills("Pour le", "15/05/2022").Chooses("1. Une permanence ouvre le samedi.").Presses("Ajouter l’action")).Says("Trouver une salle");
    }

    private async Task Approve(Visitor department, string path)
    {
        var minutes = await department.Opens($"{path}/compte-rendu");
        Assert.Contains("## 1. Situation du territoire", minutes.ValueOf("Le compte rendu"), StringComparison.Ordinal);
        await minutes.Fills("Le compte rendu", "## Situation\n\nTout **avance**.").Presses("Enregistrer le compte rendu");
        (await place.As(place.Evaluator).Opens(path)).Says("Il se lira ici une fois approuvé").DoesNotSay("Tout avance");

        (await (await department.Opens($"{path}/compte-rendu")).Presses("Enregistrer et approuver")).Says("Le compte rendu est approuvé");

        (await place.As(place.Evaluator).Opens(path)).Says("Tout avance").Says("Une permanence ouvre le samedi.").DoesNotSay("Écrire le compte rendu");
        Assert.Equal("PK"u8.ToArray(), (await place.As(place.Evaluator).Downloads($"{path}/compte-rendu?handler=Docx"))[..2]);
        (await department.Opens($"{path}/compte-rendu")).Says("il ne change plus");
    }

    private static async Task Follow(Visitor department, string path)
    {
        var action = await (await department.Opens(path)).Follows("Trouver une salle");
        action.Says("Pour la décision : « Une permanence ouvre le samedi. »");
        (await action.Fills("Faite le", "01/12/2030").Presses("Noter qu’elle est faite")).Says("Ce jour est dans l'avenir.");
        action = await (await department.Opens(action.Path)).Fills("Faite le", "29/04/2022").Presses("Noter qu’elle est faite");
        action.Says("Faite le 29 avril 2022");
        (await department.Opens("/gouvernance")).Says("Toutes les actions sont faites.");
        (await action.Presses("Rouvrir cette action")).Says("Dites pourquoi elle est rouverte.");
        (await action.Fills("Nouvelle échéance", "30/05/2022").Fills("Commentaire", "La salle est reprise").Presses("Rouvrir cette action")).Says("La salle est reprise").Says("L'action est rouverte.");
    }

    private static async Task<Page> Planned(Visitor department, string on)
        => await (await department.Opens("/comites/nouveau")).Chooses("Comité de mi-parcours").Chooses("Est Ensemble").Fills("Jour", on).Fills("Heure", "14 h 30").Fills("Lieu", "Romainville").Fills("Ordre du jour", "Situation du territoire\nSuites").Presses("Prévoir ce comité");

    private async Task<Visitor> Department() => await place.As(Role.Department, place.Programme);
}

internal static class Answers
{
    public static void Is(this Page page, HttpStatusCode status) => Assert.Equal(status, page.Status);
}
