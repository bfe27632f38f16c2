using System.Globalization;
using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>
/// Someone who has no mouse: goes from control to control with Tab, answers with the space bar, the arrows and words, sends with Enter. Counts the keys, looks that
/// the focus is seen at each stop, and for faults on each page met.
/// </summary>
public sealed class Typist(IPage page)
{
    /// <summary>More stops than any page of the walk has.</summary>
    private const int Patience = 400;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private const string Focused = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const shown = one => { const s = getComputedStyle(one); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; };
          const label = element.labels?.[0];
          return {
            kind: element.type || element.tagName.toLowerCase(),
            words: (label ?? element).innerText.replace(/\s+/g, ' ').trim(),
            question: (element.closest('fieldset')?.querySelector('legend')?.innerText ?? '').replace(/\s+/g, ' ').trim(),
            value: element.value ?? '',
            checked: element.checked ?? false,
            seen: shown(element) || (!!label && (shown(label) || shown(label.parentElement))) || shown(element.parentElement),
          };
        }
        """;

    public List<string> Faults { get; } = [];

    /// <summary>Keys pressed since the beginning, and characters typed among them.</summary>
    public int Keys { get; private set; }
    public int Characters { get; private set; }

    /// <summary>Pages met, and questions answered.</summary>
    public int Screens { get; private set; } = 1;
    public int Answers { get; private set; }

    /// <summary>Seconds that it takes someone who types <paramref name="wordsPerMinute"/> words (of five letters) a minute, each other key as long as a letter, and thinks so long on each screen.</summary>
    public double Seconds(double wordsPerMinute, double perScreen) => Keys * 60 / (wordsPerMinute * 5) + Screens * perScreen;

    public async Task Fills(string label, string text)
    {
        await Reaches($"field « {label} »", stop => stop.Kind is not ("radio" or "checkbox" or "button" or "a") && IsField(stop.Words, label));
        await Presses("Control+A");
        await page.Keyboard.TypeAsync(text);
        (Keys, Characters, Answers) = (Keys + text.Length, Characters + text.Length, Answers + 1);
    }

    /// <summary>One answer of a question with rounds, or with squares.</summary>
    public async Task Ticks(string question, string answer)
    {
        var stop = await Reaches($"question « {question} »", stop => stop.Kind is "radio" or "checkbox" && Begins(stop.Question, question));
        for (var tries = 0; !Begins(stop.Words, answer); tries++)
        {
            if (tries > Patience) throw new InvalidOperationException($"« {question} » has no answer « {answer} »");
            await Presses(stop.Kind == "radio" ? "ArrowDown" : "Tab");
            stop = (await Here())!;
        }
        if (!stop.Checked) await Presses("Space");
        Answers++;
    }

    public async Task Follows(string link)
    {
        await Reaches($"link « {link} »", stop => stop.Kind == "a" && stop.Words.Contains(Plain(link), StringComparison.OrdinalIgnoreCase));
        await Enters();
    }

    public async Task Sends(string button)
    {
        await Reaches($"button « {button} »", stop => stop.Kind is "submit" or "button" && Begins(stop.Words, button));
        await Enters();
    }

    public async Task Reads(string words)
    {
        await page.GetByText(words).First.WaitForAsync();
        Faults.AddRange(from fault in await Support.Faults.Of(page) select $"{new Uri(page.Url).AbsolutePath}: {fault}");
    }

    private async Task Enters()
    {
        var before = page.Url;
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage loadedPage) => loaded.TrySetResult();
        page.Load += Loaded;
        await Presses("Enter");
        await loaded.Task.WaitAsync(Longest);
        page.Load -= Loaded;
        if (page.Url != before) Screens++;
    }

    private async Task<Stop> Reaches(string what, Func<Stop, bool> wanted)
    {
        for (var tries = 0; tries < Patience; tries++)
        {
            if (await Here() is { } stop)
            {
                if (!stop.Seen) Faults.Add($"{new Uri(page.Url).AbsolutePath}: the focus is not seen on « {stop.Words} »");
                if (wanted(stop with { Words = Plain(stop.Words), Question = Plain(stop.Question) })) return stop;
            }
            await Presses("Tab");
        }
        throw new InvalidOperationException($"No {what} is reached by the keyboard on {page.Url}");
    }

    private async Task<Stop?> Here() => await page.EvaluateAsync<Stop?>(Focused) is { } stop ? stop with { Words = Plain(stop.Words), Question = Plain(stop.Question) } : null;

    private async Task Presses(string key)
    {
        await page.Keyboard.PressAsync(key);
        Keys++;
    }

    private static bool IsField(string words, string label) => words == Plain(label) || words == $"{Plain(label)} (facultatif)";

    private static bool Begins(string words, string start) => words.StartsWith(Plain(start), true, CultureInfo.InvariantCulture);

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('’', '\'');

    /// <summary>What has the focus.</summary>
    private sealed record Stop
    {
        public string Kind { get; init; } = "";
        public string Words { get; init; } = "";
        public string Question { get; init; } = "";
        public string Value { get; init; } = "";
        public bool Checked { get; init; }
        public bool Seen { get; init; }
    }
}
