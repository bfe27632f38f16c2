using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Identity;

namespace Jalons.Web.Features.SignIn.ProConnect;

/// <summary>Who the provider says someone is. The key is issuer and subject: an e-mail changes hands.</summary>
internal sealed record ProConnectIdentity(string Issuer, string Subject, string? Email, string? Name, string IdToken, string? ReturnTo)
{
    private const string Provider = "proconnect";

    public string Key => $"{Issuer} {Subject}";

    public static UserLoginInfo LoginOf(string key) => new(Provider, key, "ProConnect");
}

/// <summary>What must come back from the detour, as it was sent.</summary>
internal sealed record Detour(string State, string Nonce, string? ReturnTo);

/// <summary>The answer of the provider cannot be trusted, or says no; the reason is for the log.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A refusal is what it is called everywhere in the trade of the house.")]
[SuppressMessage("Design", "CA1032", Justification = "A refusal always has its reason.")]
public sealed class ProConnectRefusal(string message, Exception? cause = null) : Exception(message, cause);
