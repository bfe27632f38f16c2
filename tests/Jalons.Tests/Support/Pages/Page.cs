using System.Net;
using AngleSharp.Html.Dom;

namespace Jalons.Tests.Support.Pages;

/// <summary>A page as a person reads it: fields by their label, buttons and links by their words. A field without a label cannot be found.</summary>
public sealed class Page(Visitor visitor, IHtmlDocument document, HttpStatusCode status, Uri address)
{
    public IHtmlDocument Document => document;
    public HttpStatusCode Status => status;
    public string Path => address.AbsolutePath;
    public string PathAndQuery => address.PathAndQuery;

    /// <summary>The words of the main part, with single spaces.</summary>
    public string Text => Words.Of(document.QuerySelector("main") ?? document.DocumentElement);

    public Page Says(string words)
    {
        Assert.Contains(Words.Plain(words), Text);
        return this;
    }

    public Page DoesNotSay(string words)
    {
        Assert.DoesNotContain(Words.Plain(words), Text);
        return this;
    }

    /// <summary>The page once the long work that it shows is over. It asks again by itself; a test asks faster.</summary>
    public async Task<Page> Waits(int seconds = 20)
    {
        var page = this;
        for (var tries = 0; tries < seconds * 10 && page.Document.QuerySelector("progress") is not null; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            page = await visitor.Opens(page.Path);
        }
        return page;
    }

    /// <summary>Types into a field.</summary>
    public Page Fills(string label, string value)
    {
        switch (Labels.Field(document, label))
        {
            case IHtmlInputElement input: input.Value = value; break;
            case IHtmlTextAreaElement area: area.Value = value; break;
            case var other: throw new InvalidOperationException($"« {label} » is no field to type in, but {other.LocalName}");
        }
        return this;
    }

    /// <summary>Picks an answer: a radio, a checkbox or an option; <paramref name="question"/> is the legend or label above it.</summary>
    public Page Chooses(string answer, string? question = null)
    {
        Labels.Answer(document, answer, question).Tick(true);
        return this;
    }

    /// <summary>Takes a tick away.</summary>
    public Page Unticks(string answer, string? question = null)
    {
        Labels.Answer(document, answer, question).Tick(false);
        return this;
    }

    /// <summary>Puts a file into a file field.</summary>
    public Page Attaches(string label, string name, byte[] content)
    {
        ((IHtmlInputElement)Labels.Field(document, label)).Files!.Add(new AttachedFile(name, content));
        return this;
    }

    /// <summary>Sends the form of a button, with all it holds: hidden fields and antiforgery token too.</summary>
    public Task<Page> Presses(string button)
    {
        var element = Labels.Button(document, button);
        var form = element is IHtmlButtonElement { Form: { } owner } ? owner : (element as IHtmlInputElement)?.Form;
        return visitor.Sends(form ?? throw new InvalidOperationException($"The button « {button} » belongs to no form"), element);
    }

    /// <summary>Follows a link by its words.</summary>
    public Task<Page> Follows(string link)
    {
        var anchor = Labels.Link(document, link);
        return visitor.Opens(new Uri(anchor.Href).PathAndQuery);
    }

    /// <summary>What a field holds now.</summary>
    public string? ValueOf(string label) => Labels.Field(document, label) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    public bool IsChosen(string answer, string? question = null) => Labels.Answer(document, answer, question).IsTicked();

    /// <summary>The rows of a table with the caption or heading given, as their cells' words.</summary>
    public IReadOnlyList<string[]> Rows(string selector = "main table")
        => [.. document.QuerySelectorAll($"{selector} tbody tr").Select(row => row.Children.Select(Words.Of).ToArray())];
}
