using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>What is wrong with a page for whoever looks at it, one line per fault: accessibility, width, headings, code of the page shown as words, lines broken before their punctuation.</summary>
public static class Faults
{
    // Asked at once: each question to the browser takes as long as its answer.
    private const string AtFirstSight = """
        () => {
          const headings = document.querySelectorAll('h1').length;
          const faults = headings === 1 ? [] : [`${headings} h1`];
          const code = document.querySelector('main')?.textContent.match(/@(if|for|foreach|switch|Model)\b.*/);
          if (code) faults.push(`code is shown: ${code[0]}`);
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), letter = document.createRange();
          const top = (text, at) => (letter.setStart(text, at), letter.setEnd(text, at + 1), letter.getBoundingClientRect().top);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            for (const { index } of text.data.matchAll(/\S\s[:;?!»]|«\s\S/g))
              if (Math.abs(top(text, index) - top(text, index + 2)) > 12) faults.push(`a line is broken in « ${text.data.trim()} »`);
          }
          const screen = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= screen) return faults;
          return faults.concat([...document.querySelectorAll('body *')]
            .filter(element => element.getBoundingClientRect().right > screen + 1)
            .slice(0, 5).map(element => `wider than the screen: ${element.outerHTML.slice(0, 120)}`));
        }
        """;

    /// <param name="script">False where pages run no script: axe, which is one, waits for answers that never come.</param>
    /// <param name="contrasts">Whether the contrast of each text is measured, which takes longer than everything else: on the tour, where every page and every component is seen.</param>
    public static async Task<IReadOnlyList<string>> Of(IPage page, bool script = true, bool contrasts = false)
        => [.. await page.EvaluateAsync<string[]>(AtFirstSight), .. script ? await Axe.Faults(page, contrasts) : []];
}
