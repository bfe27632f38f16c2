using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Jalons.Tests.Support.Pages;

/// <summary>Finds what a person points at, by the words beside it. Several candidates: the exact wording wins; a tie is an error.</summary>
internal static class Labels
{
    public static IHtmlElement Field(IHtmlDocument page, string label)
        => Only($"field « {label} »", label, LabelsOf(page).Where(found => !IsChoice(found.Control)), found => found.Label).Control;

    public static IHtmlElement Answer(IHtmlDocument page, string answer, string? question)
    {
        var scope = question is null ? page.DocumentElement : Question(page, question);
        var ticks = LabelsOf(page).Where(found => IsChoice(found.Control) && (scope.Contains(found.Control) || scope == found.Control))
            .Select(found => (found.Label, found.Control));
        var options = scope.QuerySelectorAll<IHtmlOptionElement>("option").Concat(scope is IHtmlSelectElement select ? select.Options : [])
            .Distinct().Select(option => (Label: (IElement)option, Control: (IHtmlElement)option));
        return Only($"answer « {answer} »", answer, ticks.Concat(options), found => found.Label).Control;
    }

    public static IHtmlElement Button(IHtmlDocument page, string words)
        => Only($"button « {words} »", words, page.QuerySelectorAll<IHtmlElement>("button, input[type=submit]"), Named);

    public static IHtmlAnchorElement Link(IHtmlDocument page, string words)
        => Only($"link « {words} »", words, page.QuerySelectorAll<IHtmlAnchorElement>("a[href]").DistinctBy(link => (link.Href, Words.Of(link))), link => link);

    private static IElement Question(IHtmlDocument page, string question)
    {
        var groups = page.QuerySelectorAll("fieldset > legend").Select(legend => (Label: legend, Group: legend.ParentElement!));
        var selects = LabelsOf(page).Where(found => found.Control is IHtmlSelectElement).Select(found => (found.Label, Group: (IElement)found.Control));
        return Only($"question « {question} »", question, groups.Concat(selects), found => found.Label).Group;
    }

    private static IEnumerable<(IElement Label, IHtmlElement Control)> LabelsOf(IHtmlDocument page)
        => from label in page.QuerySelectorAll<IHtmlLabelElement>("label")
           let control = label.Control ?? label.QuerySelector<IHtmlElement>("input, select, textarea")
           where control is not null
           select ((IElement)label, control);

    private static bool IsChoice(IHtmlElement control) => control is IHtmlInputElement { Type: "radio" or "checkbox" };

    private static INode Named(IElement button)
        => button is IHtmlInputElement input ? button.Owner!.CreateTextNode(input.Value) : button;

    private static T Only<T>(string what, string words, IEnumerable<T> candidates, Func<T, INode> named)
    {
        var all = candidates.ToList();
        var found = all.Where(candidate => Words.Are(named(candidate), words)).ToList();
        if (found.Count == 0) found = all.Where(candidate => Words.Begins(named(candidate), words)).ToList();
        return found.Count == 1
            ? found[0]
            : throw new InvalidOperationException($"{found.Count} {what}; the page has: {string.Join(" | ", all.Select(candidate => Words.Of(named(candidate))))}");
    }
}
