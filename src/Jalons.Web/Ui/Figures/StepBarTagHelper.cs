using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Jalons.Web.Ui.Figures;

/// <summary><c>&lt;step-bar steps="@(["La personne", "Sa situation"])" current="1" /&gt;</c>: where one is in a form of several blocks.</summary>
public sealed class StepBarTagHelper : TagHelper
{
    public IReadOnlyList<string> Steps { get; set; } = [];

    /// <summary>From 1.</summary>
    public int Current { get; set; } = 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "steps");
        output.Content.SetHtmlContent(Markup.Join(Steps.Select((name, i) => Markup.Of(
            $"""<li{State(i + 1)}><span>{i + 1}. {name}{Markup.When(i + 1 == Current, $"""<span class="whole">, étape {Current} sur {Steps.Count}</span>""")}</span></li>"""))));
    }

    private Microsoft.AspNetCore.Html.IHtmlContent State(int step) =>
        step == Current ? Markup.Of($" aria-current=\"step\"") : Markup.When(step < Current, $" class=\"past\"");
}
