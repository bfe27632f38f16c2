using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Honesty;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Docx;
using Jalons.Documents.Pptx;
using Jalons.Documents.Typography;

namespace Jalons.Tests.Studies;

/// <summary>What holds for the three deliverables and the committees, in both editions.</summary>
[Collection(nameof(PublishedVolume))]
public sealed partial class EveryVolume(PublishedVolume published)
{
    public static TheoryData<string, string> Both()
    {
        var data = new TheoryData<string, string>();
        foreach (var code in new[] { "publics", "impact", "synthese", "comite-t8", "comite-t9", "livret-t7", "livret-t9" })
            foreach (var edition in Editions.All) data.Add(code, edition);
        return data;
    }

    public static TheoryData<string> Codes() => ["publics", "impact", "synthese", "comite-t6", "livret-t8"];

    [Theory, MemberData(nameof(Both))]
    public void Is_valid_for_Office(string code, string edition)
    {
        var (volume, data) = Made(code, edition);
        using MemoryStream docx = new(), pptx = new();
        DocxWriter.Write(volume.Make(data), docx);
        PptxWriter.Write(volume.Slides(data), pptx);
        using var document = WordprocessingDocument.Open(docx, isEditable: false);
        using var presentation = PresentationDocument.Open(pptx, isEditable: false);

        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        Assert.Empty(validator.Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Empty(validator.Validate(presentation, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Theory, MemberData(nameof(Both))]
    public void Has_nothing_to_proofread(string code, string edition)
    {
        var (volume, data) = Made(code, edition);

        Assert.Empty(new ReportLinter(data.Programme.Thresholds).Read(volume.Make(data)).Select(remark => $"{remark.Rule} {remark.Where}: {remark.Excerpt}"));
        Assert.Empty(TextsOf(volume.Slides(data)).SelectMany(text => Wording.Check(text, "")).Select(remark => remark.Excerpt));
    }

    [Theory, MemberData(nameof(Codes))]
    public void Prints_no_count_from_1_to_10_for_diffusion(string code)
    {
        var (volume, data) = Made(code, Editions.Public);

        Assert.Empty(SmallCounts(volume.Make(data).AllBlocks));
        Assert.Empty(SmallCounts(volume.Slides(data).Slides.Select(slide => slide.Body).OfType<Block>()));
        Assert.DoesNotContain(TextsOf(volume.Slides(data)).Concat(TextsOf(volume.Make(data))), text => FewAmong().IsMatch(text));
    }

    [Fact]
    public void The_curve_of_diagnoses_shows_no_day_with_few_people()
    {
        var (volume, data) = Made("impact", Editions.Public);
        var curve = volume.Make(data).AllBlocks.OfType<Figure>().Select(figure => figure.Chart).OfType<StepChart>().Single().Curves.Single();

        Assert.Equal(data.Whole("R01").Numerator, (long)curve.Points[^1].Value);
        Assert.All(curve.Points.Zip(curve.Points.Skip(1)), pair => Assert.True(pair.Second.Value - pair.First.Value > 10));
    }

    [Theory, MemberData(nameof(Codes))]
    public void Leaves_the_evaluators_places_to_the_internal_edition(string code)
    {
        var (volume, data) = Made(code, Editions.Public);
        var texts = TextsOf(volume.Make(data)).Concat(TextsOf(volume.Slides(data))).ToList();

        Assert.DoesNotContain(texts, text => text.Contains("rédiger", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(volume.Make(data).AllSections, section => section.Blocks.Count == 0 && section.Sections.Count == 0);
    }

    [Theory, MemberData(nameof(Both))]
    public void Says_from_which_extraction_it_comes(string code, string edition)
    {
        var (volume, data) = Made(code, edition);

        Assert.Contains(volume.Make(data).Mentions, mention => mention.Value.Contains(data.Snapshot.ShortHash, StringComparison.Ordinal));
        Assert.All(volume.Slides(data).Slides, slide => Assert.NotEmpty(slide.Notes));
    }

    [Theory, InlineData(Editions.Public, 20), InlineData(Editions.Inside, 24)]
    public void The_synthesis_is_told_in_twenty_to_twenty_five_slides(string edition, int fewest)
    {
        var (volume, data) = Made("synthese", edition);

        Assert.InRange(volume.Slides(data).Slides.Count + 1, fewest, 25);
    }

    [Fact]
    public void The_synthesis_shows_combinations_territories_and_delays_as_the_volumes_do()
    {
        var (volume, data) = Made("synthese", Editions.Public);
        var (report, slides) = (volume.Make(data).AllBlocks.OfType<Figure>().Select(figure => figure.Chart).ToList(), volume.Slides(data).Slides.Select(slide => slide.Body).OfType<Figure>().Select(figure => figure.Chart).ToList());

        Assert.Equal(2, slides.Count(chart => chart is UpSetChart));
        Assert.Contains(slides, chart => chart is PanelChart);
        Assert.Equal(2, report.Count(chart => chart is UpSetChart));
        Assert.Contains(report, chart => chart is LineChart { IsStepped: true });
    }

    [Fact]
    public void The_data_of_the_figures_are_in_a_zip_that_names_the_extraction()
    {
        var (volume, data) = Made("impact", Editions.Public);
        using var stream = new MemoryStream();
        FigureData.Write(volume.Make(data), stream);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);

        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        Assert.Contains("donnees.ods", names);
        Assert.Equal(volume.Make(data).AllBlocks.Count(block => block is Figure), names.Count(name => name.StartsWith("figure-", StringComparison.Ordinal)));
        using var about = new StreamReader(zip.GetEntry("LISEZMOI.txt")!.Open());
        Assert.Contains(data.Snapshot.ShortHash, about.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_committee_is_given_five_targets_three_alerts_and_one_decision()
    {
        var (volume, data) = Made("comite-t8", Editions.Public);
        var blocks = volume.Make(data).AllBlocks.ToList();

        Assert.Equal(5, Assert.Single(blocks.OfType<Table>()).Rows.Count);
        Assert.Equal(3, Assert.Single(blocks.OfType<BulletList>()).Items.Count);
        Assert.Single(blocks.OfType<Callout>());
    }

    private (StudyVolume Volume, StudyData Data) Made(string code, string edition) => (StudyVolume.Find(code, published.Data.Programme)!, published.Data.ForEdition(edition));


    // The correction for doubles is published as it is.
    private static IEnumerable<string> SmallCounts(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Table table => table.Rows.SelectMany(row => row.Cells.Where((cell, column) => table.Columns[column].Title != "Doubles" && IsSmall(cell)).Select(_ => $"{table.Title}, {row.Cells[0].Print}")),
        Figure figure => figure.Chart.Data.Rows.Where(row => row.Cells.Any(IsSmall)).Select(row => $"{figure.Title}, {row.Cells[0].Print}"),
        KeyFigures key => key.Items.Where(item => IsSmall(item.Value)).Select(item => item.Label),
        _ => [],
    });

    private static bool IsSmall(Cell cell) => cell is Cell.Count { Value: >= 1 and <= 10 };

    private static IEnumerable<string> TextsOf(Deck deck) => deck.Slides.SelectMany(slide => slide.Notes.Append(slide.Title).Append(slide.Subtitle ?? "").Concat(slide.Body is { } body ? TextsOf(body) : []));

    private static IEnumerable<string> TextsOf(Report report) => report.AllSections.SelectMany(section => section.Blocks.SelectMany(TextsOf).Append(section.Title).Append(section.Lead?.Plain ?? ""));

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.Plain],
        BulletList list => list.Items.Select(item => item.Plain),
        Callout callout => callout.Paragraphs.Select(paragraph => paragraph.Plain).Append(callout.Title),
        Figure figure => [figure.Title, figure.Subtitle, figure.Reading, figure.Note ?? ""],
        Table table => [table.Title, table.Subtitle ?? "", table.Note ?? ""],
        _ => [],
    };

    private static string Typography(string text) => Punctuation.Tidy(text);

    private static string Plain(string text) => Spaces().Replace(text, "");

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\((?:[1-9]|10) sur ")]
    private static partial Regex FewAmong();
}
