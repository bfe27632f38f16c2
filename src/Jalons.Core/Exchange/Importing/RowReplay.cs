using System.Text;
using System.Text.Json;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Importing;

/// <summary>Takes up a rejected row again, mended: the row alone is imported as a small file of its own, by the same rules.</summary>
public sealed class RowReplay(AppDb db, TimeProvider time)
{
    private static readonly (string Header, Func<JourneyFile, string?> Value)[] Identity =
    [
        ("Nom", file => file.Person.LastName), ("Prénom", file => file.Person.FirstName),
        ("Date de naissance", file => file.Person.BirthDate?.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture)),
    ];

    /// <summary>Imports the row with <paramref name="corrections"/> (header, words); the problems that remain when it is rejected again, else none.</summary>
    public async Task<IReadOnlyList<ProblemReport>> Replay(ImportedRow row, ImportRequest request, IReadOnlyDictionary<string, string> corrections, CancellationToken stop)
    {
        var cells = JsonSerializer.Deserialize<Dictionary<string, string>>(row.Cells ?? "{}")!;
        if (row.JourneyId is { } journeyId) await AddIdentity(cells, journeyId, stop);
        foreach (var (header, words) in corrections) cells[header] = words;

        var problems = new List<ProblemReport>();
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Csv(cells)));
        var report = await new Importer(db, time).Import(request with { FileName = $"{request.FileName}, ligne {row.Row} corrigée", OnProblem = problems.Add, DryRun = true }, content, stop);
        if (report.Rejected > 0 || report.Rows == 0) return problems.FindAll(problem => problem.Severity == ProblemSeverity.Error);

        await new Importer(db, time).Import(request with { FileName = $"{request.FileName}, ligne {row.Row} corrigée" }, content, stop);
        await Settle(row, report, stop);
        return [];
    }

    // The row is no longer rejected; the counts of its file follow.
    private async Task Settle(ImportedRow row, ImportReport report, CancellationToken stop)
    {
        var outcome = report.Created > 0 ? RowOutcome.Created : report.Updated > 0 ? RowOutcome.Updated : RowOutcome.Unchanged;
        await db.ImportedRows.Where(known => known.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.Outcome, outcome).SetProperty(known => known.Reason, "mended").SetProperty(known => known.Cells, (string?)null), stop);
        await db.ImportedFiles.Where(file => file.Id == row.ImportedFileId).ExecuteUpdateAsync(set => set
            .SetProperty(file => file.Rejected, file => file.Rejected - 1)
            .SetProperty(file => file.Created, file => file.Created + (outcome == RowOutcome.Created ? 1 : 0))
            .SetProperty(file => file.Updated, file => file.Updated + (outcome == RowOutcome.Updated ? 1 : 0))
            .SetProperty(file => file.Unchanged, file => file.Unchanged + (outcome == RowOutcome.Unchanged ? 1 : 0)), stop);
    }

    private async Task AddIdentity(Dictionary<string, string> cells, long journeyId, CancellationToken stop)
    {
        if (!(await new ExistingFiles(db).Load([journeyId], stop)).TryGetValue(journeyId, out var file)) return;
        foreach (var (header, value) in Identity)
            if (value(file) is { } words) cells[header] = words;
    }

    private static string Csv(Dictionary<string, string> cells) => $"{string.Join(';', cells.Keys.Select(Quoted))}\n{string.Join(';', cells.Values.Select(Quoted))}\n";

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
