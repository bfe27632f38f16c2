using Jalons.Core.Access;
using Microsoft.AspNetCore.Identity;

namespace Jalons.Web.Hosting;

/// <summary>The one-time link that signs an account in: it opens a page with a button, so that a mail scanner cannot use it up.</summary>
internal static class SignInLink
{
    public const string Purpose = "sign-in-link";
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public static async Task<string> Create(UserManager<Account> accounts, Account account)
    {
        var token = await accounts.GenerateUserTokenAsync(account, TokenOptions.DefaultProvider, Purpose);
        return $"/connexion/lien?compte={account.Id}&jeton={Uri.EscapeDataString(token)}";
    }

    /// <summary>True once: using the link changes the security stamp that the token was made with.</summary>
    public static async Task<bool> Use(UserManager<Account> accounts, Account account, string token)
    {
        if (!await accounts.VerifyUserTokenAsync(account, TokenOptions.DefaultProvider, Purpose, token)) return false;

        await accounts.UpdateSecurityStampAsync(account);
        return true;
    }
}
