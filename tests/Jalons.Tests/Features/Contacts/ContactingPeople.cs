using System.Net;
using System.Text;
using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Contacts;

/// <summary>The list of those who agreed to be contacted: for whom, of whom, and what is written when it is opened.</summary>
public sealed class ContactingPeople(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Says_what_for_before_a_name_is_shown_and_writes_down_each_person_read()
    {
        var agreed = await place.Database.Has(Someone("Yara", "Villard").With("profile.consent_evaluation", "yes").With("profile.mobile", "06.39.98.10.20"));
        await place.Database.Has(Someone("Otis", "Villegas").With("profile.consent_evaluation", "no"));
        var evaluator = await place.As(Role.Evaluator, place.Programme);

        var page = await evaluator.Opens("/contacts");
        page.DoesNotSay("Villard");
        (await page.Presses("Ouvrir la liste")).Says("Dites à quoi servira la liste").DoesNotSay("Villard");
        var list = await page.Fills("À quoi servira cette liste ?", "Entretiens de mai").Presses("Ouvrir la liste");

        list.Says("Yara Villard").Says("06 39 98 10 20").Says("Est Ensemble").DoesNotSay("Villegas");
        await using var db = place.Database.Open();
        Assert.True(await db.Readings.AnyAsync(reading => reading.JourneyId == agreed.Id && reading.Page == "/contacts" && reading.Who == "Camille Evaluator", Stop));
        Assert.Contains("Entretiens de mai", (await db.Acts.OrderByDescending(act => act.Id).FirstAsync(act => act.Page == "/contacts", Stop)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_for_the_evaluation_what_was_agreed_for_the_promotion()
    {
        await place.Database.Has(Someone("Prune", "Montel").With("profile.consent_promotion", "yes"));
        var evaluator = await place.As(Role.Evaluator, place.Programme);
        (await (await evaluator.Opens("/contacts")).Fills("À quoi servira", "Essai").Presses("Ouvrir la liste")).DoesNotSay("Montel");

        var list = await (await (await place.As(Role.Department, place.Programme)).Opens("/contacts")).Chooses("Pour faire connaître le programme").Fills("À quoi servira", "Film").Presses("Ouvrir la liste");

        list.Says("Prune Montel");
        using var refused = await evaluator.Answers(HttpMethod.Post, "/contacts", new Dictionary<string, string> { ["Form.Purpose"] = "Promotion", ["Form.Why"] = "Film" });
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Forgets_who_withdraws_and_who_has_died()
    {
        var journey = await place.Database.Has(Someone("Sacha", "Retiré").With("profile.consent_evaluation", "yes"));
        await place.Database.Has(Someone("Alma", "Décédée").With("profile.consent_evaluation", "yes").ClosedOn("2022-03-01", ClosureReason.Death));
        await (await (await place.Ines()).Opens($"/parcours/{journey.PublicId}/accords")).Presses("Retirer cet accord : La personne, pour l’évaluation");

        var list = await (await (await place.As(Role.Evaluator, place.Programme)).Opens("/contacts")).Fills("À quoi servira", "Essai").Presses("Ouvrir la liste");

        list.DoesNotSay("Retiré").DoesNotSay("Décédée");
    }

    [Fact]
    public async Task Respects_how_each_one_wishes_to_be_reached_in_the_file_too()
    {
        var journey = await place.Database.Has(Someone("Nour", "Référée").With("profile.consent_evaluation", "yes").With("profile.mobile", "06.39.98.77.77")
            .With("referral.agent_name", "Claire Dumas").With("referral.agent_consent_evaluation", "yes"));
        await using var db = place.Database.Open();
        db.ContactSheets.Add(new ContactSheet { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId, Mode = "referrer", NoMessage = "yes", Language = "arabe" });
        await db.SaveChangesAsync(Stop);
        var evaluator = await place.As(Role.Evaluator, place.Programme);
        var readings = await db.Readings.CountAsync(Stop);

        using var answer = await evaluator.Answers(HttpMethod.Post, "/contacts?handler=Csv", new Dictionary<string, string> { ["Form.Why"] = "Appels de juin" });
        var csv = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(Stop));

        Assert.Contains("Nour Référée;;;Est Ensemble", csv, StringComparison.Ordinal);
        Assert.Contains("Ne pas laisser de message. Parle arabe. Claire Dumas.", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("77.77", csv, StringComparison.Ordinal);
        Assert.True(await db.Readings.CountAsync(Stop) > readings);
    }

    private JourneyBuilder Someone(string firstName, string lastName) => A.Journey.In(place.Programme, "T8").Of(firstName, lastName, "1988-05-06").ReferredOn("2022-01-03");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
