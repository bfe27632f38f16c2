using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Frise;

/// <summary><c>&lt;status-word state="Late"&gt;14 jours de retard&lt;/status-word&gt;</c>: a shape and its words.</summary>
public sealed class StatusWordTagHelper : TagHelper
{
    public MarkState State { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"status {State.CssClass}");
        output.PreContent.SetHtmlContent(Markup.Symbol(State.CssClass));
    }
}
