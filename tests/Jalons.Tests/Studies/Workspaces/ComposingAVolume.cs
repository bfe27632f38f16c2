using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Honesty;
using Jalons.Core.Studies.Workspaces;
using Jalons.Core.Studies.Workspaces.Composing;
using Jalons.Documents;
using Jalons.Documents.Docx;
using Jalons.Documents.Html;
using Jalons.Documents.Pptx;

namespace Jalons.Tests.Studies.Workspaces;

/// <summary>The demonstration's volumes with what an evaluator wrote in them.</summary>
[Collection(nameof(PublishedVolume))]
public sealed class ComposingAVolume(PublishedVolume published)
{
    private const string Lessons = "enseignements";

    [Theory, InlineData("publics"), InlineData("impact"), InlineData("synthese")]
    public void Sections_and_their_sentences_have_names_of_their_own(string code)
    {
        var composition = StudyVolume.Find(code)!.Compose(published.Data);

        Assert.Equal(composition.Sections.Count, composition.Sections.Select(section => section.Key).Distinct().Count());
        Assert.All(composition.Sections, section => Assert.Matches("^[a-z0-9-]+$", section.Key));
        Assert.All(composition.Sections, section => Assert.Distinct(composition.PiecesOf(section).SelectMany(piece => piece.Sentences).Select(sentence => sentence.Key)));
        Assert.All(VolumeOutline.Of(StudyVolume.Find(code)!, composition), entry => Assert.InRange(entry.Key.Length, 1, Passage.KeyMaxLength));
    }

    [Fact]
    public void A_sentence_keeps_its_name_when_its_numbers_change()
    {
        var (whole, inside) = (Sentences(published.Data), Sentences(published.Data.ForInside()));

        Assert.Contains("B01-B02-B03", whole.Select(sentence => sentence.Key));
        Assert.Equal(whole.Select(sentence => sentence.Key), inside.Select(sentence => sentence.Key));
    }

