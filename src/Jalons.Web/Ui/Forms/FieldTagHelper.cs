using System.Globalization;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Forms;

/// <summary>
/// What every field shares: label, hint, error between hint and control. Bound to a model (<c>for</c>) or, for forms made
/// from the dictionary, told its <c>name</c>, <c>label</c> and <c>value</c>.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    public const string Registry = "jalons-fields";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>A sentence under the control, about what the answer will do.</summary>
    public string? After { get; set; }

    /// <summary>Says « facultatif » after the label: most questions are expected, those that are not say so.</summary>
    public bool Optional { get; set; }

    protected string FieldName => Name ?? (For is null ? "" : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));

    protected string FieldId => FieldName.Replace('.', '_').Replace('[', '_').Replace(']', '_');

    protected string FieldLabel => Label ?? For?.Metadata.DisplayName ?? For?.Metadata.PropertyName ?? FieldName;

    protected string? Error => ViewContext.ViewData.ModelState.TryGetValue(FieldName, out var entry) && entry.Errors.Count > 0
        ? entry.Errors[0].ErrorMessage
        : null;

    /// <summary>What was typed comes back as it was typed; otherwise the value of the model.</summary>
    protected IReadOnlyList<string> Typed(object? value)
    {
        var attempted = ViewContext.ViewData.ModelState.TryGetValue(FieldName, out var entry) ? entry.RawValue : null;
        return attempted switch
        {
            string[] several => several,
            string one => [one],
            _ => [.. Texts(value ?? For?.Model)],
        };
    }

    protected string? TypedOne(object? value) => Typed(value) is [var first, ..] ? first : null;

    protected IHtmlContent Describes => Markup.When(Ids().Any(), $" aria-describedby=\"{string.Join(' ', Ids())}\"");

    protected IHtmlContent Invalid => Markup.When(Error is not null, $" aria-invalid=\"true\"");

    protected IHtmlContent OptionalWord => Markup.When(Optional, $""" <span class="optional">(facultatif)</span>""");

    protected IHtmlContent HintAndError => Markup.Join([
        Markup.When(Hint is not null, $"""<p class="hint" id="{FieldId}-aide">{Hint}</p>"""),
        Error is null ? Markup.Nothing : Markup.Of(
            $"""<p class="error" id="{FieldId}-erreur">{Markup.Symbol("late")}<span><span class="visually-hidden">Erreur : </span>{Error}</span></p>""")]);

    protected IHtmlContent AfterWords => Markup.When(After is not null, $"""<p class="after" id="{FieldId}-suite">{After}</p>""");

    protected string CssClass => Error is null ? "field" : "field wrong";

    public override void Init(TagHelperContext context)
    {
        if (context.Items.TryGetValue(Registry, out var fields)) ((List<NamedField>)fields).Add(new(FieldName, FieldId, FieldLabel));
    }

    private IEnumerable<string> Ids()
    {
        if (Hint is not null) yield return FieldId + "-aide";
        if (Error is not null) yield return FieldId + "-erreur";
        if (After is not null) yield return FieldId + "-suite";
    }

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        null => [],
        string text => [text],
        DateOnly day => [FrenchDates.Typed(day)],
        Enum code => [code.ToString()],
        bool yes => [yes ? "true" : "false"],
        IEnumerable<string> several => several,
        IFormattable number => [number.ToString(null, FrenchDates.French)],
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""],
    };
}

/// <summary>A field of the form, in page order, for the summary of errors.</summary>
public sealed record NamedField(string Name, string Id, string Label);
