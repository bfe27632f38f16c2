using Jalons.Core.Access;
using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Settings.Grids;

/// <summary>The grid of a lead organisation, or the programme's for the Département: saving makes a new version, what was answered keeps its own.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const int BlankLines = 3;
    private const int MostItems = 40;

    [BindProperty] public List<ItemLine> Items { get; set; } = [];

    public DiagnosisGrid? Current { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Items = [.. Current?.Items.Select(item => new ItemLine { Code = item.Code, Label = item.Label, Framework = item.Framework }) ?? [], .. Enumerable.Range(0, BlankLines).Select(_ => new ItemLine())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        var items = Items.Where(line => !string.IsNullOrWhiteSpace(line.Label)).Take(MostItems).Select((line, rank) => line.ToItem(rank, Current)).ToList();
        if (items.Count == 0) ModelState.AddModelError("", "Une grille a au moins une ligne.");
        if (items.DistinctBy(item => item.Label, StringComparer.OrdinalIgnoreCase).Count() < items.Count) ModelState.AddModelError("", "Deux lignes disent la même chose.");
        if (!ModelState.IsValid) return this.Invalid();

        var last = await db.DiagnosisGrids.Where(grid => grid.ProgrammeId == me.Programme.Id && grid.OrganisationId == Owner).MaxAsync(grid => (int?)grid.Version, stop) ?? 0;
        db.DiagnosisGrids.Add(new() { ProgrammeId = me.Programme.Id, OrganisationId = Owner, Version = last + 1, CreatedAt = time.GetUtcNow().UtcDateTime, CreatedBy = me.Scope.Who, Items = items });
        db.Acts.Add(me.Scope.Acts($"Grille de diagnostic, version {last + 1}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"La version {last + 1} de la grille sert à partir de maintenant.", Links.GridSettings);
    }

    /// <summary>Whose grid it is: a project's lead organisation, or nobody for the programme's own.</summary>
    private long? Owner => me.Project?.LeadOrganisationId;

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (!me.Scope.SetsGrids) return false;

        Current = await db.CurrentGrid(me.Programme.Id, Owner, stop);
        return true;
    }
}

/// <summary>One line of the grid as it is typed.</summary>
public sealed class ItemLine
{
    public string? Code { get; set; }
    public string? Label { get; set; }
    public string? Framework { get; set; }

    /// <summary>An item keeps its code from version to version; a new one has a code of its own.</summary>
    public GridItem ToItem(int rank, DiagnosisGrid? before)
        => new(before?.Items.Exists(item => item.Code == Code) == true ? Code! : $"i{(before?.Version ?? 0) + 1}_{rank + 1}", Label!.Trim(), string.IsNullOrWhiteSpace(Framework) ? null : Framework.Trim());
}
