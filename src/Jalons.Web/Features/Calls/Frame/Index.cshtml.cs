using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Calls.Frame;

/// <summary>The frame of the call: calendar, holders, publics, eligibility, envelope and its parts, procedures on the platform.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public FrameForm Form { get; set; } = new();

    public Call Call { get; private set; } = null!;
    public IReadOnlyList<Choice> Holders { get; } = [.. Enum.GetValues<HolderKind>().Select(kind => new Choice(kind.ToString(), kind.InFrench.Capitalised))];
    public string LotName(Lot lot) => me.Programme.Territories.First(territory => territory.Id == lot.TerritoryId).Name;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Form = FrameForm.Of(Call, me.Programme.TimeZone);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        foreach (var (field, message) in Form.Faults(Call.Lots.Count)) ModelState.AddModelError($"Form.{field}", message);
        if (!ModelState.IsValid) return this.Invalid();

        Form.ApplyTo(Call, me.Programme.TimeZone);
        db.Acts.Add(me.Scope.Acts("Cadre de l’appel modifié", Links.CallFrame, time));
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.SaveChangesAsync(stop);
        await db.DateAttachments(Call, stop);
        await transaction.CommitAsync(stop);
        return this.Done("Le cadre de l’appel est enregistré.", Links.Call);
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return false;

        Call = call;
        return true;
    }
}
