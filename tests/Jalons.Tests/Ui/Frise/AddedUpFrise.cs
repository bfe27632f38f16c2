using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Jalons.Web.Features.Gallery;
using Jalons.Web.Ui.Frise;

namespace Jalons.Tests.Ui.Frise;

public sealed class AddedUpFrise
{
    [Fact]
    public void Draws_parts_one_after_the_other_to_the_scale_of_the_widest_bar()
    {
        var parts = Draw(GalleryPerson.Totals, 1).QuerySelectorAll("rect").Select(Width).ToList();

        Assert.Equal([100.0 * 717 / 983, 100.0 * 189 / 983, 100.0 * 77 / 983], parts, (a, b) => Math.Abs(a - b) < .001);
    }

    [Fact]
    public void Shows_the_persons_whom_a_service_does_not_concern_up_to_the_diagnoses()
    {
        Assert.Equal($"{100.0 * 717 / 983:0.###}%".Replace(',', '.'), Draw(GalleryPerson.Totals, 3).QuerySelector(".b-none")!.GetAttribute("x2"));
        Assert.Null(Draw(GalleryPerson.Totals, 6).QuerySelector(".b-none"));
    }

    [Fact]
    public void Links_each_number_to_its_rows()
    {
        var links = Draw(GalleryPerson.Totals, 7).QuerySelectorAll("a").Select(link => (link.GetAttribute("href"), link.TextContent));

        Assert.Equal([("#late", "91"), ("#done", "77")], links);
    }

    [Fact]
    public void Writes_a_number_beside_a_bar_too_short_for_it()
    {
        var small = new FriseTotals([.. Enumerable.Range(0, 8).Select(i => new FriseBar(i == 0 ? 1000 : 3, 0, 0, 0, null, _ => "#"))]);

        Assert.Equal("out", Draw(small, 4).QuerySelector("text")!.ClassName);
        Assert.Equal("in", Draw(small, 0).QuerySelector("text")!.ClassName);
    }

    [Fact]
    public void A_percentage_stands_on_the_persons_concerned() => Assert.Equal(100.0 * 301 / 488, GalleryPerson.Totals.Bars[4].Percent);

    private static IElement Draw(FriseTotals totals, int i)
    {
        using var html = new StringWriter();
        FriseBarDrawing.Draw(totals, i).WriteTo(html, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument($"<svg>{html}</svg>").QuerySelector("svg")!;
    }

    private static double Width(IElement part) => double.Parse(part.GetAttribute("width")!.TrimEnd('%'), CultureInfo.InvariantCulture);
}
