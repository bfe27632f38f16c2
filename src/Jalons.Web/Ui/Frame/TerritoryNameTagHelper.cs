using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Frame;

/// <summary><c>&lt;territory-name colour="#1f7a3d"&gt;Est Ensemble&lt;/territory-name&gt;</c>: the 11 px square, always with the name.</summary>
public sealed class TerritoryNameTagHelper : TagHelper
{
    /// <summary>As the programme sets it; none for the département.</summary>
    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "unbroken");
        output.PreContent.SetHtmlContent(Square(Colour));
    }

    public static IHtmlContent Square(string? colour) =>
        Markup.When(!string.IsNullOrEmpty(colour), $"""<svg class="hue" aria-hidden="true"><rect width="11" height="11" fill="{colour}"/></svg>""");
}
