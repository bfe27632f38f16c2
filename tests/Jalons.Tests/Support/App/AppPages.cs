using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Tests.Support.App;

/// <summary>The addresses of the application, read from its own routes: a new page is in the tests from its first day.</summary>
public static partial class AppPages
{
    extension(AppFixture app)
    {
        /// <summary>Every page by its folder name (« Journeys/Details/Index ») and an address whose parameters are made up.</summary>
        public IReadOnlyList<(string Page, string Address)> Pages()
            => [.. from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                   let page = endpoint.Metadata.GetMetadata<PageActionDescriptor>()
                   where page is not null
                   orderby page.ViewEnginePath, endpoint.RoutePattern.RawText
                   select (page.ViewEnginePath.TrimStart('/'), AddressOf(endpoint.RoutePattern))];
    }

    extension(AppFixture app)
    {
        /// <summary>Every verb of every page (« Journeys/Closure », « POST Reopen », its route), read from the handlers themselves.</summary>
        public async Task<IReadOnlyList<(string Page, string Verb, RoutePattern Route)>> Verbs()
        {
            var loader = app.Services.GetRequiredService<PageLoader>();
            var verbs = new List<(string, string, RoutePattern)>();
            foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
            {
                if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) continue;

                var handlers = (await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods;
                var named = handlers.Select(handler => $"{handler.HttpMethod.ToUpperInvariant()} {handler.Name}".Trim()).DefaultIfEmpty("GET");
                verbs.AddRange(named.Select(verb => (page.ViewEnginePath.TrimStart('/'), verb, endpoint.RoutePattern)));
            }
            return verbs;
        }

        /// <summary>Endpoints that are no page and no file of the site.</summary>
        public IReadOnlyList<string> OtherEndpoints()
            => [.. from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                   where endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
                   select endpoint.RoutePattern.RawText!];

        /// <summary>The address of a route whose identifier is <paramref name="id"/>.</summary>
        public string AddressOf(RoutePattern route, string id) => Address(route).Replace(Guid.Empty.ToString(), id, StringComparison.Ordinal);
    }

    private static string Address(RoutePattern pattern) => AddressOf(pattern);

    private static string AddressOf(RoutePattern pattern)
        => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(PartOf))));

    private static string PartOf(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => ValueFor([.. parameter.ParameterPolicies.Select(policy => policy.Content ?? "")]),
        _ => "",
    };

    // A choice of words (« regex(^(profil|suivi)$) ») is met by its first word.
    private static string ValueFor(string[] policies)
        => policies.Select(policy => FirstWord().Match(policy).Groups[1].Value).FirstOrDefault(word => word.Length > 0)
            ?? (policies.Any(policy => policy is "int" or "long") ? "1" : Guid.Empty.ToString());

    [GeneratedRegex(@"^regex\(\W*(\w+)")]
    private static partial Regex FirstWord();
}
