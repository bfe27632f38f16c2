using Jalons.Core.Referrals.Requests;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Referrals;

/// <summary>Gives a new demand its address; nothing is written before its first answer.</summary>
public sealed class NewModel(CurrentUser me) : PageModel
{
    public IActionResult OnGet() => me.Scope.Refers ? LocalRedirect(Links.Refer(Guid.CreateVersion7(), ReferralStage.All[0].Slug)) : NotFound();
}
