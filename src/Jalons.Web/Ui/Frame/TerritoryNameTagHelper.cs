using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Frame;

/// <summary><c>&lt;territory-name hue="3"&gt;Est Ensemble&lt;/territory-name&gt;</c>: the 11 px square, always with the name.</summary>
public sealed class TerritoryNameTagHelper : TagHelper
{
    /// <summary>1 to 4, fixed per territory; none for the département.</summary>
    public int? Hue { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "unbroken");
        output.PreContent.SetHtmlContent(Square(Hue));
    }

    public static IHtmlContent Square(int? hue) =>
        Markup.When(hue is not null, $"""<svg class="hue hue-{hue}" aria-hidden="true"><rect width="11" height="11"/></svg>""");
}
