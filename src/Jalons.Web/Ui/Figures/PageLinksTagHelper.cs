using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Jalons.Web.Ui.Figures;

/// <summary><c>&lt;page-links page="2" size="25" total="180" /&gt;</c>: « 26 à 50 sur 180 » and the way on; keeps the rest of the address.</summary>
public sealed class PageLinksTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>From 1.</summary>
    public int Page { get; set; } = 1;

    public int Size { get; set; } = 25;

    public long Total { get; set; }

    public string Parameter { get; set; } = "p";

    /// <summary>The total is only known to be larger: « sur plus de 10 000 ».</summary>
    public bool Capped { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pages");
        output.Attributes.SetAttribute("aria-label", "Pages de la liste");
        var last = Math.Min(Total, (long)Page * Size);
        var range = $"{FrenchNumbers.Count(Math.Min(Total, ((long)(Page - 1) * Size) + 1))} à {FrenchNumbers.Count(last)} sur {(Capped ? $"plus de {FrenchNumbers.Count(Total - 1)}" : FrenchNumbers.Count(Total))}";
        output.Content.SetHtmlContent(Markup.Join([
            Markup.Of($"""<span class="num">{FrenchNumbers.Spaced(range)}</span>"""),
            Page > 1 ? Link(Page - 1, "prev", "Page précédente") : Markup.Nothing,
            last < Total ? Link(Page + 1, "next", "Page suivante") : Markup.Nothing]));
    }

    private IHtmlContent Link(int page, string rel, string words)
    {
        var request = ViewContext.HttpContext.Request;
        var query = request.Query.Where(pair => pair.Key != Parameter)
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))
            .Append(KeyValuePair.Create(Parameter, (string?)page.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return Markup.Of($"""<a rel="{rel}" href="{QueryHelpers.AddQueryString(request.PathBase + request.Path, query)}">{words}</a>""");
    }
}
