using System.Globalization;
using System.Security.Claims;
using Jalons.Core.Access;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Jalons.Web.Hosting.Accounts;

/// <summary>What the sign-in cookie carries: the account and the session alone, whose rights are read at each request.</summary>
public static class SignedInCookie
{
    public const string Name = "jalons";
    public const string SessionClaim = "session";

    public static ClaimsPrincipal PrincipalOf(Account account, Session session) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)), new(ClaimTypes.Name, account.DisplayName), new(SessionClaim, session.PublicId.ToString())],
        CookieAuthenticationDefaults.AuthenticationScheme));
}
