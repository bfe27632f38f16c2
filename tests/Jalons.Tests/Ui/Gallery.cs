using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Jalons.Web.Ui.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jalons.Tests.Ui;

/// <summary>The gallery page served in process: every component, without a database.</summary>
public sealed class Gallery : IAsyncLifetime
{
    private readonly WebApplication app;
    private readonly HttpClient client;

    public Gallery() => (app, client) = Serve(Environments.Development);

    public async ValueTask InitializeAsync() => await app.StartAsync();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    public Task<Reply> Opens() => Read(client.GetAsync("/galerie"));

    /// <summary>Posts the form as a browser would, with what <paramref name="change"/> did to it.</summary>
    public async Task<Reply> Sends(Action<IHtmlFormElement> change)
    {
        var page = await Opens();
        var form = page.Document.QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        change(form);
        using var content = new FormUrlEncodedContent(form.Elements.SelectMany(Sent));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/galerie") { Content = content };
        request.Headers.Add("Cookie", page.Cookie);
        return await Read(client.SendAsync(request));
    }

    public static async Task<HttpStatusCode> OpensIn(string environment)
    {
        var (app, client) = Serve(environment);
        await using (app)
        {
            await app.StartAsync();
            return (await client.GetAsync("/galerie")).StatusCode;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Sent(IElement control) => control switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement { Name: { } name } input => [new(name, input.Value)],
        IHtmlTextAreaElement { Name: { } name } area => [new(name, area.Value)],
        IHtmlSelectElement { Name: { } name } list => [new(name, list.Value ?? "")],
        _ => [],
    };

    private static (WebApplication App, HttpClient Client) Serve(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ApplicationName = typeof(JalonsUi).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.AddJalonsUi();
        var app = builder.Build();
        app.UseJalonsUi();
        app.MapRazorPages();
        return (app, new HttpClient(new Lazy(app)) { BaseAddress = new("http://localhost") });
    }

    private static async Task<Reply> Read(Task<HttpResponseMessage> sent)
    {
        var response = await sent;
        var html = await response.Content.ReadAsStringAsync();
        var cookie = response.Headers.TryGetValues("Set-Cookie", out var cookies) ? string.Join("; ", cookies.Select(c => c.Split(';')[0])) : "";
        return new(response, html, new HtmlParser().ParseDocument(html), cookie);
    }

    public sealed record Reply(HttpResponseMessage Response, string Html, IHtmlDocument Document, string Cookie);

    // The test server has its handler only once the application runs.
    private sealed class Lazy(WebApplication app) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            InnerHandler ??= app.GetTestServer().CreateHandler();
            return base.SendAsync(request, cancellationToken);
        }
    }
}
