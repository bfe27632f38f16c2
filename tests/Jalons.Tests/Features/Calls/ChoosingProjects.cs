using System.Net;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Programmes;
using Jalons.Tests.Calls;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls;

/// <summary>From the checklist to the letter, as the Département and its reviewers walk it.</summary>
public sealed class ChoosingProjects(ChoosingProjects.Place place) : IClassFixture<ChoosingProjects.Place>
{
    public sealed class Place : AppFixture
    {
        public Programme Programme { get; private set; } = null!;
        public Call Call { get; private set; } = null!;
        public List<Account> Reviewers { get; } = [];

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Programme = await Database.HasProgramme();
            await using var db = Database.Open();
            Call = await db.OpenCall(Programme);
            for (var i = 0; i < 2; i++)
            {
                var account = await Database.HasAccount(Role.Reviewer, Programme);
                await Database.Changes(account, known => known.DisplayName = $"Instructrice {Reviewers.Count + 1}");
                Reviewers.Add(account);
            }
        }

        /// <summary>A whole dossier of the platform for T8, by a structure of its own.</summary>
        public async Task<Guid> Deposits(string applicant, long number, string asked = "150000")
        {
            await using var db = Database.Open();
            var at = new DateTime(2021, 6, 30, 8, 0, 0, DateTimeKind.Utc);
            var incoming = new IncomingApplication
            {
                Number = number,
                FormRevision = "essais",
                Applicant = applicant,
                Siret = "73282932000074",
                Email = $"dossier-{number}@example.org",
                LegalForm = "Association déclarée",
                LegalFormCode = "9220",
                DepositedAt = at,
                ChangedAt = at,
                Answers = [new("lot", "Territoire", "Est Ensemble"), new("asked", "Montant demandé", asked), new("title", "Nom du projet", $"Projet de {applicant}")],
            };
            await db.ReceiveAll(Call, Programme, [incoming], Scope.Whole(Programme.Id, "Essais").Acts("", "essais", Clock), TestContext.Current.CancellationToken);
            return await db.Applications.Where(known => known.CallId == Call.Id && known.Number == number).Select(known => known.PublicId).SingleAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_no_without_its_reason_is_refused_and_what_was_ticked_stays()
    {
        var id = await place.Deposits("Sans Raison", 901);
        var page = await (await Department()).Opens($"/appel/dossiers/{id}/verification");

        var refused = await page.Chooses("Non", "Un seul territoire").Presses("Enregistrer la vérification");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.Says("Dites pourquoi non");
        Assert.True(refused.IsChosen("Non", "Un seul territoire"));
    }

    [Fact]
    public async Task A_completion_is_asked_by_mail_and_closed()
    {
        var id = await place.Deposits("À Compléter", 902);
        var page = await (await Department()).Opens($"/appel/dossiers/{id}/complement");

        var dossier = await page.Fills("Ce qui manque", "La lettre de l’EPT").Fills("Attendu pour le", "30/04/2022").Presses("Envoyer la demande");

        dossier.Says("La demande est partie.").Says("Complément attendu");
        Assert.Contains("La lettre de l’EPT", (await place.Database.MailsTo("dossier-902@example.org"))[0].Body, StringComparison.Ordinal);
        (await (await (await Department()).Opens($"/appel/dossiers/{id}/complement")).Fills("Close le", "15/04/2022").Presses("Clore la demande")).Says("La demande est close.");
    }

    [Fact]
    public async Task A_reviewer_sees_what_was_given_and_nothing_else()
    {
        var (given, other) = (await place.Deposits("Confié", 903), await place.Deposits("Ailleurs", 904));
        await Assign(given);
        var reviewer = place.As(place.Reviewers[0]);

        (await reviewer.Opens("/mes-dossiers")).Says("Confié").DoesNotSay("Ailleurs");
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.Asks($"/mes-dossiers/{other}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.Asks($"/appel/dossiers/{given}")).Status);
        foreach (var role in new[] { Role.Coordination, Role.ProjectTeam, Role.Evaluator, Role.Observer, Role.Prescriber, Role.Administrator })
            foreach (var address in new[] { "/appel", "/appel/dossiers", $"/appel/dossiers/{given}", "/appel/comite", $"/mes-dossiers/{given}" })
                Assert.Equal(HttpStatusCode.NotFound, (await (await place.As(role, place.Programme, role is Role.Evaluator or Role.Administrator ? null : "T8")).Asks(address)).Status);
    }

    [Fact]
    public async Task An_incomplete_grid_is_refused_a_draft_is_kept()
    {
        var id = await place.Deposits("À Moitié", 905);
        await Assign(id);
        var page = await place.As(place.Reviewers[0]).Opens($"/mes-dossiers/{id}");
        page.Chooses("2, expérience établie").Fills("Pourquoi (expertise", "Dix ans de médiation");

        var refused = await page.Presses("Remettre mon évaluation");
        refused.Says("Il manque un niveau : Qualité du contenu du projet.");
        Assert.True(refused.IsChosen("2, expérience établie"));
        await refused.Presses("Garder le brouillon");

        Assert.Equal("Dix ans de médiation", (await place.As(place.Reviewers[0]).Opens($"/mes-dossiers/{id}")).ValueOf("Pourquoi (expertise"));
    }

    [Fact]
    public async Task A_score_holds_for_the_revision_that_was_read()
    {
        var id = await place.Deposits("Changeant", 906);
        await Assign(id);
        var page = Scored(await place.As(place.Reviewers[0]).Opens($"/mes-dossiers/{id}"), 2);
        await place.Deposits("Changeant", 906, asked: "99000");

        (await page.Presses("Remettre mon évaluation")).Says("Le dossier a changé depuis que vous l'avez ouvert.");
    }

    [Fact]
    public async Task A_conflict_of_interest_closes_the_dossier()
    {
        var id = await place.Deposits("Proche", 907);
        await Assign(id);
        var page = await place.As(place.Reviewers[1]).Opens($"/mes-dossiers/{id}");

        (await page.Fills("Pourquoi vous ne pouvez pas l’évaluer", "J’y ai siégé").Presses("Me récuser")).DoesNotSay("Proche");

        Assert.Equal(HttpStatusCode.NotFound, (await place.As(place.Reviewers[1]).Asks($"/mes-dossiers/{id}")).Status);
        (await (await Department()).Opens($"/appel/dossiers/{id}/attribution")).Says("J'y ai siégé");
    }

    [Fact]
    public async Task From_the_checklist_to_the_letter()
    {
        var (best, second) = (await place.Deposits("Les Meilleurs", 908, "180000"), await place.Deposits("Les Seconds", 909, "190000"));
        foreach (var id in new[] { best, second }) await Check(id);
        foreach (var id in new[] { best, second }) await Assign(id);
        foreach (var (id, level) in new[] { (best, 3), (second, 1) })
            foreach (var (reviewer, rank) in place.Reviewers.Select((reviewer, rank) => (reviewer, rank)))
            {
                var page = await place.As(reviewer).Opens($"/mes-dossiers/{id}");
                page.DoesNotSay("sur 100 Instructrice");
                (await Scored(page, id == best && rank == 1 ? 1 : level).Presses("Remettre mon évaluation")).Says("est remise");
            }

        var department = await Department();
        var notes = await department.Opens($"/appel/dossiers/{best}/notes");
        notes.Says("Moyenne 66,7 sur 100, écart 66,7 points. Cet écart se discute");
        (await notes.Fills("Ce qui a été dit", "Relu ensemble").Presses("Garder cette discussion")).Says("Relu ensemble");

        var committee = await department.Opens("/appel/comite");
        (await committee.Chooses("Retenir Les Seconds").Chooses("Retenir Les Meilleurs").Presses("Simuler ce choix")).Says("Ce choix ne tient pas").Says("un seul projet est retenu par territoire");
        committee = await department.Opens("/appel/comite");
        (await committee.Chooses("Retenir Les Meilleurs").Fills("Montant pour Les Meilleurs", "250 000").Presses("Simuler ce choix")).Says("le montant dépasse la part de ce territoire");
        committee = await department.Opens("/appel/comite");
        (await committee.Chooses("Retenir Les Meilleurs").Presses("Simuler ce choix")).Says("Ce choix tient dans l'enveloppe.").Says("180 000 €");

        var decision = await department.Opens("/appel/comite/decision");
        decision.Fills("Comité tenu le", "14/04/2022").Fills("Présents", "La vice-présidente, la DEIAT").Fills("Ce qui s’est dit", "Un projet solide.").Chooses("Retenu", "Décision pour Les Meilleurs").Fills("Montant accordé à Les Meilleurs", "180 000").Chooses("Non retenu", "Décision pour Les Seconds");
        (await decision.Presses("Enregistrer les décisions")).Says("Dites pourquoi : le candidat lira ce motif");
        var minutes = await decision.Fills("Motif pour Les Seconds", "Le suivi des personnes n’est pas décrit.").Presses("Enregistrer les décisions");
        minutes.Says("Les décisions sont enregistrées.").Says("Un projet solide.").Says("n° 908, Est Ensemble").Says("180 000 €");

        (await department.Opens($"/appel/dossiers/{second}/courrier")).Says("Courrier du 15 avril 2022").Says("n'a pas été retenu").Says("Le suivi des personnes n'est pas décrit.");
        Assert.Equal("PK"u8.ToArray(), (await department.Downloads($"/appel/dossiers/{best}/courrier?handler=Docx"))[..2]);
        Assert.Equal("PK"u8.ToArray(), (await department.Downloads($"{minutes.Path}?handler=Letters"))[..2]);
        Assert.Equal("PK"u8.ToArray(), (await department.Downloads("/appel/comite?handler=Export"))[..2]);
        (await place.As(place.Reviewers[0]).Opens($"/mes-dossiers/{best}")).Says("Le comité a décidé");
    }

    private async Task<Visitor> Department() => await place.As(Role.Department, place.Programme);

    private async Task Check(Guid id)
    {
        var page = await (await Department()).Opens($"/appel/dossiers/{id}/verification");
        foreach (var line in new Core.Calls.Instruction.Checklist(place.Call).Lines) page.Chooses("Oui", line.Label);
        (await page.Presses("Enregistrer la vérification")).Says("La vérification est enregistrée.");
    }

    private async Task Assign(Guid id)
        => (await (await (await Department()).Opens($"/appel/dossiers/{id}/attribution")).Chooses("Instructrice 1").Chooses("Instructrice 2").Presses("Attribuer le dossier")).Says("Le dossier est attribué.");

    private static Page Scored(Page page, int level)
    {
        foreach (var criterion in FirstCall.GridOf(0, "", default).Criteria) page.Chooses($"{level}, {criterion.Levels[level]}", criterion.Label);
        return page;
    }
}
