using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Frise;

/// <summary><c>&lt;frise-line of="@row.Frise" /&gt;</c>: the thin frise of a list row, one picture with its words.</summary>
public sealed class FriseLineTagHelper : TagHelper
{
    private const double SymbolRadius = 14.8;
    private const double Middle = FriseLine.Height / 2.0;

    public FriseView Of { get; set; } = null!;

    public FriseLine Geometry { get; set; } = FriseLine.List;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "thin");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Of.InWords);
        output.Attributes.SetAttribute("viewBox", $"0 0 {N(Geometry.Width)} {FriseLine.Height}");
        output.Attributes.SetAttribute("width", N(Geometry.Width));
        output.Attributes.SetAttribute("height", N(FriseLine.Height));
        output.Content.SetHtmlContent(new HtmlString(Draw()));
    }

    private string Draw()
    {
        var svg = new StringBuilder(900);
        svg.Append(CultureInfo.InvariantCulture, $"""<rect class="bed" x="{N(Geometry.BandStart)}" width="{N(Geometry.BandWidth)}" height="{FriseLine.Height}"/>""");
        AppendWay(svg, "way", joined: true);
        AppendWay(svg, "path", joined: false);
        for (var i = 0; i < FriseView.Length; i++) AppendMark(svg, i);
        return svg.ToString();
    }

    private void AppendWay(StringBuilder svg, string cssClass, bool joined)
    {
        var clear = Geometry.Radius + 2;
        var stretches = string.Concat(Enumerable.Range(0, FriseView.Length - 1)
            .Where(i => Of.JoinsNext(i) == joined)
            .Select(i => $"M{N(Geometry.X(i) + clear)} {N(Middle)}H{N(Geometry.X(i + 1) - clear)}"));
        if (stretches.Length > 0) svg.Append(CultureInfo.InvariantCulture, $"""<path class="{cssClass}" d="{stretches}"/>""");
    }

    private void AppendMark(StringBuilder svg, int i)
    {
        var size = 32 * Geometry.Radius / SymbolRadius;
        var (x, y) = (Geometry.X(i) - (size / 2), Middle - (size / 2));
        var state = Of.Marks[i].State;
        // No tick below 20 px: the full disc says it.
        var shape = state == MarkState.Done ? "dot" : state.CssClass;
        svg.Append(CultureInfo.InvariantCulture, $"""<use href="#m-{shape}" x="{N(x)}" y="{N(y)}" width="{N(size)}" height="{N(size)}"/>""");
        if (i == Of.Next)
            svg.Append(CultureInfo.InvariantCulture, $"""<rect class="under" x="{N(Geometry.X(i) - 8)}" y="25" width="16" height="3"/>""");
    }

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
