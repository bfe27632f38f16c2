using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Looks at the first rows of every sheet and decides how the file will be read. The table file is left before its first sheet.</summary>
public static class FileSurvey
{
    private const int Sampled = 300;

    public static FilePlan Plan(TableFile file, ReadingContext context, ColumnChoices choices)
    {
        ArgumentNullException.ThrowIfNull(file);
        var matcher = HeaderMatcher.ForOneFile();
        var assigner = new ColumnAssigner(matcher, context with { SerialOffset = file.SerialOffset }, choices);
        var sheets = new List<(SheetPlan Plan, List<TableRow> Rows)>();
        file.Restart();
        while (file.NextSheet()) sheets.Add(PlanOf(file, matcher, assigner));
        file.Restart();
        return new(LocalIds.Join(Alike(sheets)));
    }

    // Tabs of one file share their headers: what a full tab proves holds for one of three rows.
    private static List<(SheetPlan Plan, List<TableRow> Rows)> Alike(List<(SheetPlan Plan, List<TableRow> Rows)> sheets)
    {
        var known = sheets.SelectMany(sheet => sheet.Plan.Columns).Where(column => column.Use == ColumnUse.Field).GroupBy(column => Wording.Fold(column.Header))
            .ToDictionary(header => header.Key, header => header.GroupBy(column => column.Field!).MaxBy(field => field.Count())!.Key);
        return sheets.ConvertAll(sheet => (sheet.Plan with { Columns = [.. sheet.Plan.Columns.Select(column => Completed(column, sheet.Plan, known))] }, sheet.Rows));
    }

    private static ColumnPlan Completed(ColumnPlan column, SheetPlan sheet, Dictionary<string, Field> known) =>
        column.Use == ColumnUse.Unknown && !column.IsChosen && known.TryGetValue(Wording.Fold(column.Header), out var field) && !sheet.Columns.Any(other => other.Field == field)
            ? column with { Use = ColumnUse.Field, Field = field } : column;

    // A row much emptier than the others is a total or a note: it tells nothing of what a column holds.
    private static List<TableRow> Telling(List<TableRow> sample)
    {
        if (sample.Count < 5) return sample;
        var filled = sample.ConvertAll(Filled).Order().ElementAt(sample.Count / 2);
        return filled < 8 ? sample : sample.FindAll(row => Filled(row) * 4 > filled);
    }

    private static int Filled(TableRow row)
    {
        var filled = 0;
        foreach (var cell in row.Cells) filled += cell.IsBlank ? 0 : 1;
        return filled;
    }

    private static (SheetPlan, List<TableRow>) PlanOf(TableFile file, HeaderMatcher matcher, ColumnAssigner assigner)
    {
        var rows = new List<TableRow>();
        if (file.SheetIsHidden) return (SheetPlan.Ignore(file.SheetName) with { IsHidden = true }, rows);
        while (rows.Count < Sampled && file.NextRow()) rows.Add(file.Row.Copy());
        if (HeaderRows.Find(rows, matcher) is not { } header) return (SheetPlan.Ignore(file.SheetName), rows);

        var sample = rows.FindAll(row => row.Number > header.To);
        var columns = assigner.Assign(header, Telling(sample));
        return (new(file.SheetName, SheetKind.People, header.From, header.To, columns, null), sample);
    }
}
