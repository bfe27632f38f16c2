using System.Security.Cryptography;
using System.Text.Json;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Accounts;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Jalons.Web.Features.SignIn.ProConnect;

/// <summary>
/// OpenID Connect as ProConnect wants it: authorization code, state and nonce, no parameter beyond those that it allows (no PKCE, no response_mode),
/// secret in the body, userinfo as a signed token, sign-out by the browser with the proof of the sign-in.
/// </summary>
public sealed class ProConnectClient
{
    private const string DetourCookie = "detour";
    private const string SignOutCookie = "sortie";
    private readonly HttpClient _http;
    private readonly ProConnectSettings _settings;
    private readonly RoundTrip _trip;
    private readonly SiteAddress _site;
    private readonly ProConnectTokens _tokens;
    private readonly ConfigurationManager<OpenIdConnectConfiguration>? _discovery;

    public ProConnectClient(HttpClient http, IServiceProvider services)
    {
        (_http, _settings) = (http, services.GetRequiredService<JalonsSettings>().ProConnect);
        (_trip, _site, _tokens) = (services.GetRequiredService<RoundTrip>(), services.GetRequiredService<SiteAddress>(), new(_settings));
        if (!_settings.IsSet) return;

        var isLocal = new Uri(_settings.Authority!).IsLoopback;
        _discovery = new(_settings.Authority!.TrimEnd('/') + "/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(http) { RequireHttps = !isLocal });
    }

    private string Callback => _site.Of("/connexion/proconnect/retour");
    private string AfterSignOut => _site.Of("/connexion/proconnect/fin");

    /// <summary>Where the browser goes to be recognised; null when no provider is set.</summary>
    public async Task<string?> Leave(HttpContext context, string? returnTo, CancellationToken stop)
    {
        if (_discovery is null) return null;

        var (state, nonce) = (Secret(), Secret());
        _trip.Keep(context, DetourCookie, new Detour(state, nonce, returnTo));
        var parameters = new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = _settings.ClientId,
            ["redirect_uri"] = Callback,
            ["scope"] = _settings.Scope,
            ["state"] = state,
            ["nonce"] = nonce,
        };
        if (_settings.Acr.Length > 0) parameters["claims"] = JsonSerializer.Serialize(new { id_token = new { acr = new { essential = true, values = _settings.Acr } } });
        return QueryHelpers.AddQueryString((await _discovery.GetConfigurationAsync(stop)).AuthorizationEndpoint, parameters);
    }

    /// <summary>Trades the code for proofs and checks each of them.</summary>
    /// <exception cref="ProConnectRefusal">Something in the answer is not what it should be.</exception>
    internal async Task<ProConnectIdentity> ComeBack(HttpContext context, string? code, string? state, CancellationToken stop)
    {
        if (_discovery is null || _trip.Take<Detour>(context, DetourCookie) is not { } detour) throw new ProConnectRefusal("No detour was begun in this browser.");
        if (string.IsNullOrEmpty(code) || state is null || !CryptographicOperations.FixedTimeEquals(Bytes(state), Bytes(detour.State))) throw new ProConnectRefusal("State mismatch.");

        var configuration = await _discovery.GetConfigurationAsync(stop);
        var answer = await Exchange(configuration, code, stop);
        var idToken = await _tokens.Check(answer.IdToken, configuration, () => Fresh(stop));
        _tokens.CheckIdToken(idToken, answer, detour.Nonce);
        var person = await _tokens.Check(await UserInfo(configuration, answer.AccessToken, stop), configuration, () => Fresh(stop));
        if (person.Subject != idToken.Subject) throw new ProConnectRefusal("Userinfo speaks of somebody else.");

        return new(idToken.Issuer, idToken.Subject, ProConnectTokens.Text(person, "email"), $"{ProConnectTokens.Text(person, "given_name")} {ProConnectTokens.Text(person, "usual_name")}".Trim(), answer.IdToken, detour.ReturnTo);
    }

    /// <summary>Where the browser goes to end the outside session too; null when there is none to end.</summary>
    public async Task<string?> SignOut(HttpContext context, string idToken, CancellationToken stop)
    {
        if (_discovery is null || (await _discovery.GetConfigurationAsync(stop)).EndSessionEndpoint is not { Length: > 0 } end) return null;

        var state = Secret();
        _trip.Keep(context, SignOutCookie, state);
        return QueryHelpers.AddQueryString(end, new Dictionary<string, string?> { ["id_token_hint"] = idToken, ["state"] = state, ["post_logout_redirect_uri"] = AfterSignOut });
    }

    /// <summary>True when the browser comes back from the sign-out that it was sent to.</summary>
    public bool HasSignedOut(HttpContext context, string? state) => _trip.Take<string>(context, SignOutCookie) is { } sent && state is not null && CryptographicOperations.FixedTimeEquals(Bytes(sent), Bytes(state));

    private async Task<ProConnectAnswer> Exchange(OpenIdConnectConfiguration configuration, string code, CancellationToken stop)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = Callback,
            ["client_id"] = _settings.ClientId!,
            ["client_secret"] = _settings.ClientSecret!,
        });
        using var response = await _http.PostAsync(new Uri(configuration.TokenEndpoint), form, stop);
        var message = new OpenIdConnectMessage(await response.Content.ReadAsStringAsync(stop));
        return response.IsSuccessStatusCode && message is { IdToken: { } id, AccessToken: { } access } ? new(id, access) : throw new ProConnectRefusal($"Token endpoint: {message.Error ?? response.StatusCode.ToString()}");
    }

    private async Task<string> UserInfo(OpenIdConnectConfiguration configuration, string accessToken, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, configuration.UserInfoEndpoint) { Headers = { Authorization = new("Bearer", accessToken) } };
        using var response = await _http.SendAsync(request, stop);
        if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType is not "application/jwt") throw new ProConnectRefusal($"Userinfo is not a signed token: {response.StatusCode}");

        return await response.Content.ReadAsStringAsync(stop);
    }

    private async Task<OpenIdConnectConfiguration> Fresh(CancellationToken stop)
    {
        _discovery!.RequestRefresh();
        return await _discovery.GetConfigurationAsync(stop);
    }

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}

/// <summary>What the token endpoint gives.</summary>
public sealed record ProConnectAnswer(string IdToken, string AccessToken);
