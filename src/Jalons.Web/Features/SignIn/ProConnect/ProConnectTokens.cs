using System.IdentityModel.Tokens.Jwt;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Jalons.Web.Features.SignIn.ProConnect;

/// <summary>Checks the signed tokens of the provider: signature, issuer, audience, expiry; and of the identity token, nonce and assurance.</summary>
public sealed class ProConnectTokens(ProConnectSettings settings)
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };
    private static readonly OpenIdConnectProtocolValidator Protocol = new() { RequireState = false, RequireStateValidation = false, RequireTimeStampInNonce = false };

    /// <summary>A token whose signature, issuer, audience and dates are right; an unknown key is looked up once more.</summary>
    /// <exception cref="ProConnectRefusal">One of them is not.</exception>
    public async Task<JsonWebToken> Check(string token, OpenIdConnectConfiguration configuration, Func<Task<OpenIdConnectConfiguration>> refresh)
    {
        var result = await Handler.ValidateTokenAsync(token, Expected(configuration));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException) result = await Handler.ValidateTokenAsync(token, Expected(await refresh()));
        return result is { IsValid: true, SecurityToken: JsonWebToken { Subject.Length: > 0 } valid } ? valid : throw new ProConnectRefusal("The token is not valid.", result.Exception);
    }

    /// <summary>The token answers this very request, at the level asked for.</summary>
    /// <exception cref="ProConnectRefusal">It does not.</exception>
    public void CheckIdToken(JsonWebToken token, ProConnectAnswer answer, string nonce)
    {
        try
        {
            Protocol.ValidateTokenResponse(new()
            {
                ClientId = settings.ClientId,
                Nonce = nonce,
                ProtocolMessage = new() { IdToken = answer.IdToken, AccessToken = answer.AccessToken },
                ValidatedIdToken = new JwtSecurityToken(answer.IdToken),
            });
        }
        catch (OpenIdConnectProtocolException refused)
        {
            throw new ProConnectRefusal("The answer is not that of this request.", refused);
        }
        if (settings.Acr.Length > 0 && !settings.Acr.Contains(Text(token, "acr"))) throw new ProConnectRefusal($"Assurance « {Text(token, "acr")} » is not enough.");
    }

    public static string? Text(JsonWebToken token, string claim) => token.TryGetClaim(claim, out var found) ? found.Value : null;

    private TokenValidationParameters Expected(OpenIdConnectConfiguration configuration) => new()
    {
        ValidIssuer = configuration.Issuer,
        ValidAudience = settings.ClientId,
        ValidAlgorithms = [settings.Algorithm],
        IssuerSigningKeys = settings.Algorithm is SecurityAlgorithms.HmacSha256 ? [new SymmetricSecurityKey(Encoding.UTF8.GetBytes(settings.ClientSecret!))] : configuration.SigningKeys,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        ClockSkew = TimeSpan.FromMinutes(1),
    };
}
