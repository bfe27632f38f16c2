using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace Jalons.Tests.Support.Pages;

/// <summary>Someone at a browser without JavaScript: keeps their cookies, follows redirects.</summary>
public sealed class Visitor(HttpClient http)
{
    private string? token;

    /// <summary>Opens a page; anything but 200 fails the test.</summary>
    public async Task<Page> Opens(string url)
    {
        var page = await Asks(url);
        Assert.True(page.Status == HttpStatusCode.OK, $"{url}: {(int)page.Status} {page.Text}");
        return page;
    }

    /// <summary>Opens a page, whatever the status.</summary>
    public async Task<Page> Asks(string url) => await Read(await Ask(HttpMethod.Get, url));

    /// <summary>The bare answer to a request, redirects not followed; a post carries the antiforgery token that the page of the account shows.</summary>
    public async Task<HttpResponseMessage> Answers(HttpMethod method, string url, IReadOnlyDictionary<string, string>? form = null)
    {
        using var request = new HttpRequestMessage(method, url);
        if (method == HttpMethod.Post)
        {
            token ??= (await Opens("/compte")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            request.Content = new FormUrlEncodedContent((form ?? new Dictionary<string, string>()).Append(new("__RequestVerificationToken", token)));
        }
        return await http.SendAsync(request, Stop);
    }

    /// <summary>The bare answer to a request without any token.</summary>
    public async Task<HttpResponseMessage> Asks(HttpMethod method, string url)
    {
        using var request = new HttpRequestMessage(method, url);
        return await http.SendAsync(request, Stop);
    }

    /// <summary>Downloads a file.</summary>
    public async Task<byte[]> Downloads(string url) => await http.GetByteArrayAsync(url, Stop);

    internal async Task<Page> Sends(IHtmlFormElement form, IHtmlElement button)
    {
        var submission = form.GetSubmission(button) ?? throw new InvalidOperationException("The form refuses to be sent");
        var target = new Uri(submission.Target.Href);
        if (submission.Method != AngleSharp.Io.HttpMethod.Post) return await Asks(target.PathAndQuery);

        using var content = new StreamContent(submission.Body);
        content.Headers.TryAddWithoutValidation("Content-Type", submission.MimeType);
        return await Read(await Ask(HttpMethod.Post, target.PathAndQuery, content));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // As a browser does for a page: what is refused is answered by a page too.
    private async Task<HttpResponseMessage> Ask(HttpMethod method, string url, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, url) { Content = content };
        request.Headers.Accept.ParseAdd("text/html,*/*;q=0.8");
        return await http.SendAsync(request, Stop);
    }

    private async Task<Page> Read(HttpResponseMessage response)
    {
        using var _ = response;
        var html = await response.Content.ReadAsStringAsync(Stop);
        Assert.True(response.StatusCode < HttpStatusCode.InternalServerError, html);

        var address = response.RequestMessage!.RequestUri!;
        var document = await BrowsingContext.New(Configuration.Default).OpenAsync(page => page.Content(html).Address(address), Stop);
        return new Page(this, (IHtmlDocument)document, response.StatusCode, address);
    }
}
