using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.SignIn.ProConnect;

/// <summary>Sends the browser to the provider.</summary>
public sealed class StartModel(ProConnectClient client) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "retour")] public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await client.Leave(HttpContext, ReturnTo, stop) is { } address ? Redirect(address) : NotFound();
}
