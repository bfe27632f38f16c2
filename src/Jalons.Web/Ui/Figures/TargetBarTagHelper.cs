using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Figures;

/// <summary>
/// <c>&lt;target-bar value="121" target="250" expected="201" colour="#a8407c" /&gt;</c>: the width is 125 % of the target; the target is
/// an ink line, what was expected at this date a triangle. The number itself is written beside it by the page.
/// </summary>
public sealed class TargetBarTagHelper : TagHelper
{
    private const double Reach = 1.25;
    private const string Ink = "#1d2a44";

    public double Value { get; set; }

    public double Target { get; set; }

    public double? Expected { get; set; }

    /// <summary>The target before an amendment: a lighter, thinner line.</summary>
    public double? Former { get; set; }

    /// <summary>Colour of the territory; ink for the département.</summary>
    public string? Colour { get; set; }

    /// <summary>Pixels, where there is room for them.</summary>
    public int Width { get; set; } = 150;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "target");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", InWords());
        output.Attributes.SetAttribute("width", Width);
        output.Attributes.SetAttribute("height", 30);
        output.Attributes.SetAttribute("viewBox", $"0 0 {Width} 30");
        var aim = X(Target);
        output.Content.SetHtmlContent(Markup.Of(
            $"""<rect class="track" y="11" width="{Width}" height="14"/><rect class="value" fill="{(string.IsNullOrEmpty(Colour) ? Ink : Colour)}" y="11" width="{X(Value):0.#}" height="14"/>{Triangle()}{Before()}<rect class="aim" x="{aim - 1.5:0.#}" y="6" width="3" height="24"/>"""));
    }

    private Microsoft.AspNetCore.Html.IHtmlContent Triangle() => Expected is { } expected
        ? Markup.Of($"""<path class="expected" d="M{X(expected) - 5.5:0.#} 2h11l-5.5 8z"/>""")
        : Markup.Nothing;

    private Microsoft.AspNetCore.Html.IHtmlContent Before() => Former is { } former
        ? Markup.Of($"""<rect class="former" x="{X(former) - 1:0.#}" y="8" width="2" height="20"/>""")
        : Markup.Nothing;

    private double X(double value) => Target <= 0 ? 0 : Math.Min(Width, Math.Max(0, value) / (Target * Reach) * Width);

    private string InWords() =>
        $"{FrenchNumbers.Number(Value, 0)} sur {FrenchNumbers.Number(Target, 0)}"
        + (Expected is { } expected ? $", {FrenchNumbers.Number(expected, 0)} attendus à cette date" : "")
        + (Former is { } former ? $", {FrenchNumbers.Number(former, 0)} avant l’avenant" : "");
}
