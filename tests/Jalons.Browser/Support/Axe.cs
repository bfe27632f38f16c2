using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>The automatic part of RGAA: axe with the rules of WCAG 2.1, levels A and AA.</summary>
public static class Axe
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
    };

    /// <summary>One line per fault: rule, what it asks, where.</summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        var result = await page.RunAxe(Rules);
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help} ({node.Html})"))];
    }
}
