using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Staging;
using Jalons.Core.Persistence.Bulk;

namespace Jalons.Core.Exchange.Importing.Applying;

/// <summary>Notes what became of each row and each problem: in the database, for the listeners of the request, and in the counts of the report.</summary>
internal sealed class ImportJournal(BulkWriter bulk, ImportRequest request, FilePlan plan, long fileId, ImportReport report)
{
    private const int ValueMaxLength = 500;

    /// <summary>Notes a row; <paramref name="outcome"/> by the names of RULES.md.</summary>
    public async Task Note(StagedRow row, string outcome, string? journey, long? journeyId, Guid? person, CancellationToken stop)
    {
        var sheet = plan.Sheets[row.Sheet].Name;
        var kind = KindOf(outcome);
        report.Count(kind);
        var reason = kind == RowOutcome.Created && outcome != RowOutcomes.Created ? outcome : row.Reason;
        await bulk.Add(new ImportedRow { ImportedFileId = fileId, Sheet = Named(sheet), Row = row.Row, Outcome = kind, Reason = reason, JourneyId = journeyId, Cells = row.Cells, Rule = row.Rule }, stop);
        request.OnRow?.Invoke(new(sheet, row.Row, outcome, row.Reason, journey, person, row.Values));
        foreach (var finding in row.Findings) await Note(sheet, row.Row, finding, stop);
    }

    public async Task Note(string sheet, int row, Finding finding, CancellationToken stop)
    {
        report.Problems++;
        var value = finding.Value is { Length: > ValueMaxLength } longer ? longer[..ValueMaxLength] : finding.Value;
        await bulk.Add(new ImportProblem { ImportedFileId = fileId, Sheet = Named(sheet), Row = row, Column = finding.Column, Value = value, Code = finding.Code, Message = finding.Message, Severity = finding.Severity }, stop);
        request.OnProblem?.Invoke(new(sheet, row, finding.Column, value, finding.Code, finding.Message, finding.Severity));
    }

    private static string? Named(string sheet) => sheet.Length == 0 ? null : sheet;

    private static RowOutcome KindOf(string outcome) => outcome switch
    {
        RowOutcomes.Created or RowOutcomes.OtherTerritory => RowOutcome.Created,
        RowOutcomes.Updated => RowOutcome.Updated,
        RowOutcomes.Unchanged => RowOutcome.Unchanged,
        RowOutcomes.Rejected => RowOutcome.Rejected,
        _ => RowOutcome.Ignored
    };
}
