using Jalons.Core.Access;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.SignIn;

/// <summary>Where the one-time link leads: a page with a button, so that a mail scanner does not use the link up.</summary>
public sealed class LinkModel(UserManager<Account> accounts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "compte")] public string? AccountId { get; set; }

    [BindProperty(SupportsGet = true, Name = "jeton")] public string? Token { get; set; }

    public bool IsUsedUp { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = string.IsNullOrEmpty(AccountId) ? null : await accounts.FindByIdAsync(AccountId);
        if (account is not null && await SignInLink.Use(accounts, account, Token ?? ""))
        {
            await HttpContext.SignInAs(account);
            return LocalRedirect(Links.Home);
        }

        IsUsedUp = true;
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}
