using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Jalons.Web.Hosting.Accounts;

/// <summary>What a browser must bring back once: a challenge to sign, the state of a detour. Protected, short-lived, gone when taken.</summary>
internal sealed class RoundTrip(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public void Keep<T>(HttpContext context, string name, T value) => context.Response.Cookies.Append(
        CookieOf(name), ProtectorOf(name).Protect(JsonSerializer.Serialize(value), Lifetime), OptionsFor(context));

    /// <summary>The value kept, without giving it up; null when there is none that holds.</summary>
    public T? Peek<T>(HttpContext context, string name) where T : class
    {
        if (context.Request.Cookies[CookieOf(name)] is not { Length: > 0 } kept) return null;

        try
        {
            return JsonSerializer.Deserialize<T>(ProtectorOf(name).Unprotect(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public T? Take<T>(HttpContext context, string name) where T : class
    {
        var value = Peek<T>(context, name);
        context.Response.Cookies.Delete(CookieOf(name), OptionsFor(context));
        return value;
    }

    private ITimeLimitedDataProtector ProtectorOf(string name) => protection.CreateProtector("Jalons.RoundTrip", name).ToTimeLimitedDataProtector();

    private static string CookieOf(string name) => $"jalons-{name}";

    private static CookieOptions OptionsFor(HttpContext context) => new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true };
}
