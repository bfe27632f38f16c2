using System.Globalization;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Journeys;

/// <summary>Numbers of journeys (« EE-0214 »): the project's letters and a count that goes on.</summary>
public static class JourneyNumbers
{
    public static string Write(Project project, long rank) => $"{project.Prefix}-{rank.ToString("0000", CultureInfo.InvariantCulture)}";

    /// <summary>The first free rank of the project; the caller holds the transaction in which it writes.</summary>
    public static async Task<long> NextRank(AppDb db, Project project, CancellationToken stop)
    {
        // Writing the project's row, unchanged, makes whoever else counts wait for the end of this transaction.
        await db.Projects.Where(own => own.Id == project.Id).ExecuteUpdateAsync(set => set.SetProperty(own => own.Prefix, own => own.Prefix), stop);
        var start = project.Prefix + "-";
        var last = await db.Journeys.Where(journey => journey.ProgrammeId == project.ProgrammeId && journey.Number.StartsWith(start))
            .OrderByDescending(journey => journey.Number.Length).ThenByDescending(journey => journey.Number).Select(journey => journey.Number).FirstOrDefaultAsync(stop);
        return last is not null && long.TryParse(last.AsSpan(start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank + 1 : 1;
    }
}
