using System.Globalization;
using Jalons.Web.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Jalons.Web.Features.Journeys.Together;

/// <summary>On each form of a person's file: when it was opened, so that a save made meanwhile is told, and where its draft is kept.</summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class OpenedFormTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData.Model is not JourneyPage page || output.Attributes["method"]?.Value?.ToString() != "post") return;

        output.Attributes.SetAttribute("data-keep", QueryHelpers.AddQueryString(Links.Drafts, "pour", ViewContext.HttpContext.Request.Path));
        if (page.Meanwhile is { } meanwhile && ViewContext.HttpContext.Items.TryAdd(nameof(Meanwhile), meanwhile)) output.PreContent.AppendHtml(Told(meanwhile));
        output.PreContent.AppendHtml(Markup.Of($"""<input type="hidden" name="opened" value="{page.OpenedNow.ToString(CultureInfo.InvariantCulture)}">"""));
    }

    private static IHtmlContent Told(Meanwhile meanwhile) => Markup.Of(
        $"""<div class="banner soon" role="alert" data-meanwhile><p><b>{meanwhile.Who} a enregistré ce formulaire {meanwhile.When}, après que vous l’avez ouvert.</b> Rien de ce que vous avez écrit n’est perdu : comparez, corrigez si besoin, puis enregistrez de nouveau.</p><ul>{Markup.Join(meanwhile.Differences.Select(difference => Markup.Of($"<li>{difference.Label}, enregistré entre-temps : <b>{difference.Theirs}</b></li>")))}</ul></div>""");
}
