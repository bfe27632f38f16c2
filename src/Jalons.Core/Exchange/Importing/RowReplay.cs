using System.Globalization;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Importing.Applying;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Importing;

/// <summary>Takes up a rejected row again, mended: the row alone is imported as a small file of its own, its columns read as they were.</summary>
public sealed class RowReplay(AppDb db, TimeProvider time)
{
    /// <summary>Imports the row with <paramref name="corrections"/> (words by column name or field code); the problems that remain when it is rejected again, else none.</summary>
    public async Task<IReadOnlyList<ProblemReport>> Replay(ImportedRow row, ImportRequest request, IReadOnlyDictionary<string, string> corrections, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(corrections);
        var cells = OriginalCell.Of(row);
        if (row.JourneyId is { } journeyId) await AddIdentity(cells, journeyId, stop);
        foreach (var (column, words) in corrections) Correct(cells, column, words);

        var single = new SingleRow(cells, request.Columns);
        var alone = request with { FileName = $"{request.FileName}, ligne {row.Row} corrigée", Columns = single.Columns };
        using var content = new MemoryStream(single.Csv);
        var problems = new List<ProblemReport>();
        var report = await new Importer(db, time).Import(alone with { OnProblem = problems.Add, DryRun = true }, content, stop);
        if (report.Rejected > 0 || report.Rows == 0) return problems.FindAll(problem => problem.Severity == ProblemSeverity.Error);

        await new Importer(db, time).Import(alone, content, stop);
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

    private async Task AddIdentity(List<OriginalCell> cells, long journeyId, CancellationToken stop)
    {
        if (!(await new ExistingFiles(db).Load([journeyId], stop)).TryGetValue(journeyId, out var file)) return;
        foreach (var field in SingleRow.Identity)
            if (field.Read(file) is { IsKnown: true } value) Correct(cells, field.Code, value.Date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? value.Text!);
    }

    private static void Correct(List<OriginalCell> cells, string column, string words)
    {
        var at = cells.FindIndex(cell => cell.Column == column);
        if (at < 0) at = cells.FindIndex(cell => cell.Reads == column);
        if (at >= 0) cells[at] = cells[at] with { Text = words };
        else if (AnnexeDictionary.Find(column) is { } field) cells.Add(new(field.ShortLabel, field.Code, words));
    }
}
