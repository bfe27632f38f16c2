using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.SignIn;

/// <summary>Ends the session.</summary>
public sealed class OutModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect(Links.Home);

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync();
        return LocalRedirect(Links.SignIn);
    }
}
