using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Validation;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Pptx;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace Jalons.Tests.Documents;

public sealed class PptxTests
{
    private static readonly Deck Deck = Jalons.Documents.Deck.Of(SampleReport.Rich) with
    {
        Slides =
        [
            .. Jalons.Documents.Deck.Of(SampleReport.Rich).Slides,
            new Jalons.Documents.Slide("Ce que les lecteurs disent") { Body = new Quote("Le bus passe deux fois par jour.", "Femme, 35-44 ans") },
            new Jalons.Documents.Slide("Trois suites sont proposées") { Body = new BulletList(["Écrire.", "Ouvrir.", "Compter."]), Notes = ["À dire lentement."] },
        ],
    };

    [Fact]
    public void Is_valid_for_Office()
    {
        using var package = Open();

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Puts_one_message_in_the_title_of_each_slide()
    {
        using var package = Open();

        Assert.Equal(Deck.Slides.Select(slide => slide.Title).Prepend(Deck.Title), Slides(package).Select(Title));
    }

    [Fact]
    public void Tells_the_source_and_the_population_in_the_notes()
    {
        using var package = Open();

        Assert.All(Deck.Slides.Zip(Slides(package).Skip(1)), pair =>
        {
            var said = pair.Second.NotesSlidePart!.NotesSlide.InnerText;
            Assert.All(pair.First.Notes, note => Assert.Contains(note, said, StringComparison.Ordinal));
            if (pair.First.Body is Figure figure) Assert.Contains(figure.Scope, said, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Draws_every_figure_as_a_chart_with_its_workbook()
    {
        using var package = Open();
        var charts = Slides(package).SelectMany(slide => slide.ChartParts).ToList();

        Assert.Equal(Deck.Slides.Count(slide => slide.Body is Figure { Chart.IsTableInOffice: false }), charts.Count);
        Assert.All(charts, chart => Assert.EndsWith(".xlsx", chart.EmbeddedPackagePart!.Uri.ToString(), StringComparison.Ordinal));
        Assert.All(charts.SelectMany(chart => chart.ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.DefaultRunProperties>()), type => Assert.True(type.FontSize! >= 950));
    }

    [Fact]
    public void Cuts_no_word_of_a_columns_title_in_two()
    {
        var heat = new HeatmapChart(Measure.Percent("Part"), "Structure", ["Plaine Commune", "Paris Terres d’Envol", "Est Ensemble", "Grand Paris Grand Est", "Ensemble"], [new("Structure référente du RSA", [.. Enumerable.Range(1, 5).Select(share => new Cell.Percent(10 * share))])]);
        using var package = Open(Deck with { Slides = [new Jalons.Documents.Slide("Chaque territoire a ses prescripteurs") { Body = SampleReport.Drawn("Titre", "Part", heat, "Lecture.") }] });
        var table = Slides(package).SelectMany(slide => slide.Slide.Descendants<Drawing.Table>()).Single();
        var widths = table.TableGrid!.Elements<Drawing.GridColumn>().Select(column => column.Width!.Value / 12700.0).ToList();
        var titles = table.Elements<Drawing.TableRow>().First().Elements<Drawing.TableCell>().ToList();

        Assert.Equal(6, titles.Count);
        Assert.All(titles.Zip(widths), pair =>
        {
            var size = pair.First.Descendants<Drawing.RunProperties>().Select(run => run.FontSize!.Value / 100.0).DefaultIfEmpty(0).Max();
            Assert.All(pair.First.InnerText.Split(' '), word => Assert.InRange(TextWidth.Of(word) * size * 1.1, 0, pair.Second));
        });
    }

    private static PresentationDocument Open() => Open(Deck);

    private static PresentationDocument Open(Deck deck)
    {
        var stream = new MemoryStream();
        PptxWriter.Write(deck, stream);
        return PresentationDocument.Open(new MemoryStream(stream.ToArray()), isEditable: false);
    }

    private static IEnumerable<SlidePart> Slides(PresentationDocument package) =>
        package.PresentationPart!.Presentation.SlideIdList!.Elements<SlideId>().Select(id => (SlidePart)package.PresentationPart.GetPartById(id.RelationshipId!));

    private static string Title(SlidePart slide) => slide.Slide.Descendants<Shape>()
        .First(shape => shape.Descendants<PlaceholderShape>().Any(place => place.Type!.Value == PlaceholderValues.Title || place.Type.Value == PlaceholderValues.CenteredTitle))
        .InnerText;
}
