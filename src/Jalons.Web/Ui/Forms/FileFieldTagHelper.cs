using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Forms;

/// <summary><c>&lt;file-field for="Upload" accept=".xlsx" /&gt;</c>: a file to deposit.</summary>
public sealed class FileFieldTagHelper : FieldTagHelper
{
    /// <summary>Extensions offered first; the content decides, never the name.</summary>
    public string Accept { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", CssClass);
        output.Content.SetHtmlContent(Markup.Of(
            $"""<label for="{FieldId}">{FieldLabel}{OptionalWord}</label>{HintAndError}<input class="input" id="{FieldId}" name="{FieldName}" type="file" accept="{Accept}"{Describes}{Invalid}>{AfterWords}"""));
    }
}
