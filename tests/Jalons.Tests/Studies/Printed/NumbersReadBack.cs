using System.Globalization;
using System.Text.RegularExpressions;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Studies;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Figure = Jalons.Documents.Figure;

namespace Jalons.Tests.Studies.Printed;

/// <summary>What a reader finds in the files of the three deliverables is what their figures say, number by number, in every format.</summary>
[Collection(nameof(PublishedVolume))]
public sealed class NumbersReadBack(PublishedVolume published)
{
    public static TheoryData<string, string> In(string formats)
    {
        var data = new TheoryData<string, string>();
        foreach (var code in new[] { "publics", "impact", "synthese" })
            foreach (var format in formats.Split(',')) data.Add(code, format);
        return data;
    }

    [Theory, MemberData(nameof(In), "docx,odt,html")]
    public async Task Every_row_of_a_table_and_of_the_values_of_a_figure_is_there(string code, string format)
    {
        var report = Report(code);
        var read = ReadFiles.Rows(format, await published.File(code, format));
        var withValues = format == "html" || report.PrintsChartTables;

        var expected = report.AllBlocks.SelectMany(block => RowsOf(block, withValues)).ToList();
        Assert.InRange(expected.Count, 5, 2000);
        Assert.Empty(expected.Select(row => string.Join('|', row.Cells.Select(cell => ReadFiles.Plain(cell.Print)))).Except(read));
    }

    [Theory, MemberData(nameof(In), "docx,pptx")]
    public async Task Every_native_chart_holds_the_numbers_of_its_figure_and_draws_them(string code, string format)
    {
        var charts = ReadFiles.Charts(format, await published.File(code, format));
        var figures = Drawn(code, format).ToList();

        Assert.Equal(figures.Count, charts.Count);
        Assert.All(figures, figure =>
        {
            var (rows, columns) = (figure.Chart.Data.Rows, figure.Chart.Data.Columns);
            var chart = charts.Find(one => one.Sheet.Count >= rows.Count && rows.Zip(one.Sheet).All(pair => pair.First.Cells.Zip(pair.Second).All(cells => Same(cells.First, cells.Second))));
            Assert.True(chart.Sheet is not null, figure.Title);
            // A bound is the end of a whisker, a target a tick, a fusion the place of a branch: they stand in the sheet, and are drawn without being written.
            foreach (var cell in figure.Chart is TreeChart ? [] : rows.SelectMany(row => row.Cells.Where((cell, column) => column > 0 && cell.IsFigure && columns[column] is not ("Borne basse" or "Borne haute" or "Cible"))))
                Assert.True(chart.Words.Contains(ReadFiles.Plain(cell.Print), StringComparison.Ordinal) || chart.Numbers.Exists(number => Math.Abs(number - (cell.Magnitude ?? double.NaN)) < 1e-6), $"{figure.Title}: {cell.Print}");
        });
    }

    [Theory, MemberData(nameof(In), "pptx")]
    public async Task Every_table_of_a_slide_is_there(string code, string format)
    {
        var read = ReadFiles.Rows(format, await published.File(code, format));
        var bodies = StudyVolume.Find(code)!.Slides(published.Data).Slides.Select(slide => slide.Body).OfType<Block>();

        Assert.Empty(bodies.SelectMany(block => RowsOf(block, withValues: false)).Select(row => string.Join('|', row.Cells.Select(cell => ReadFiles.Plain(cell.Print)))).Except(read));
    }

    [Theory, MemberData(nameof(In), "odt")]
    public async Task Every_chart_of_an_odt_holds_the_numbers_of_its_figure(string code, string format)
    {
        var read = ReadFiles.ChartsOfOdt(await published.File(code, format));
        var figures = Drawn(code, format).ToList();

        Assert.Equal(figures.Count, read.Count);
        Assert.All(figures.Where(figure => figure.Chart is BarChart or FunnelChart or UpSetChart or PanelChart or GroupedChart), figure =>
            Assert.Contains(read, numbers => figure.Chart.Data.Rows.Select(row => row.Cells[1].Magnitude).OfType<double>().All(number => numbers.Exists(known => Math.Abs(known - number) < 1e-6))));
    }

