using Jalons.Core.Dictionary;
using Jalons.Core.Exchange;
using Jalons.Core.Exchange.Importing;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Choices;

namespace Jalons.Web.Features.Imports;

/// <summary>What an import would do, as the preview page shows it.</summary>
public sealed record ImportPreview(string Description, bool WasKnown, IReadOnlyList<PreviewColumn> Columns, PreviewCounts Counts, IReadOnlyList<PreviewRow> Rows)
{
    /// <summary>Rows kept for the page: the first ones, and those that need someone.</summary>
    public const int FirstRows = 30;
    public const int TroubledRows = 200;
}

public sealed record PreviewCounts(int Rows, int Created, int Updated, int Unchanged, int Rejected, int Ignored, int Problems, int Within, int Across);

/// <param name="Field">Code of the field; empty for a column kept as it is.</param>
/// <param name="Use">How the column is read.</param>
/// <param name="Scale">Code of the scale that somebody chose for its figures.</param>
/// <param name="AsksScale">It holds figures that mean nothing without their scale.</param>
public sealed record PreviewColumn(string Header, string Example, string Field, ColumnUse Use, string? Scale = null, bool AsksScale = false);

public sealed record PreviewRow(string Sheet, int Row, string Outcome, string? Reason, string Name, string Birth, string Town, string Referral, string Diagnosis, IReadOnlyList<PreviewProblem> Problems)
{
    public bool IsTroubled => Problems.Any(problem => problem.Severity is not ProblemSeverity.Info);
}

public sealed record PreviewProblem(string? Column, string? Value, string Message, ProblemSeverity Severity);

/// <summary>Gathers a preview while an import is tried.</summary>
internal sealed class PreviewGathering
{
    private readonly List<PreviewRow> _rows = [];
    private (RowReport Row, string Name, string Birth, string Town, string Referral, string Diagnosis)? _current;
    private readonly List<PreviewProblem> _problems = [];
    private readonly HashSet<string> _figures = [];
    private int _first, _troubled;

    public void Add(RowReport row)
    {
        Close();
        if (row.Outcome == RowOutcomes.Ignored) return;
        _current = (row, $"{Text("profile.last_name")} {Text("profile.first_name")}".Trim(), Day("profile.birth_date"), Text("profile.city"), Day("referral.date"), Day("diagnosis.date"));

        string Text(string code) => row.Values[AnnexeDictionary.Get(code).Ordinal].Text ?? "";
        string Day(string code) => row.Values[AnnexeDictionary.Get(code).Ordinal].Date?.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    public void Add(ProblemReport problem)
    {
        if (problem is { Code: ProblemCode.Unreadable, Column: { } column, Value: { } value } && LevelScale.IsLevel(value)) _figures.Add(column);
        if (_current is { } current && current.Row.Row == problem.Row && current.Row.Sheet == problem.Sheet) _problems.Add(new(problem.Column, problem.Value, problem.Message, problem.Severity));
    }

    public ImportPreview Done(ImportReport report)
    {
        Close();
        var columns = report.Sheets.Where(sheet => sheet.Kind != SheetKind.Ignored).SelectMany(sheet => sheet.Columns)
            .GroupBy(column => column.Header).Select(same => same.First())
            .Select(column => new PreviewColumn(column.Header, column.Example, column.Field?.Code ?? "", column.Use, column.Scale?.Code, column is { Field.HasLevels: true, Scale: null } && _figures.Contains(column.Header)));
        return new(report.Description, report.WasKnown, [.. columns],
            new(report.Rows, report.Created, report.Updated, report.Unchanged, report.Rejected, report.Ignored, report.Problems, report.DuplicatesWithinProject, report.DuplicatesAcrossProjects), _rows);
    }

    private void Close()
    {
        if (_current is not { } current) return;
        var row = new PreviewRow(current.Row.Sheet, current.Row.Row, current.Row.Outcome, current.Row.Reason, current.Name, current.Birth, current.Town, current.Referral, current.Diagnosis, [.. _problems]);
        if (_first++ < ImportPreview.FirstRows || (row.IsTroubled && _troubled++ < ImportPreview.TroubledRows)) _rows.Add(row);
        _current = null;
        _problems.Clear();
    }
}
