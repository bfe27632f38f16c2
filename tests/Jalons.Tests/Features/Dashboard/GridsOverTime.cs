using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Dashboard;

public sealed class GridsOverTime(APlaceWithPeople place) : IClassFixture<APlaceWithPeople>
{
    [Fact]
    public async Task Give_means_by_item_at_each_moment_compare_the_same_people_and_hide_small_groups()
    {
        await using var db = place.Database.Open();
        var grid = await db.DiagnosisGrids.OrderBy(grid => grid.Id).FirstAsync(Stop);
        for (var person = 0; person < 8; person++)
        {
            var journey = await place.Database.Has(A.Journey.In(place.Programme, "T8").Of($"Ada{person}", "Grillon").DiagnosedOn("2022-01-10"));
            Answer(journey, 0, new() { ["search"] = 1, ["mail"] = 0 });
            // Six of the eight are asked again at three months, two at six.
            if (person < 6) Answer(journey, 3, new() { ["search"] = person < 3 ? 2 : 3, ["mail"] = 1 });
            if (person < 2) Answer(journey, 6, new() { ["search"] = 3 });
        }
        var elsewhere = await place.Database.Has(A.Journey.In(place.Programme, "T6").Of("Bob", "Grillon").DiagnosedOn("2022-01-10"));
        Answer(elsewhere, 0, new() { ["search"] = 3 });
        await db.SaveChangesAsync(Stop);

        var page = await (await place.As(Role.Coordination, place.Programme, "T8")).Opens("/tableau-de-bord/grilles");

        page.Says("Pour les 6 personnes à qui la grille a été posée au diagnostic et à 3 mois, le niveau moyen passe de 0,5 à 1,8 sur 3.");
        var row = page.Rows().Single(row => row[0].StartsWith("Chercher une information", StringComparison.Ordinal));
        Assert.Equal(["1,0 8 personnes", "2,5 6 personnes ; les 6 déjà interrogées : 1,0 puis 2,5", "s trop peu de personnes"], row[1..].Select(cell => cell.Replace("1,08", "1,0 8", StringComparison.Ordinal).Replace("2,56", "2,5 6", StringComparison.Ordinal).Replace("strop", "s trop", StringComparison.Ordinal)));
        (await (await place.As(Role.Evaluator, place.Programme)).Opens("/tableau-de-bord/grilles")).Says("Trop peu de personnes ont répondu deux fois").DoesNotSay("Grillon");

        void Answer(Journey journey, int months, Dictionary<string, int> levels) => db.GridAnswers.Add(new() { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId, TerritoryId = journey.TerritoryId, GridId = grid.Id, Months = months, Levels = levels });
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
