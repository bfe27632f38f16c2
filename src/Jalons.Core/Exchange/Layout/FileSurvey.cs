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
        var matcher = new HeaderMatcher(AnnexeDictionary.Fields);
        var assigner = new ColumnAssigner(matcher, context with { SerialOffset = file.SerialOffset }, choices);
        var sheets = new List<(SheetPlan Plan, List<TableRow> Rows)>();
        file.Restart();
        while (file.NextSheet()) sheets.Add(PlanOf(file, matcher, assigner));
        file.Restart();
        return new(LocalIds.Join(sheets));
    }

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
        while (rows.Count < Sampled && file.NextRow()) rows.Add(file.Row.Copy());
        if (HeaderRows.Find(rows, matcher) is not { } header) return (SheetPlan.Ignore(file.SheetName), rows);

        var sample = rows.FindAll(row => row.Number > header.To);
        var columns = assigner.Assign(header, Telling(sample));
        return (new(file.SheetName, SheetKind.People, header.From, header.To, columns, null), sample);
    }
}
