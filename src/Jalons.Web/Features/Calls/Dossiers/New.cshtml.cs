using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Dossiers;

/// <summary>A dossier entered by hand: what did not come by the platform is kept, and non recevable.</summary>
public sealed class NewModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public NewForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Territories => [.. me.Programme.Territories.Select(territory => new Choice(territory.Code, territory.Name))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is null) return NotFound();

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return NotFound();

        if (Form is { Channel: Channel.Platform, Number: { } number } && await db.Applications.AnyAsync(known => known.CallId == call.Id && known.Number == number, stop))
            ModelState.AddModelError("Form.Number", "Ce dossier est déjà là.");
        if (!ModelState.IsValid) return this.Invalid();

        await db.ReceiveAll(call, me.Programme, [Form.ToIncoming(me.Programme)], me.Scope.Acts($"Dossier de {Form.Applicant} enregistré à la main", Links.NewDossier, time), stop);
        return this.Done(Form.Channel is Channel.Platform ? "Le dossier est enregistré." : "Le dossier est enregistré, non recevable : seul le dépôt sur la plateforme compte.", Links.Dossiers);
    }
}
