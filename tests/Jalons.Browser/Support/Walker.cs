using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Jalons.Browser.Support;

/// <summary>
/// Someone at a browser: fills in by label, presses by name, and looks for faults on each page met; once in each of its states, which are told apart by what the page lets do.
/// </summary>
public partial class Walker(IPage page, bool script = true)
{
    private const string WhatItLetsDo = "() => [...document.querySelectorAll('main button, main .banner, main legend, main .error-summary')].map(one => one.className + one.tagName).join()";

    private readonly HashSet<string> _seen = [];

    public List<string> Faults { get; } = [];

    protected IPage Page => page;

    public string Path => new Uri(page.Url).AbsolutePath;

    public async Task Opens(string address)
    {
        await page.GotoAsync(address);
        await Looks();
    }

    public async Task Follows(string link)
    {
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        await HasLoaded();
        await Looks();
    }

    public Task Fills(string label, string text) => Field(label).FillAsync(text);

    /// <summary>One answer of a question with rounds, or with squares.</summary>
    public Task Ticks(string question, string answer)
        => page.Locator("fieldset").Filter(new() { Has = page.Locator("legend").Filter(new() { HasTextRegex = Begins(question) }) }).First.GetByText(answer).First.ClickAsync();

    /// <summary>The same answer to every question that has it, of those with rounds.</summary>
    public async Task TicksAll(string answer)
    {
        var words = Begins(answer);
        foreach (var choice in await page.Locator("main fieldset label:has(input[type=radio])").Filter(new() { HasTextRegex = words }).AllAsync()) await choice.ClickAsync();
    }

    public Task Checks(string box) => page.GetByLabel(box, new() { Exact = true }).CheckAsync();

    public Task Unchecks(string box) => page.GetByLabel(box, new() { Exact = true }).UncheckAsync();

    public Task FillsThatBeginning(string label, string text) => page.GetByLabel(Begins(label)).FillAsync(text);

    public async Task FillsAllThatBegin(string label, string text)
    {
        foreach (var field in await page.GetByLabel(Begins(label)).AllAsync()) await field.FillAsync(text);
    }

    /// <summary>Writes at the end of what is there.</summary>
    public async Task Adds(string label, string text) => await Fills(label, await Field(label).InputValueAsync() + text);

    public async Task Presses(string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await HasLoaded();
        await Looks();
    }

    /// <summary>Presses a button that starts long work, and looks once it is done: until then the page comes again by itself.</summary>
    public async Task Starts(string button, string whenDone)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.GetByText(whenDone).First.WaitForAsync(new() { Timeout = 90_000 });
        await Looks();
    }

    public Task Attaches(string label, string name, string type, byte[] content) => page.GetByLabel(label).SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = content });

    public Task Attaches(string label, string path) => page.GetByLabel(label).SetInputFilesAsync(path);

    /// <summary>The first question that has these words, whole.</summary>
    public Task<string> Question(string words) => page.Locator("legend").Filter(new() { HasText = words }).First.InnerTextAsync();

    public async Task Says(string words)
    {
        try
        {
            await page.GetByText(words).First.WaitForAsync();
        }
        catch (TimeoutException late)
        {
            throw new InvalidOperationException($"{Path} does not say « {words} », but: {await page.InnerTextAsync("main")}", late);
        }
    }

    public async Task Has(string label, string text) => Assert.Equal(text, await Field(label).InputValueAsync());

    public async Task DoesNotSay(string words) => Assert.Equal(0, await page.GetByText(words).CountAsync());

    /// <summary>The first bytes of the file behind a link, as text: « PK » for docx, pptx, xlsx and zip, « %PDF » for pdf.</summary>
    public async Task Downloads(string link, string begins)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync());
        var content = await File.ReadAllBytesAsync(await download.PathAsync());
        await Pictures.Keep(content, download.SuggestedFilename);
        Assert.Equal(begins, System.Text.Encoding.ASCII.GetString(content, 0, begins.Length));
    }

    private ILocator Field(string label) => page.GetByLabel(Begins(label, @"(\s*\(facultatif\))?$"));

    // A space may be a hard one on the page.
    private static Regex Begins(string words, string end = "") => new($"^{Regex.Escape(words).Replace(@"\ ", @"\s", StringComparison.Ordinal)}{end}");

    // The page is asked itself: Playwright, which is told of its load on another thread, now and then misses it and waits for ever.
    private async Task HasLoaded()
    {
        while (await page.EvaluateAsync<string>("document.readyState") != "complete") await Task.Delay(10);
    }

    protected async Task Looks()
    {
        if (!_seen.Add($"{Identifier().Replace(Path, "")} {await page.EvaluateAsync<string>(WhatItLetsDo)}")) return;

        Faults.AddRange(from fault in await Support.Faults.Of(page, script) select $"{Path}: {fault}");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Identifier();
}
