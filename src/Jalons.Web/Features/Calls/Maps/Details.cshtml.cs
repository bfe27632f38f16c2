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

namespace Jalons.Web.Features.Calls.Maps;

/// <summary>The questions of one revision, and what each asks for; saving reads again the dossiers of that revision.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private Call _call = null!;

    [BindProperty] public List<string?> Codes { get; set; } = [];

    public FieldMap Map { get; private set; } = null!;
    public IReadOnlyList<Choice> Fields { get; } = [.. ContentField.All.Select(field => new Choice(field.Code, field.Label))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Codes = [.. Map.Fields.Select(field => field.Code)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (Codes.Count != Map.Fields.Count) ModelState.AddModelError("", "Le formulaire a changé pendant que vous lisiez. Relisez-le.");
        if (!ModelState.IsValid) return this.Invalid();

        (Map.Fields, Map.DecidedBy) = ([.. Map.Fields.Zip(Codes, (field, code) => field with { Code = ContentField.Find(code)?.Code })], me.Scope.Who);
        var dossiers = await db.Applications.Where(known => known.CallId == _call.Id && known.Kind == Map.Kind && known.FormRevision == Map.FormRevision).ToListAsync(stop);
        foreach (var dossier in dossiers) dossier.Read(Map, me.Programme, _call);
        db.Acts.Add(me.Scope.Acts($"Correspondance des champs, révision {Map.FormRevision}", Links.FieldMap(id), time));
        await db.SaveChangesAsync(stop);
        return this.Done($"Correspondance enregistrée : {dossiers.Count} dossiers relus.", Links.FieldMaps);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return false;
        if (await db.FieldMaps.SingleOrDefaultAsync(map => map.PublicId == id && map.CallId == call.Id, stop) is not { } map) return false;

        (_call, Map) = (call, map);
        return true;
    }
}
