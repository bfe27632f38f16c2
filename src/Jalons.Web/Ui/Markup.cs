using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Jalons.Web.Ui;

/// <summary>Builds HTML from an interpolated string: every hole is encoded, save what is already HTML.</summary>
public static class Markup
{
    public static readonly IHtmlContent Nothing = HtmlString.Empty;

    /// <summary>Numbers are written with a decimal point, as SVG and attributes want them.</summary>
    public static IHtmlContent Of(FormattableString template) =>
        new HtmlFormattableString(CultureInfo.InvariantCulture, template.Format, template.GetArguments());

    public static IHtmlContent When(bool condition, FormattableString template) => condition ? Of(template) : Nothing;

    public static IHtmlContent Join(IEnumerable<IHtmlContent> parts)
    {
        var all = new HtmlContentBuilder();
        foreach (var part in parts) all.AppendHtml(part);
        return all;
    }

    /// <summary>The drawing of a mark, defined once in the page (Features/Shared/_Marks.cshtml).</summary>
    public static IHtmlContent Symbol(string name, string cssClass = "mark") =>
        Of($"""<svg class="{cssClass}" viewBox="0 0 32 32" aria-hidden="true"><use href="#m-{name}"/></svg>""");
}
