using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Studies;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Docx;
using Jalons.Documents.Html;
using Jalons.Documents.Pptx;
using Jalons.Documents.Typography;
using Figure = Jalons.Documents.Figure;

namespace Jalons.Tests.Studies;

/// <summary>What a reader finds in the files of the three deliverables is what the snapshot says, number by number.</summary>
[Collection(nameof(PublishedVolume))]
public sealed partial class NumbersReadBack(PublishedVolume published)
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    [Theory, InlineData("publics"), InlineData("impact")]
    public void Bars_of_an_indicator_are_its_counts_in_the_snapshot(string code)
    {
        var bars = FiguresOf(code).Where(figure => figure.Chart is BarChart && published.Data.Figures.Departement!.ContainsKey(figure.Key)).ToList();

        Assert.NotEmpty(bars);
        foreach (var figure in bars)
            foreach (var bar in ((BarChart)figure.Chart).Bars.Where(bar => bar.Value is Cell.Percent))
                Assert.Contains(published.Data.Whole(figure.Key).Modalities, answer => Punctuation.Tidy(answer.Label).StartsWith(Punctuation.Tidy(bar.Label), StringComparison.Ordinal) && Math.Abs(answer.Percent!.Value - ((Cell.Percent)bar.Value).Value) < 0.05);
    }

    [Theory, InlineData("publics"), InlineData("impact"), InlineData("synthese")]
    public void Charts_read_back_from_Word_and_PowerPoint_hold_the_numbers_of_their_figures(string code)
    {
        var volume = StudyVolume.Find(code)!;
        using MemoryStream docx = new(), pptx = new();
        DocxWriter.Write(volume.Make(published.Data), docx);
        PptxWriter.Write(volume.Slides(published.Data), pptx);
        using var document = WordprocessingDocument.Open(docx, isEditable: false);
        using var presentation = PresentationDocument.Open(pptx, isEditable: false);

        Assert.All(new[] { (Name: "docx", Parts: document.MainDocumentPart!.ChartParts.ToList(), Figures: FiguresOf(code)), ("pptx", [.. presentation.PresentationPart!.SlideParts.SelectMany(slide => slide.ChartParts)], [.. volume.Slides(published.Data).Slides.Select(slide => slide.Body).OfType<Figure>()]) }, made =>
        {
            var drawn = made.Figures.Where(figure => !figure.Chart.IsTableInOffice).ToList();
            Assert.Equal(drawn.Count, made.Parts.Count);
            var read = made.Parts.Select(Values).ToList();
            foreach (var figure in drawn.Where(figure => figure.Chart is BarChart or FunnelChart))
                Assert.True(read.Exists(values => Magnitudes(figure).All(number => values.Exists(value => Math.Abs(value - number) < 0.51))), $"{made.Name}: {figure.Title}");
        });
    }

    [Theory, InlineData("publics"), InlineData("impact"), InlineData("synthese")]
    public void Every_sentence_of_an_indicator_is_word_for_word_in_Word_and_on_the_web(string code)
    {
        var report = StudyVolume.Find(code)!.Make(published.Data);
        using MemoryStream docx = new(), html = new();
        DocxWriter.Write(report, docx);
        HtmlWriter.Write(report, html);
        using var document = WordprocessingDocument.Open(docx, isEditable: false);
        var (word, web) = (Plain(document.MainDocumentPart!.Document!.InnerText), Plain(System.Net.WebUtility.HtmlDecode(Tags().Replace(System.Text.Encoding.UTF8.GetString(html.ToArray()), ""))));

        var spoken = published.Data.Figures.Departement!.Values.Where(figure => figure.Status is not FigureStatus.NotMeasurable && figure.Numerator > 30).Select(figure => Plain(Punctuation.Tidy(published.Data.Sentence(figure.Indicator.Code)))).Where(sentence => web.Contains(sentence, StringComparison.Ordinal)).ToList();
        Assert.InRange(spoken.Count, 8, 200);
        Assert.All(spoken, sentence => Assert.Contains(sentence, word, StringComparison.Ordinal));
    }

    [Fact]
    public void The_three_deliverables_give_the_same_number_for_the_same_target()
    {
        foreach (var code in new[] { "R01", "R02", "R03", "R04", "R05" })
        {
            var sentence = Plain(Punctuation.Tidy(published.Data.Sentence(code)));
            Assert.All(StudyVolume.All, volume => Assert.Contains(sentence, Plain(Words(volume.Make(published.Data)))));
        }
    }

    private List<Figure> FiguresOf(string code) => [.. Sections(StudyVolume.Find(code)!.Make(published.Data)).SelectMany(section => section.Blocks).OfType<Figure>()];

    private static string Words(Report report)
    {
        using var html = new MemoryStream();
        HtmlWriter.Write(report, html);
        return System.Net.WebUtility.HtmlDecode(Tags().Replace(System.Text.Encoding.UTF8.GetString(html.ToArray()), ""));
    }

    private static List<double> Values(ChartPart part)
    {
        using var content = part.GetStream();
        return [.. XDocument.Load(content).Descendants(C + "v").Select(value => double.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).Where(number => !double.IsNaN(number))];
    }

    private static IEnumerable<double> Magnitudes(Figure figure) => figure.Chart.Data.Rows.Select(row => row.Cells[1].Magnitude).OfType<double>();

    private static IEnumerable<Section> Sections(Report report) => report.Sections.SelectMany(All);

    private static IEnumerable<Section> All(Section section) => section.Sections.SelectMany(All).Prepend(section);

    private static string Plain(string text) => Spaces().Replace(text, "");

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
