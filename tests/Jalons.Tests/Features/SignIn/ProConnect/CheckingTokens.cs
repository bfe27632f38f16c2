using System.Security.Cryptography;
using Jalons.Web.Features.SignIn.ProConnect;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Jalons.Tests.Features.SignIn.ProConnect;

/// <summary>Each token with one thing wrong is refused; the same with nothing wrong is taken.</summary>
public sealed class CheckingTokens
{
    private const string Issuer = "https://fi.example.fr";
    private static readonly RSA Key = RSA.Create(2048), Stranger = RSA.Create(2048);
    private readonly OpenIdConnectConfiguration _known = new() { Issuer = Issuer };
    private readonly ProConnectTokens _tokens = new(new() { Authority = Issuer, ClientId = "jalons", ClientSecret = "un-secret", Acr = ["eidas1"] });

    public CheckingTokens() => _known.SigningKeys.Add(new RsaSecurityKey(Key) { KeyId = "1" });

    [Fact]
    public async Task Takes_a_right_one()
    {
        var token = Token();

        _tokens.CheckIdToken(await Check(token), new(token, "acces"), "nonce");
    }

    [Fact]
    public async Task Refuses_another_issuer() => await Refuses(Token(issuer: "https://ailleurs.example.fr"));

    [Fact]
    public async Task Refuses_a_token_for_somebody_else() => await Refuses(Token(audience: "autre"));

    [Fact]
    public async Task Refuses_an_old_one() => await Refuses(Token(expires: DateTime.UtcNow.AddMinutes(-5)));

    [Fact]
    public async Task Refuses_the_signature_of_a_stranger() => await Refuses(Token(key: Stranger));

    [Fact]
    public async Task Refuses_a_token_without_signature()
        => await Refuses(new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = Issuer, Audience = "jalons", Expires = DateTime.UtcNow.AddMinutes(1), Claims = Claims("nonce", "eidas1") }));

    [Fact]
    public async Task Refuses_the_secret_as_a_signing_key()
    {
        var secret = new SymmetricSecurityKey(new byte[32]) { KeyId = "1" };

        await Refuses(Token(credentials: new(secret, SecurityAlgorithms.HmacSha256)));
    }

    [Theory]
    [InlineData("autre", "eidas1")]
    [InlineData("nonce", "eidas0")]
    public async Task Refuses_another_request_and_a_weaker_assurance(string nonce, string acr)
    {
        var token = Token(nonce: nonce, acr: acr);
        var valid = await Check(token);

        Assert.Throws<ProConnectRefusal>(() => _tokens.CheckIdToken(valid, new(token, "acces"), "nonce"));
    }

    private Task<JsonWebToken> Check(string token) => _tokens.Check(token, _known, () => Task.FromResult(_known));

    private async Task Refuses(string token) => await Assert.ThrowsAsync<ProConnectRefusal>(() => Check(token));

    private static Dictionary<string, object> Claims(string nonce, string acr) => new() { ["sub"] = "42", ["nonce"] = nonce, ["acr"] = acr };

    private string Token(string issuer = Issuer, string audience = "jalons", string nonce = "nonce", string acr = "eidas1", DateTime? expires = null, RSA? key = null, SigningCredentials? credentials = null)
        => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = DateTime.UtcNow.AddMinutes(-10),
            Expires = expires ?? DateTime.UtcNow.AddMinutes(5),
            Claims = Claims(nonce, acr),
            SigningCredentials = credentials ?? new(new RsaSecurityKey(key ?? Key) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        });
}
