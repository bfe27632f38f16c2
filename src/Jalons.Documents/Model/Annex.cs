namespace Jalons.Documents;

/// <summary>The numbers behind the charts, as tables at the end of a printed report; a chart printed as a shaded table has them already.</summary>
internal static class Annex
{
    public static Report Append(Report report) => report.PrintsChartTables && report.DrawnFigures.Any()
        ? report with { Sections = [.. report.Sections, Of(report)] }
        : report;

    private static Section Of(Report report)
    {
        var outline = Outline.Of(report);
        return new Section("Les valeurs des figures")
        {
            Blocks = [.. report.DrawnFigures.Select(figure => Values(figure, outline.NumberOf(figure)))],
        };
    }

    private static Table Values(Figure figure, int number)
    {
        var data = figure.Chart.Data;
        return new Table(
            figure.Title,
            [.. data.Columns.Select((title, index) => index == 0 ? Column.Words(title) : new Column(title))],
            [.. data.Rows.Where((_, index) => index % Thinning(data.Rows.Count) == 0 || index == data.Rows.Count - 1)])
        {
            Rank = $"Figure {number}, valeurs",
            IsDense = true,
            Note = Thinning(data.Rows.Count) > 1 ? $"Une ligne sur {Thinning(data.Rows.Count)} ; toutes les valeurs sont dans les données du graphique." : null,
        };
    }

    // A daily curve would fill pages: at most about thirty lines are printed.
    private static int Thinning(int rows) => (rows + 29) / 30;
}
