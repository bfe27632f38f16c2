using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Forms;

/// <summary>
/// A form to post that names no address is sent to its own page. A browser would send it to the address shown, which names the handler of another button once that one was refused.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class OwnAddressTagHelper : TagHelper
{
    private const string Handler = "handler";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (output.Attributes.ContainsName("action") || output.Attributes["method"]?.Value?.ToString() != "post") return;

        var request = ViewContext.HttpContext.Request;
        if (!request.Query.ContainsKey(Handler)) return;

        var others = new QueryBuilder(request.Query.Where(asked => asked.Key != Handler).SelectMany(asked => asked.Value.Select(value => KeyValuePair.Create(asked.Key, value ?? ""))));
        output.Attributes.SetAttribute("action", $"{request.PathBase}{request.Path}{others}");
    }
}
