using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Persistence;

public static class Upkeep
{
    /// <summary>
    /// Lets SQLite look at how its rows are spread, on a sample: without that it takes the first index that fits, and walks a million rows to find ten.
    /// PostgreSQL does so by itself.
    /// </summary>
    public static Task LearnItsRows(this AppDb db, CancellationToken stop)
        => db.Database.IsSqlite() ? db.Database.ExecuteSqlRawAsync("PRAGMA analysis_limit = 1000; ANALYZE;", stop) : Task.CompletedTask;
}
