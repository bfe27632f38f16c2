using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Calls.Grid;

/// <summary>The weighted grid: criteria, weights, what each level means. Saving makes a new version; reviews handed in keep theirs.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const int BlankLines = 1;
    private const int MostCriteria = 30;

    [BindProperty] public List<CriterionLine> Lines { get; set; } = [];

    public ScoringGrid Current { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Lines = [.. Current.Criteria.Select(CriterionLine.Of), .. Enumerable.Range(0, BlankLines).Select(_ => new CriterionLine())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        for (var i = 0; i < Lines.Count; i++)
            foreach (var (field, message) in Lines[i].Faults()) ModelState.AddModelError($"Lines[{i}].{field}", message);
        var kept = Lines.Where(line => !line.IsBlank).Take(MostCriteria).ToList();
        if (kept.Count == 0) ModelState.AddModelError("", "La grille a au moins un critère.");
        if (!ModelState.IsValid) return this.Invalid();

        var version = Current.Version + 1;
        db.ScoringGrids.Add(new()
        {
            CallId = Current.CallId,
            Version = version,
            CreatedAt = time.GetUtcNow().UtcDateTime,
            CreatedBy = me.Scope.Who,
            Criteria = [.. kept.Select((line, rank) => line.ToCriterion(Current, $"v{version}-{rank + 1}"))],
        });
        db.Acts.Add(me.Scope.Acts($"Grille de notation, version {version}", Links.CallGrid, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"La version {version} de la grille sert à partir de maintenant.", Links.Call);
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return false;

        Current = await db.CurrentGrid(call, stop);
        return true;
    }
}
