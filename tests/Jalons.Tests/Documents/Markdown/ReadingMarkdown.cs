using Jalons.Documents;
using Jalons.Documents.Markdown;

namespace Jalons.Tests.Documents.Markdown;

public sealed class ReadingMarkdown
{
    private static readonly MarkdownReader Reader = new(
        insertion => insertion is { Kind: "figure", Key: "B01" } ? new Callout("La figure", []) : null,
        insertion => insertion is { Kind: "chiffre", Key: "R01@T8" } ? (Prose)"310" : null);

    [Fact]
    public void Keeps_strong_words_links_and_lists()
    {
        var blocks = Reader.Read("Des mots **forts** et un [lien](https://exemple.fr).\n\n- premier\n- second\n\n1. un\n2. deux");

        var text = Assert.IsType<Paragraph>(blocks[0]).Text;
        Assert.Equal("Des mots forts et un lien.", text.Plain);
        Assert.Equal("forts", text.Parts.Single(part => part.IsStrong).Text);
        Assert.Equal("https://exemple.fr", text.Parts.Single(part => part.Href is not null).Href);
        Assert.Equal(["premier", "second"], Assert.IsType<BulletList>(blocks[1]).Items.Select(item => item.Plain));
        Assert.True(Assert.IsType<BulletList>(blocks[2]).IsNumbered);
    }

    [Fact]
    public void Sets_the_words_of_a_person_with_who_speaks()
    {
        var quote = Assert.IsType<Quote>(Assert.Single(Reader.Read("> « Le centre était loin. »\n> — Femme, 35-44 ans")));

        Assert.Equal(("Le centre était loin.", "Femme, 35-44 ans"), (quote.Text, quote.Attribution));
    }

    [Fact]
    public void Puts_numbers_in_sentences_and_figures_between_them()
    {
        var blocks = Reader.Read("Avant, [chiffre:R01@T8] personnes.\n[figure:B01]\nAprès.");

        Assert.Equal(["Avant, 310 personnes.", "Après."], blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.Plain));
        Assert.IsType<Callout>(blocks[1]);
    }

    [Fact]
    public void Leaves_as_typed_what_nothing_answers_to()
        => Assert.Equal("Voir [figure:Z99] et [chiffre:Z99].", Assert.IsType<Paragraph>(Assert.Single(Reader.Read("Voir [figure:Z99] et [chiffre:Z99]."))).Text.Plain);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[cliquez](javascript:alert(1))")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public void Passes_no_markup_and_no_script(string typed)
    {
        var report = new Report { Title = "T", Collection = "C", ShortTitle = "T", Publisher = "P", IssuedOn = new(2022, 1, 1), Sections = [new Section("S") { Blocks = Reader.Read(typed) }] };
        using var stream = new MemoryStream();
        Jalons.Documents.Html.HtmlWriter.Write(report, stream);
        var html = System.Text.Encoding.UTF8.GetString(stream.ToArray());

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Gives_a_table_the_title_and_the_mentions_typed_around_it()
    {
        var table = Assert.IsType<Table>(Assert.Single(Reader.Read("Tableau : Le jugement\n\n| Critère | T8 |\n|---|---:|\n| Équité | 3 |\n\nChamp : Programme entier.\n\nSource : Entretiens.")));

        Assert.Equal(("Le jugement", "Programme entier.", "Entretiens."), (table.Title, table.Scope, table.Source));
        Assert.Equal("3", table.Rows[0].Cells[1].Print);
        Assert.True(table.Columns[1].IsFigures);
    }
}
