using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Forms;

/// <summary><c>&lt;select-field for="Form.Commune" items="communes" /&gt;</c>: a list of eight answers or more; under that, use <c>choice-field</c>.</summary>
public sealed class SelectFieldTagHelper : FieldTagHelper
{
    public IReadOnlyList<Choice> Items { get; set; } = [];

    public string? Value { get; set; }

    /// <summary>What the empty line says.</summary>
    public string Empty { get; set; } = "Choisir";

    public int? Width { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", CssClass);
        var chosen = TypedOne(Value);
        var lines = Markup.Join(Items.Select(item =>
            Markup.Of($"""<option value="{item.Value}"{Markup.When(item.Value == chosen, $" selected")}>{item.Label}</option>""")));
        output.Content.SetHtmlContent(Markup.Of(
            $"""<label for="{FieldId}">{FieldLabel}{OptionalWord}</label>{HintAndError}<select class="input{(Width is { } width ? $" w-{width}" : "")}" id="{FieldId}" name="{FieldName}"{Describes}{Invalid}><option value="">{Empty}</option>{lines}</select>{AfterWords}"""));
    }
}
