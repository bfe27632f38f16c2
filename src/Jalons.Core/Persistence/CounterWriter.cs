using System.Globalization;
using System.Text;
using Jalons.Core.Indicators;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Persistence;

/// <summary>Adds to counters in one statement per batch: no reading before, no lost count when two write at once.</summary>
internal static class CounterWriter
{
    // Five values per row; SQLite and PostgreSQL both take far more, a short statement is just quicker to parse.
    private const int Batch = 200;

    /// <summary>Adds each count to the counter of its key, in the current transaction.</summary>
    public static async Task MoveCounters(this AppDb db, IReadOnlyList<DailyCount> moves, CancellationToken stop)
    {
        foreach (var batch in moves.Chunk(Batch))
            await db.Database.ExecuteSqlRawAsync(Upsert(batch.Length), batch.SelectMany(Values), stop);
    }

    private static string Upsert(int rows)
    {
        var sql = new StringBuilder("""INSERT INTO "DailyCounts" ("ProgrammeId", "TerritoryId", "Measure", "Day", "Count") VALUES """);
        for (var row = 0; row < rows; row++)
        {
            var first = row * 5;
            sql.Append(CultureInfo.InvariantCulture, $"{(row > 0 ? ", " : "")}({{{first}}}, {{{first + 1}}}, {{{first + 2}}}, {{{first + 3}}}, {{{first + 4}}})");
        }
        return sql.Append(""" ON CONFLICT ("ProgrammeId", "TerritoryId", "Measure", "Day") DO UPDATE SET "Count" = "DailyCounts"."Count" + excluded."Count" """).ToString();
    }

    private static IEnumerable<object> Values(DailyCount count) => [count.ProgrammeId, count.TerritoryId, count.Measure, count.Day, count.Count];
}
