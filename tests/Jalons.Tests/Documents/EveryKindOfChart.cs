using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Docx;
using Jalons.Documents.Html;
using Jalons.Documents.Pptx;

namespace Jalons.Tests.Documents;

/// <summary>Whatever its kind, a figure has its number, message, Lecture, Champ, Source, description and values on the web, in Word and on a slide.</summary>
public sealed class EveryKindOfChart
{
    public static TheoryData<string> Kinds() => [.. typeof(ChartSpec).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ChartSpec))).Select(type => type.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public void Is_whole_on_the_web(string kind)
    {
        var figure = Sample(kind);
        using var html = new MemoryStream();
        HtmlWriter.Write(Report(figure), html);
        var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(html.ToArray())).QuerySelector("figure[id]")!;

        Assert.All(["Figure 1", figure.Title, figure.Subtitle, .. Read(figure)], said => Assert.Contains(said, page.TextContent, StringComparison.Ordinal));
        Assert.Contains(figure.AltText, page.QuerySelector("svg")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(figure.Chart.Data.Rows.Count, page.QuerySelectorAll("details table tbody tr").Length);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Is_whole_in_Word(string kind)
    {
        var figure = Sample(kind);
        using var docx = new MemoryStream();
        DocxWriter.Write(Report(figure), docx);
        using var document = WordprocessingDocument.Open(docx, isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;

        Assert.All([figure.Title, figure.Subtitle, .. Read(figure)], said => Assert.Contains(said, body.InnerText, StringComparison.Ordinal));
        Assert.Contains(figure.AltText, body.OuterXml, StringComparison.Ordinal);
        Assert.Equal(figure.Chart.IsTableInOffice ? 0 : 1, document.MainDocumentPart.ChartParts.Count());
        Assert.Equal(!figure.Chart.IsTableInOffice, body.InnerText.Contains("Figure 1, valeurs", StringComparison.Ordinal));
        Assert.Contains("SEQ Figure", body.InnerText, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Is_whole_on_a_slide(string kind)
    {
        var figure = Sample(kind);
        using var pptx = new MemoryStream();
        PptxWriter.Write(Deck.Of(Report(figure)), pptx);
        using var presentation = PresentationDocument.Open(pptx, isEditable: false);
        var slide = presentation.PresentationPart!.SlideParts.Single(part => part.Slide!.InnerText.Contains(figure.Title, StringComparison.Ordinal));

        Assert.Contains(figure.AltText, slide.Slide!.OuterXml, StringComparison.Ordinal);
        Assert.Equal(figure.Chart.IsTableInOffice ? 0 : 1, slide.ChartParts.Count());
        Assert.Contains(figure.Source, slide.Slide.InnerText, StringComparison.Ordinal);
        Assert.All([figure.Reading, figure.Scope, figure.Source], said => Assert.Contains(said, slide.Slide.InnerText + slide.NotesSlidePart!.NotesSlide!.InnerText, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Read(Figure figure) => ["Lecture", figure.Reading, "Champ", figure.Scope, "Source", figure.Source];

    private static Figure Sample(string kind) => SampleReport.Rich.AllBlocks.Concat(SampleCharts.All).OfType<Figure>().First(figure => figure.Chart.GetType().Name == kind);

    private static Report Report(Figure figure) => SampleReport.Rich with { Sections = [new("Une figure") { Blocks = [figure] }], PrintsChartTables = true };
}