    [Fact]
    public void What_is_written_is_printed_in_every_format()
    {
        var volume = StudyVolume.Find("publics")!;
        var data = With("publics", Text(Lessons, "Un **enseignement** majeur.\n\n> « Deux bus. »\n> — Femme, 35-44 ans"));
        var report = volume.Make(data);
        using MemoryStream docx = new(), html = new();
        DocxWriter.Write(report, docx);
        HtmlWriter.Write(report, html);
        using var document = WordprocessingDocument.Open(docx, isEditable: false);

        foreach (var text in new[] { document.MainDocumentPart!.Document!.InnerText, Encoding.UTF8.GetString(html.ToArray()).Replace("<strong>", "", StringComparison.Ordinal).Replace("</strong>", "", StringComparison.Ordinal) })
        {
            Assert.Contains("Un enseignement majeur.", text, StringComparison.Ordinal);
            Assert.Contains("Femme, 35-44 ans", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_written_for_a_slide_is_on_the_slide_of_both_editions()
    {
        var volume = StudyVolume.Find("synthese")!;
        var slide = VolumeOutline.Of(volume, volume.Compose(published.Data)).Single(entry => entry.Title.Contains("Ce que disent les personnes", StringComparison.Ordinal));
        var data = With("synthese", Text(slide.Key, "> « Deux bus. »\n> — Femme, 35-44 ans"));
        using var pptx = new MemoryStream();
        PptxWriter.Write(volume.Slides(data), pptx);
        using var presentation = PresentationDocument.Open(pptx, isEditable: false);

        Assert.Contains(presentation.PresentationPart!.SlideParts, part => part.Slide!.InnerText.Contains("Deux bus.", StringComparison.Ordinal));
        Assert.DoesNotContain(volume.Slides(published.Data).Slides, known => known.Title == "Ce que disent les personnes");
    }

    [Theory, InlineData("publics", "Enseignements"), InlineData("impact", "Les acteurs")]
    public void What_is_written_in_a_volume_opens_a_slide_and_is_whole_in_its_notes(string code, string title)
    {
        var volume = StudyVolume.Find(code)!;
        var section = volume.Compose(published.Data).Sections.Single(known => known.Title == title);
        var data = With(code, Text(section.Key, "Le premier besoin est la langue. Les ateliers le disent tous.\n\nLe second est le temps. Il manque aux équipes."));

        var slide = volume.Slides(data).Slides.Single(known => known.Title == "Le premier besoin est la langue");
        Assert.Equal(["Le second est le temps."], Assert.IsType<BulletList>(slide.Body).Items.Select(item => item.Plain));
        Assert.Contains("Le premier besoin est la langue. Les ateliers le disent tous.", slide.Notes);
        Assert.Equal(volume.Slides(published.Data).Slides.Count + 1, volume.Slides(data).Slides.Count);
    }

    [Fact]
    public void The_messages_of_the_synthesis_are_its_second_slide()
    {
        var volume = StudyVolume.Find("synthese")!;
        var slides = volume.Slides(With("synthese", Text("l-essentiel", "Un message.\n\nUn autre message."))).Slides;

        Assert.Equal("Un message", slides[1].Title);
        Assert.InRange(slides.Count + 1, 20, 25);
    }

    [Fact]
    public void A_booklet_prints_what_was_written_of_its_territory_and_the_numbers_of_the_volumes()
    {
        var booklet = StudyVolume.Find("livret-t8", published.Data.Programme)!;
        var report = booklet.Make(With("impact", Text("est-ensemble", "Un consortium soudé."), Text("plaine-commune", "Ailleurs.")));
        var words = string.Join('\n', report.Sections.Select(section => section.Plain()));

        Assert.Contains("Un consortium soudé.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ailleurs.", words, StringComparison.Ordinal);
        Assert.Equal(published.Data.Count("R01", Territory("T8")).Print, report.Sections[0].Blocks.OfType<KeyFigures>().Single().Items[0].Value.Print);
        Assert.DoesNotContain(booklet.Make(published.Data).Sections, section => section.Key == "est-ensemble");
    }

    [Fact]
    public void A_published_reference_stands_beside_its_answer_once_somebody_checked_it()
    {
        var known = new Core.Studies.References.Benchmark { Indicator = "P01", Label = "femmes parmi les allocataires du RSA", Value = 54, Source = "DREES", Year = 2021, Population = "allocataires du RSA, France", VerifiedBy = "Marc" };
        var volume = StudyVolume.Find("publics")!;

        var figure = volume.Make(published.Data with { Benchmarks = [known] }).AllBlocks.OfType<Figure>().Single(figure => figure.Key == "reperes-p");
        Assert.Equal(["54\u00A0%", published.Data.Share("P01").Print], figure.Chart.Data.Rows[0].Cells.Skip(1).Select(cell => cell.Print));
        Assert.DoesNotContain(volume.Make(published.Data).AllBlocks.OfType<Figure>(), drawn => drawn.Key == "reperes-p");
    }

    [Fact]
    public void A_number_put_in_a_text_is_the_one_of_the_snapshot_and_keeps_its_secret()
    {
        var printed = Printed(With("publics", Text(Lessons, "[chiffre:R01] personnes, dont [chiffre:R01@T8] à Est Ensemble ; [part:B01] sans ordinateur. [phrase:B01]")), Lessons).Plain();

        Assert.Contains($"{published.Data.Count("R01").Print} personnes, dont {published.Data.Count("R01", Territory("T8")).Print} à Est Ensemble", printed, StringComparison.Ordinal);
        Assert.Contains(published.Data.Sentence("B01"), printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_the_text_names_stands_where_it_is_named_and_once()
    {
        var section = StudyVolume.Find("publics")!.Compose(published.Data).Sections.Single(known => known.Title == "L’équipement");
        var printed = Printed(With("publics", Text(section.Key, "D’abord des mots.\n\n[figure:B02]\n\nPuis d’autres.")), section.Key);

        var blocks = printed.Blocks.ToList();
        var figure = Assert.Single(blocks, block => block is Figure { Key: "B02" });
        Assert.True(blocks.IndexOf(figure) > blocks.FindIndex(block => block is Paragraph { Text.Plain: "D’abord des mots." }));
        Assert.Equal("Puis d’autres.", Assert.IsType<Paragraph>(blocks[^1]).Text.Plain);
    }

    [Fact]
    public void A_rewritten_sentence_is_printed_until_its_value_changes()
    {
        var volume = StudyVolume.Find("publics")!;
        var section = volume.Compose(published.Data).Sections.Single(known => known.Title == "L’équipement");
        var computed = volume.Compose(published.Data).PiecesOf(section).SelectMany(piece => piece.Sentences).First();
        Passage Written(string then) => new() { Section = section.Key, Sentence = computed.Key, Text = "Ma phrase.", Computed = then, Who = "Marc" };

        var fresh = With("publics", Written(computed.Text));
        Assert.Contains("Ma phrase.", Printed(fresh, section.Key).Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain(computed.Text, Printed(fresh, section.Key).Plain(), StringComparison.Ordinal);

        var stale = With("publics", Written("Une autre valeur."));
        Assert.Equal(1, VolumeOutline.Of(volume, volume.Compose(stale)).Sum(entry => entry.Flagged));
        Assert.DoesNotContain("Ma phrase.", Printed(stale, section.Key).Plain(), StringComparison.Ordinal);
        Assert.Contains(computed.Text, Printed(stale, section.Key).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Causal_words_and_lost_insertions_are_found_in_what_is_written()
    {
        var report = StudyVolume.Find("publics")!.Make(With("publics", Text(Lessons, "Grâce au programme, voir [figure:nulle-part].")));

        Assert.Equal([LintRules.Causality, LintRules.Insertion], new ReportLinter(published.Data.Programme.Thresholds).Read(report).Select(remark => remark.Rule));
    }

    [Fact]
    public void Only_a_reference_that_somebody_checked_is_cited_and_listed()
    {
        var checkedOne = new Core.Studies.References.Benchmark { Label = "sans internet", Source = "Insee Première 1780", Year = 2019, Population = "France", VerifiedBy = "Marc" };
        var notYet = new Core.Studies.References.Benchmark { Label = "illectronisme", Source = "Insee Première 1953", Year = 2021, Population = "France" };
        var data = published.Data with { Written = new Dictionary<string, WrittenVolume> { ["publics"] = new([Text(Lessons, "Voir [citation:insee-premiere-1780-2019] et [citation:insee-premiere-1953-2021].")], [checkedOne, notYet]) } };

        Assert.Contains("Voir (Insee Première 1780, 2019) et [citation à vérifier", Printed(data, Lessons).Plain(), StringComparison.Ordinal);
        Assert.Contains("sans internet", Printed(data, "sources-et-bibliographie").Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("illectronisme, France", Printed(data, "sources-et-bibliographie").Plain(), StringComparison.Ordinal);
    }

    private Core.Programmes.Territory Territory(string code) => published.Data.Programme.Territories.Single(territory => territory.Code == code);

    private static Passage Text(string section, string text) => new() { Section = section, Text = text, Who = "Marc", Number = 1 };

    private StudyData With(string volume, params Passage[] passages) => published.Data with { Written = new Dictionary<string, WrittenVolume> { [volume] = new(passages, []) } };

    private static IReadOnlyList<ComputedSentence> Sentences(StudyData data)
    {
        var composition = StudyVolume.Find("publics")!.Compose(data);
        return [.. composition.PiecesOf(composition.Sections.Single(section => section.Title == "L’équipement")).SelectMany(piece => piece.Sentences)];
    }

    private static Section Printed(StudyData data, string key) => StudyVolume.Find("publics")!.Compose(data).Report().AllSections.Single(section => section.Key == key);
}

internal static class WordsOfASection
{
    public static string Plain(this Section section) => string.Join('\n', section.Blocks.Select(block => block switch
    {
        Paragraph paragraph => paragraph.Text.Plain,
        BulletList list => string.Join('\n', list.Items.Select(item => item.Plain)),
        _ => "",
    }));
}
