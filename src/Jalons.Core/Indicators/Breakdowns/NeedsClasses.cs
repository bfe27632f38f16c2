using Jalons.Core.Indicators.Definitions;
using Jalons.Core.Indicators.Study;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Indicators.Breakdowns;

/// <summary>The breakdown by class of needs (TYP): its levels are what the typology of the day finds, the same classes for every territory.</summary>
public static class NeedsClasses
{
    public const string Code = "classe";

    /// <summary>Null where too few people have known needs for a typology.</summary>
    public static async Task<Breakdown?> Read(AsOf asOf, CancellationToken stop)
    {
        var rows = await StudyRows.Read(asOf, stop);
        if (rows.Typology.Names is not { Count: > 0 } names) return null;

        var journeys = rows.Persons.SelectMany(person => person).ToLookup(row => rows.Typology.ClassOf(row), row => row.JourneyId);
        return new(Code, "Classe de besoins", [.. names.Select((name, rank) => Level(rank + 1, name, [.. journeys[rank + 1]]))]);
    }

    private static Modality Level(int number, string name, long[] journeys)
        => new($"{number}", $"{number}. {name}", asOf => Shares.Entered(asOf).And(journey => EF.Parameter(journeys).Contains(journey.Id)));
}
