using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Frise;

/// <summary><c>&lt;frise-head /&gt;</c>: the slanted names above the thin frises of a table, drawn once, read as one heading.</summary>
public sealed class FriseHeadTagHelper : TagHelper
{
    private const int Height = 84;

    public FriseLine Geometry { get; set; } = FriseLine.List;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "slanted");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", "Jalons : " + string.Join(", ", FriseView.Names));
        output.Attributes.SetAttribute("width", Geometry.Width.ToString("0.##", CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("height", Height);
        output.Content.SetHtmlContent(Markup.Join(FriseView.Names.Select((name, i) =>
            Markup.Of($"""<text transform="translate({Geometry.X(i) + 3:0.##} {Height - 2}) rotate(-48)">{name}</text>"""))));
    }
}
