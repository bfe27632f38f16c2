using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>What is wrong with a page for whoever looks at it, one line per fault: accessibility, width, headings, errors of the browser.</summary>
public static class Faults
{
    private const string WiderThanTheScreen = """
        () => {
          const screen = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= screen) return [];
          return [...document.querySelectorAll('body *')]
            .filter(element => element.getBoundingClientRect().right > screen + 1)
            .slice(0, 5).map(element => element.outerHTML.slice(0, 120));
        }
        """;

    /// <param name="script">False where pages run no script: axe, which is one, waits for answers that never come.</param>
    /// <param name="contrasts">Whether the contrast of each text is measured, which takes longer than everything else: on the tour, where every page and every component is seen.</param>
    public static async Task<IReadOnlyList<string>> Of(IPage page, bool script = true, bool contrasts = false)
    {
        var headings = await page.Locator("h1").CountAsync();
        return
        [
            .. headings == 1 ? Array.Empty<string>() : [$"{headings} h1"],
            .. (await page.EvaluateAsync<string[]>(WiderThanTheScreen)).Select(element => $"wider than the screen: {element}"),
            .. script ? await Axe.Faults(page, contrasts) : [],
        ];
    }
}
