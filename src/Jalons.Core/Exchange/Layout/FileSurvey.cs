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

    private static (SheetPlan, List<TableRow>) PlanOf(TableFile file, HeaderMatcher matcher, ColumnAssigner assigner)
    {
        var rows = new List<TableRow>();
        while (rows.Count < Sampled && file.NextRow()) rows.Add(file.Row.Copy());
        if (HeaderRows.Find(rows, matcher) is not { } header) return (SheetPlan.Ignore(file.SheetName), rows);

        var sample = rows.FindAll(row => row.Number > header.To);
        var columns = assigner.Assign(header, sample);
        return (new(file.SheetName, SheetKind.People, header.From, header.To, columns, null), sample);
    }
}
