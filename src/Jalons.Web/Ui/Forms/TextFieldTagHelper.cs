using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Forms;

/// <summary><c>&lt;text-field for="Form.LastName" width="20" /&gt;</c>: one line, or several with <c>rows</c>; the width follows the expected length.</summary>
public class TextFieldTagHelper : FieldTagHelper
{
    public string? Value { get; set; }

    /// <summary>text, email, tel, password, search, number-like text: the keyboard offered, never the checks of the browser.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Expected characters: 4, 6, 10, 20, 30; whole width when absent.</summary>
    public int? Width { get; set; }

    public int Rows { get; set; } = 1;

    /// <summary>What the browser may fill in (<c>off</c> for the data of somebody else).</summary>
    public string Autocomplete { get; set; } = "off";

    public string? Unit { get; set; }

    protected virtual string? InputMode => Type is "number" ? "decimal" : null;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", CssClass);
        output.Content.SetHtmlContent(Markup.Of(
            $"""<label for="{FieldId}">{FieldLabel}{OptionalWord}</label>{HintAndError}{WithUnit(Control())}{AfterWords}"""));
    }

    private IHtmlContent Control()
    {
        var text = TypedOne(Value) ?? "";
        var css = Width is { } width ? $"input w-{width}" : "input";
        // A line feed right after <textarea> is dropped by the parser: one is given up so that the text keeps its own.
        return Rows > 1
            ? Markup.Of($"""<textarea class="{css}" id="{FieldId}" name="{FieldName}" rows="{Rows}"{Describes}{Invalid}>{"\n" + text}</textarea>""")
            : Markup.Of($"""<input class="{css}" id="{FieldId}" name="{FieldName}" type="{ShownType}" value="{(Type == "password" ? "" : text)}" autocomplete="{Autocomplete}"{Mode}{Describes}{Invalid}>""");
    }

    private string ShownType => Type is "number" ? "text" : Type;

    private IHtmlContent Mode => Markup.When(InputMode is not null, $" inputmode=\"{InputMode}\"");

    private IHtmlContent WithUnit(IHtmlContent control) =>
        Unit is null ? control : Markup.Of($"""<span class="unit">{control} {Unit}</span>""");
}

/// <summary><c>&lt;date-field for="Form.On" /&gt;</c>: a day typed as JJ/MM/AAAA.</summary>
public sealed class DateFieldTagHelper : TextFieldTagHelper
{
    public DateFieldTagHelper()
    {
        Width = 10;
        Hint = "Par exemple 07/03/1985";
    }

    protected override string? InputMode => "numeric";
}
