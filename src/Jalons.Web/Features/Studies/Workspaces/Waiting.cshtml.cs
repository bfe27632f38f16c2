using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Studies.Workspaces;

/// <summary>Where one waits while the figures of a snapshot are computed; the browser goes on to the page asked for, which sends it back as long as they are not there.</summary>
public sealed class WaitingModel(CurrentUser user) : PageModel
{
    private const int AskAgainSeconds = 2;

    [BindProperty(SupportsGet = true)] public string? Vers { get; set; }

    public IActionResult OnGet()
    {
        if (!user.Scope.MakesStudies) return NotFound();

        if (!Url.IsLocalUrl(Vers)) Vers = Links.Workspaces;
        Response.Headers["Refresh"] = $"{AskAgainSeconds}; url={Vers}";
        return Page();
    }
}
