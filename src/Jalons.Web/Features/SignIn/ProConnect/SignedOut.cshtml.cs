using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.SignIn.ProConnect;

/// <summary>Where the provider leads after its own sign-out.</summary>
public sealed class SignedOutModel(ProConnectClient client) : PageModel
{
    public IActionResult OnGet(string? state) => client.HasSignedOut(HttpContext, state) ? LocalRedirect(Links.SignIn) : Page();
}
