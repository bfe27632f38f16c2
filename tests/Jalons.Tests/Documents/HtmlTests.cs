using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Jalons.Documents;
using Jalons.Documents.Html;

namespace Jalons.Tests.Documents;

public sealed class HtmlTests
{
    private static readonly Lazy<string> Page = new(() => Write(SampleReport.Rich));
    private static readonly Lazy<IHtmlDocument> Sample = new(() => new HtmlParser().ParseDocument(Page.Value));

    [Fact]
    public void Is_well_formed_html()
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, problem) => errors.Add(problem.ToString()!);

        parser.ParseDocument(Page.Value);

        Assert.Empty(errors);
    }

    [Fact]
    public void Needs_nothing_from_outside()
    {
        Assert.Empty(Sample.Value.QuerySelectorAll("script, link, img, iframe"));
        Assert.DoesNotMatch(@"url\((?!data:|#)", Page.Value);
    }

    [Fact]
    public void Has_landmarks_a_skip_link_and_one_main_title()
    {
        Assert.Equal("fr", Sample.Value.DocumentElement.GetAttribute("lang"));
        Assert.Equal("#contenu", Sample.Value.QuerySelector("body > a")!.GetAttribute("href"));
        Assert.Single(Sample.Value.QuerySelectorAll("main#contenu"));
        Assert.Single(Sample.Value.QuerySelectorAll("h1"));
        Assert.All(Sample.Value.QuerySelectorAll("nav a"), link => Assert.NotNull(Sample.Value.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public void Never_skips_a_heading_level()
    {
        var levels = Sample.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName[1] - '0').ToList();

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Gives_every_figure_its_parts()
    {
        var figures = Sample.Value.QuerySelectorAll("figure[id]");

        Assert.Equal(8 + SampleCharts.All.Count, figures.Length);
        Assert.All(figures, figure =>
        {
            Assert.StartsWith("Figure ", figure.QuerySelector(".rang")!.TextContent, StringComparison.Ordinal);
            Assert.NotEmpty(figure.QuerySelector(".titre")!.TextContent);
            Assert.NotEmpty(figure.QuerySelector(".mesure")!.TextContent);
            Assert.Equal(["Lecture", "Champ", "Source"], figure.QuerySelectorAll("dl.lecture dt").Select(term => term.TextContent).Where(term => term != "Note"));
            Assert.Equal("img", figure.QuerySelector("svg")!.GetAttribute("role"));
            Assert.All(figure.QuerySelector("svg")!.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEmpty(Sample.Value.GetElementById(id)!.TextContent));
            Assert.NotNull(figure.QuerySelector("details table"));
        });
    }

    [Fact]
    public void Tells_the_scope_of_every_header_and_repeats_no_id()
    {
        var ids = Sample.Value.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.All(Sample.Value.QuerySelectorAll("th"), header => Assert.Contains(header.GetAttribute("scope"), new[] { "col", "row" }));
        Assert.All(Sample.Value.QuerySelectorAll("table"), table => Assert.NotEmpty(((IHtmlTableElement)table).Caption!.TextContent));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Copies_the_true_number_though_the_space_is_widened()
    {
        var number = Sample.Value.QuerySelector(".chiffres dd")!;

        Assert.Equal("1\u202F100", number.TextContent);
        Assert.Equal("\u202F", number.QuerySelector("span.fine")!.TextContent);
    }

    [Fact]
    public void Shows_typed_markup_as_text()
    {
        var page = new HtmlParser().ParseDocument(Write(SampleReport.Rich with { Sections = [new Section("<img src=x>") { Blocks = [new Paragraph("<script>a()</script>")] }] }));

        Assert.Empty(page.QuerySelectorAll("main img, script"));
        Assert.Equal("<script>a()</script>", page.QuerySelector("main p")!.TextContent);
    }

    private static string Write(Report report)
    {
        using var stream = new MemoryStream();
        HtmlWriter.Write(report, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
