using System.Net;
using Jalons.Core.Access;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls;

/// <summary>Several people on one dossier: told by mail, told of each other, of one mind in the end; and what is kept of the others.</summary>
public sealed class InstructingTogether(ChoosingProjects.Place place) : IClassFixture<ChoosingProjects.Place>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reviewers_are_written_to_once_when_a_dossier_is_given_to_them()
    {
        var id = await place.Deposits("Bien Attribué", 921);
        await Assigns(id, "Instructrice 1");
        await Assigns(id, "Instructrice 1", "Instructrice 2");

        var mails = await place.Database.MailsTo(place.Reviewers[0].Email!);
        Assert.Contains($"/mes-dossiers/{id}", Assert.Single(mails, mail => mail.Subject.Contains("921", StringComparison.Ordinal)).Body, StringComparison.Ordinal);
        Assert.Single(await place.Database.MailsTo(place.Reviewers[1].Email!), mail => mail.Subject.Contains("921", StringComparison.Ordinal));
        (await place.As(place.Reviewers[1]).Opens($"/mes-dossiers/{id}")).Says("Bien Attribué");
        await using var db = place.Database.Open();
        Assert.True(await db.Readings.AnyAsync(reading => reading.Page == $"/mes-dossiers/{id}", Stop));
    }

    [Fact]
    public async Task Two_people_on_one_checklist_see_both_answers()
    {
        var id = await place.Deposits("Deux Regards", 922);
        var department = await place.As(Role.Department, place.Programme);
        var (mine, theirs) = (await department.Opens($"/appel/dossiers/{id}/verification"), await department.Opens($"/appel/dossiers/{id}/verification"));
        foreach (var line in new Checklist(place.Call).Lines) (mine, theirs) = (mine.Chooses("Oui", line.Label), theirs.Chooses("Oui", line.Label));
        await theirs.Chooses("Non", "Dossier administratif lié").Fills("Si non, pourquoi (Dossier administratif", "Il est introuvable.").Presses("Enregistrer la vérification");

        var told = await mine.Presses("Enregistrer la vérification");

        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        told.Says("Quelqu'un vient d'enregistrer cette vérification.").Says("Il est introuvable.");
        Assert.True(told.IsChosen("Oui", "Dossier administratif lié"));
        (await told.Presses("Enregistrer la vérification")).Says("La vérification est enregistrée.").DoesNotSay("Il est introuvable.");
    }

    [Fact]
    public void A_score_agreed_on_stands_until_somebody_scores_again()
    {
        var at = new DateTime(2021, 8, 30, 8, 0, 0, DateTimeKind.Utc);
        ReviewAssignment[] given = [new() { Id = 1, Reviewer = "A" }, new() { Id = 2, Reviewer = "B" }];
        Instructed With(DateTime second, double? agreed) => new(new() { Applicant = "Essai", Revision = 1 })
        {
            Assignments = given,
            Reviews = [Of(1, 80, at), Of(2, 50, second)],
            Discussions = [new() { Text = "Ensemble", Who = "H", At = at.AddDays(2), AgreedScore = agreed }],
        };

        Assert.Equal((65, 70), (With(at, 70).Mean, With(at, 70).Score));
        Assert.Equal(65, With(at, null).Score);
        Assert.Equal(65, With(at.AddDays(3), 70).Score);
    }

    [Fact]
    public async Task Files_of_unsuccessful_dossiers_get_a_purge_day_and_go_on_it()
    {
        await using var db = place.Database.Open();
        var (kept, refused) = (await Decided(db, 923, Outcome.Retained), await Decided(db, 924, Outcome.Refused));

        await db.DateAttachments(place.Call, Stop);

        var days = await db.StoredFiles.Where(file => file.Id == kept || file.Id == refused).OrderBy(file => file.Id).Select(file => file.PurgeOn).ToListAsync(Stop);
        Assert.Equal([null, new DateOnly(2023, 9, 14)], days);
        await db.PurgeFiles(place.Programme.Id, new(2023, 9, 14), Stop);
        var gone = await db.Attachments.AsNoTracking().SingleAsync(file => file.Name == "piece-924.pdf", Stop);
        Assert.Equal((null, new DateOnly(2023, 9, 14), false), (gone.FileId, gone.PurgedOn!.Value, gone.IsMissing));
        Assert.True(await db.StoredFiles.AnyAsync(file => file.Id == kept, Stop));
    }

    private async Task<long> Decided(AppDb db, long number, Outcome outcome)
    {
        var id = await place.Deposits($"Décidé {number}", number);
        var dossier = await db.Applications.SingleAsync(known => known.PublicId == id, Stop);
        var file = await db.StoreFile(place.Programme.Id, $"piece-{number}.pdf", new MemoryStream([1]), place.Clock.Now.UtcDateTime, null, Stop);
        dossier.Attachments.Add(new() { Field = "p", Label = "Lettre", Name = $"piece-{number}.pdf", Checksum = "", FileId = file.Id });
        var committee = db.Add(new SelectionCommittee { CallId = place.Call.Id, HeldOn = new(2021, 9, 14), Present = "Tous", Minutes = "Rien", Who = "Essais" }).Entity;
        await db.SaveChangesAsync(Stop);
        db.Add(new Decision { CommitteeId = committee.Id, ApplicationId = dossier.Id, Outcome = outcome });
        await db.SaveChangesAsync(Stop);
        return file.Id;
    }

    private async Task Assigns(Guid id, params string[] names)
    {
        var page = await (await place.As(Role.Department, place.Programme)).Opens($"/appel/dossiers/{id}/attribution");
        foreach (var name in names) page.Chooses(name);
        (await page.Presses("Attribuer le dossier")).Says("Le dossier est attribué.");
    }

    private static Review Of(long assignment, double score, DateTime at) => new() { AssignmentId = assignment, Revision = 1, Score = score, SubmittedAt = at };
}
