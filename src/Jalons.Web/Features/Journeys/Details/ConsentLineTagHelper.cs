using Jalons.Web.Ui;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Features.Journeys.Details;

/// <summary><c>&lt;consent-line answer="yes"&gt;à un contact pour l’évaluation&lt;/consent-line&gt;</c>: a shape, « Oui », « Non » or « Pas de réponse », then what it is about.</summary>
public sealed class ConsentLineTagHelper : TagHelper
{
    /// <summary>Code of the answer: yes, no, or nothing.</summary>
    public string? Answer { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (shape, words) = Answer switch
        {
            "yes" => ("done", "Oui"),
            "no" => ("dropped", "Non"),
            _ => ("ahead", "Pas de réponse"),
        };
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "consent");
        output.PreContent.SetHtmlContent(Markup.Of($"""<b class="status {shape}">{Markup.Symbol(shape)}{words}</b><span>"""));
        output.PostContent.SetHtmlContent(Markup.Of($"</span>"));
    }
}
