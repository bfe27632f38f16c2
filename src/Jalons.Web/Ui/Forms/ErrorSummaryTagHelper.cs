using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Forms;

/// <summary>
/// <c>&lt;error-summary&gt;…fields…&lt;/error-summary&gt;</c> inside a form: lists above the fields, in page order and in the
/// same words, what is to be corrected, and takes the focus. A form without errors shows nothing.
/// </summary>
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = new List<NamedField>();
        context.Items[FieldTagHelper.Registry] = fields;
        var content = await output.GetChildContentAsync();

        output.TagName = null;
        output.Content.SetHtmlContent(content);
        if (!ViewContext.ViewData.ModelState.IsValid) output.PreContent.SetHtmlContent(Summary(fields));
    }

    private IHtmlContent Summary(List<NamedField> fields)
    {
        var errors = ViewContext.ViewData.ModelState.Where(entry => entry.Value is { Errors.Count: > 0 }).ToList();
        var known = fields.SelectMany(field => errors.Where(e => e.Key == field.Name).Select(e => Line(field, e.Value!)));
        var general = errors.Where(e => fields.TrueForAll(field => field.Name != e.Key))
            .SelectMany(e => e.Value!.Errors).Select(error => Markup.Of($"<li>{error.ErrorMessage}</li>"));
        var title = errors.Count == 1 ? "Une réponse est à corriger" : $"{FrenchNumbers.InWords(errors.Count)} réponses sont à corriger";
        return Markup.Of(
            $"""<div class="errors" tabindex="-1" autofocus data-focus aria-labelledby="erreurs" role="group"><h2 id="erreurs">{title}</h2><ul>{Markup.Join(general.Concat(known))}</ul></div>""");
    }

    private static IHtmlContent Line(NamedField field, ModelStateEntry entry) =>
        Markup.Of($"""<li><a href="#{field.Id}">{field.Label} : {LowerFirst(entry.Errors[0].ErrorMessage)}</a></li>""");

    private static string LowerFirst(string sentence) =>
        sentence.Length == 0 ? sentence : char.ToLower(sentence[0], FrenchDates.French) + sentence[1..].TrimEnd('.');
}
