using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Words;

/// <summary><c>&lt;count-value of="1100" /&gt;</c>, a link to the rows behind the number when it has an address.</summary>
public sealed class CountValueTagHelper : TagHelper
{
    public long Of { get; set; }

    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "span" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Href is not null) output.Attributes.SetAttribute("href", Href);
        output.Content.SetHtmlContent(FrenchNumbers.Spaced(FrenchNumbers.Count(Of)));
    }
}