    [Theory, MemberData(nameof(In), "pdf")]
    public async Task Every_row_is_on_a_page(string code, string format)
    {
        var (report, pdf) = (Report(code), await published.File(code, format));
        // Read line by line, and cell by cell where a name takes two lines.
        var text = ReadFiles.Pdf(pdf, "-layout") + ReadFiles.Pdf(pdf, "-raw");
        var rows = report.AllBlocks.SelectMany(block => RowsOf(block, report.PrintsChartTables)).Where(row => row.Cells.Skip(1).All(cell => cell.IsFigure || (cell.Print.Length <= 20 && cell.Print.Any(char.IsAsciiDigit)))).ToList();

        Assert.InRange(rows.Count, 5, 2000);
        Assert.All(rows, row => Assert.Matches(string.Join(@"\s+", row.Cells.Skip(1).Where(cell => cell.Print.Length > 0).Select(cell => Regex.Escape(cell.Print).Replace("\\ ", @"\s+", StringComparison.Ordinal).Replace("\u00A0", @"\s", StringComparison.Ordinal).Replace("\u202F", @"\s", StringComparison.Ordinal))), text));
    }

    [Theory, MemberData(nameof(In), "zip")]
    public async Task Every_value_is_in_the_data_that_are_given_with_a_volume(string code, string format)
    {
        var (report, zip) = (Report(code), await published.File(code, format));
        var (outline, sheets) = (Outline.Of(report), ReadFiles.Sheets(zip));
        foreach (var block in report.AllBlocks.Where(block => block is Figure or Table))
        {
            var name = $"{(block is Figure ? "figure" : "tableau")}-{outline.NumberOf(block):00}";
            var (rows, csv) = (RowsOf(block, withValues: true).ToList(), ReadFiles.Plain(ReadFiles.Member(zip, $"{name}.csv").Replace("\"", "", StringComparison.Ordinal)));
            Assert.Empty(rows.Select(row => string.Join('|', row.Cells.Select(cell => ReadFiles.Plain(cell.Print)))).Except(sheets[name]));
            Assert.All(rows, row => Assert.Contains(ReadFiles.Plain(string.Join(';', row.Cells.Select(Raw))), csv, StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(In), "docx,odt,html,pdf")]
    public async Task Every_sentence_of_an_indicator_is_there_word_for_word(string code, string format)
    {
        var words = ReadFiles.Words(format, await published.File(code, format));
        var texts = ReadFiles.Words("html", await published.File(code, "html"));

        var spoken = published.Data.Figures.Departement!.Values.Where(figure => figure.Status is not FigureStatus.NotMeasurable && figure.Numerator > 30)
            .Select(figure => ReadFiles.Plain(Punctuation.Tidy(published.Data.Sentence(figure.Indicator.Code)))).Where(sentence => texts.Contains(sentence, StringComparison.Ordinal)).ToList();
        Assert.InRange(spoken.Count, 8, 200);
        Assert.All(spoken, sentence => Assert.Contains(sentence, words, StringComparison.Ordinal));
    }

    private Report Report(string code) => StudyVolume.Find(code)!.Make(published.Data);

    private IEnumerable<Figure> Drawn(string code, string format)
        => (format == "pptx" ? StudyVolume.Find(code)!.Slides(published.Data).Slides.Select(slide => slide.Body).OfType<Figure>() : Report(code).AllBlocks.OfType<Figure>()).Where(figure => !figure.Chart.IsTableInOffice);

    private static IEnumerable<Row> RowsOf(Block block, bool withValues) => block switch
    {
        Table table => table.Rows,
        // Longer ones are thinned in print.
        Figure { Chart: var chart } when chart.IsTableInOffice || (withValues && chart.Data.Rows.Count <= 30) => chart.Data.Rows,
        _ => [],
    };

    private static bool Same(Cell cell, string read) => cell.Magnitude is { } number
        ? double.TryParse(read, NumberStyles.Float, CultureInfo.InvariantCulture, out var known) && Math.Abs(known - number) < 1e-9
        : cell is Cell.Day || ReadFiles.Plain(cell.Print) == ReadFiles.Plain(read);

    private static string Raw(Cell cell) => cell.Magnitude is { } number ? Math.Round(number, 4).ToString(CultureInfo.GetCultureInfo("fr-FR")) : cell.Print;
}
