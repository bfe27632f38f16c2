using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>
/// The automatic part of RGAA: axe with the rules of WCAG 2.1, levels A and AA. Run in the page itself, which has no frames, and
/// asked for violations alone: the way that also gathers what passes, on a second page, takes two seconds for each.
/// </summary>
public static class Axe
{
    private const string Run = """
        async contrasts => {
          const result = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] },
            resultTypes: ['violations'],
            rules: { 'color-contrast': { enabled: contrasts } },
          });
          return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help} (${node.html})`));
        }
        """;

    /// <summary>What every page of a context runs before its own scripts: sent once, not with each question.</summary>
    public static string Source { get; } = new BundledAxeScriptProvider().GetScript();

    /// <summary>One line per fault: rule, what it asks, where.</summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page, bool contrasts = true) => await page.EvaluateAsync<string[]>(Run, contrasts);
}
