using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Jalons.Web.Ui.Frise;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Jalons.Web.Ui.Frise.MarkState;

namespace Jalons.Tests.Ui.Frise;

public sealed class ThinFrise
{
    private static readonly FriseView Frise =
        new([.. new[] { Done, Done, Done, NotNeeded, Late, Ahead, Soon, Ahead }.Select(state => new Mark(state))], next: 4);

    [Fact]
    public void Draws_each_state_by_its_shape()
    {
        var shapes = Draw().QuerySelectorAll("use").Select(mark => mark.GetAttribute("href"));

        Assert.Equal(["#m-dot", "#m-dot", "#m-dot", "#m-notneeded", "#m-late", "#m-ahead", "#m-soon", "#m-ahead"], shapes);
    }

    [Fact]
    public void Sets_services_apart_from_entry_and_follow_up()
    {
        var centres = Draw().QuerySelectorAll("use").Select(mark => Number(mark, "x") + (Number(mark, "width") / 2)).ToList();

        var steps = centres.Zip(centres.Skip(1), (from, to) => Math.Round(to - from, 1));
        Assert.Equal([32, 40, 32, 32, 32, 40, 32], steps);
    }

    [Fact]
    public void Underlines_the_next_milestone()
    {
        var svg = Draw();
        var late = svg.QuerySelectorAll("use")[4];
        var under = svg.QuerySelector(".under")!;

        Assert.Equal(Number(late, "x") + (Number(late, "width") / 2), Number(under, "x") + (Number(under, "width") / 2), 1);
    }

    [Fact]
    public void Is_one_picture_with_its_words()
    {
        var svg = Draw();

        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.Equal(Frise.InWords, svg.GetAttribute("aria-label"));
    }

    [Fact]
    public void Writes_numbers_with_a_point_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
        try
        {
            Assert.DoesNotContain(',', Draw(FriseLine.ToDo).InnerHtml);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IElement Draw(FriseLine? geometry = null)
    {
        var output = new TagHelperOutput("frise-line", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new FriseLineTagHelper { Of = Frise, Geometry = geometry ?? FriseLine.List }.Process(new([], new Dictionary<object, object>(), "1"), output);
        using var html = new StringWriter();
        output.WriteTo(html, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(html.ToString()).QuerySelector("svg")!;
    }

    private static double Number(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
}
