using Jalons.Core.Exchange.Importing;
using Jalons.Core.Exchange.Tables;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Exchange.Fuzzing;

/// <summary>Imports a damaged file, and looks whether it went in whole or not at all.</summary>
internal static class DamagedImport
{
    public const string Read = "read";

    /// <summary>« read », or the reason of the refusal; anything else that happens is a fault and is thrown.</summary>
    public static async Task<string> Try(AppDb db, Programme programme, byte[] bytes, string name, bool dryRun)
    {
        var before = await Written(db);
        var project = programme.Projects[0];
        try
        {
            var report = await new Importer(db, TimeProvider.System).Import(new(programme, project, name, "essais", null, "essais") { DryRun = dryRun }, new MemoryStream(bytes));
            var expected = dryRun || report.WasKnown ? before : (before.Files + 1, before.Rows + report.Rows + report.Ignored, before.Journeys + report.Created);
            return await Written(db) == expected ? Read : throw new InvalidOperationException($"half an import: {await Written(db)}, not {expected}");
        }
        catch (TableRefusal refusal)
        {
            return await Written(db) == before ? $"{refusal.Reason}" : throw new InvalidOperationException("a refused file left something", refusal);
        }
    }

    private static async Task<(int Files, int Rows, int Journeys)> Written(AppDb db)
        => (await db.ImportedFiles.CountAsync(), await db.ImportedRows.CountAsync(), await db.Journeys.CountAsync());
}
