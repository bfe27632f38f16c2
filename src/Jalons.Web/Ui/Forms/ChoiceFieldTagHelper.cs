using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Forms;

/// <summary>
/// <c>&lt;choice-field for="Form.Reason" items="reasons" /&gt;</c>: rounds, or squares with <c>several</c>. A mask
/// (bound by <see cref="ChoiceMaskBinder"/>) is several by itself; each item then posts its bit.
/// </summary>
public sealed class ChoiceFieldTagHelper : FieldTagHelper
{
    public IReadOnlyList<Choice> Items { get; set; } = [];

    public bool Several { get; set; }

    /// <summary>The answer, or the mask, when the field is not bound to a model.</summary>
    public object? Value { get; set; }

    /// <summary>Closer together, for the filters of a list.</summary>
    public bool Low { get; set; }

    /// <summary>On one line where there is room: short answers asked again and again.</summary>
    public bool Across { get; set; }

    private bool IsMask => For is { Metadata.BinderType: var binder } ? binder == typeof(ChoiceMaskBinder) : Value is long;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", CssClass + (Low || Across ? " choices low" : " choices") + (Across ? " across" : ""));
        output.Attributes.SetAttribute("id", FieldId + "-groupe");
        if (Describing is { Length: > 0 } ids) output.Attributes.SetAttribute("aria-describedby", ids);

        var chosen = Chosen();
        output.Content.SetHtmlContent(Markup.Of(
            $"""<legend>{FieldLabel}{OptionalWord}</legend>{HintAndError}{Markup.Join(Items.Select((item, i) => Line(item, i, chosen(item))))}{AfterWords}"""));
    }

    private string Describing => string.Join(' ', new[] { Hint is null ? null : FieldId + "-aide", Error is null ? null : FieldId + "-erreur" }.OfType<string>());

    private Func<Choice, bool> Chosen()
    {
        var typed = Typed(Value);
        if (!IsMask || typed.Count != 1 || Items.Any(item => item.Value == typed[0])) return item => typed.Contains(item.Value);

        var mask = long.Parse(typed[0], CultureInfo.InvariantCulture);
        return item => long.Parse(item.Value, CultureInfo.InvariantCulture) is var bit && (bit == 0 ? mask == 0 : (mask & bit) != 0);
    }

    // The first answer carries the id of the field, so that the summary of errors leads to it.
    private IHtmlContent Line(Choice item, int i, bool chosen)
    {
        var id = i == 0 ? FieldId : $"{FieldId}-{i + 1}";
        var type = Several || IsMask ? "checkbox" : "radio";
        var hint = Markup.When(item.Hint is not null, $"""<span class="hint">{item.Hint}</span>""");
        var count = item.Count is { } rows ? Markup.Of($""" <span class="count">{Words.FrenchNumbers.Spaced(Words.FrenchNumbers.Count(rows))}</span>""") : Markup.Nothing;
        return Markup.Of(
            $"""<label class="choice{(item.Exclusive ? " alone" : "")}"><input type="{type}" id="{id}" name="{FieldName}" value="{item.Value}"{Markup.When(chosen, $" checked")}{Markup.When(item.Exclusive, $" data-exclusive")}{Markup.When(type == "radio", $"{Invalid}")}><span>{item.Label}{count}{hint}</span></label>""");
    }
}
