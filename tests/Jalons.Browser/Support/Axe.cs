using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>
/// The automatic part of RGAA: axe with the rules of WCAG 2.1, levels A and AA. Run in the page itself, which has no frames, and
/// asked for violations alone: the way that also gathers what passes, on a second page, takes two seconds for each.
/// </summary>
public static class Axe
{
    // Contrasts are measured everywhere on the first screen that a page is looked at on, then where a text, or what it lies in, looks otherwise than there.
    private const string Run = """
        async contrasts => {
          const look = element => {
            const style = getComputedStyle(element);
            const large = parseFloat(style.fontSize) >= (style.fontWeight >= 700 ? 18.66 : 24);
            return [style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.textShadow,
              style.position, style.clipPath, style.visibility, style.display === 'none', large].join();
          };
          const before = window.looks;
          if (contrasts) window.looks = new Map([...document.querySelectorAll('body, body *')].map(element => [element, look(element)]));
          const results = [await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] },
            resultTypes: ['violations'],
            rules: { 'color-contrast': { enabled: contrasts && !before } },
          })];
          const changed = contrasts && before ? [...window.looks].filter(([element, is]) => before.get(element) !== is).map(([element]) => element) : [];
          if (changed.length) results.push(await axe.run({ include: changed }, { runOnly: ['color-contrast'], resultTypes: ['violations'] }));
          return results.flatMap(result => result.violations).flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help} (${node.html})`));
        }
        """;

    /// <summary>What every page of a context runs before its own scripts: sent once, not with each question.</summary>
    public static string Source { get; } = new BundledAxeScriptProvider().GetScript();

    /// <summary>One line per fault: rule, what it asks, where.</summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page, bool contrasts = true) => await page.EvaluateAsync<string[]>(Run, contrasts);
}
