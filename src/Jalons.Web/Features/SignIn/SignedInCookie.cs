using System.Globalization;
using System.Security.Claims;
using Jalons.Core.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Jalons.Web.Features.SignIn;

public static class SignedInCookie
{
    /// <summary>Opens the session: the cookie carries the account alone, its rights are read at each request.</summary>
    public static Task SignInAs(this HttpContext context, Account account) => context.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)), new Claim(ClaimTypes.Name, account.DisplayName)],
            CookieAuthenticationDefaults.AuthenticationScheme)));
}
