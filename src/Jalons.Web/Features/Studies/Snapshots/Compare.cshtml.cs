using Jalons.Core.Persistence;
using Jalons.Core.Studies.Snapshots;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Studies.Snapshots;

/// <summary>« Ce qui a changé »: the figures that differ between two snapshots, their sentences, and the pseudonyms of the rows that make the difference.</summary>
public sealed class CompareModel(AppDb db, CurrentUser user) : PageModel
{
    public SnapshotComparison Comparison { get; private set; } = null!;
    public IReadOnlyList<FigureChange> Whole => [.. Comparison.Changes.Where(change => change.Territory is null)];
    public IEnumerable<IGrouping<string, FigureChange>> Territories => Comparison.Changes.Where(change => change.Territory is not null).GroupBy(change => change.Territory!);

    public async Task<IActionResult> OnGetAsync(string? avant, string? apres, CancellationToken stop)
    {
        if (!user.Scope.MakesStudies || await Find(avant, stop) is not { } before || await Find(apres, stop) is not { } after) return NotFound();

        await using var then = await db.OpenSnapshot(before, stop);
        await using var now = await db.OpenSnapshot(after, stop);
        Comparison = await SnapshotComparison.Of(then, now, stop);
        return Page();
    }

    private async Task<Snapshot?> Find(string? name, CancellationToken stop) => name is null ? null : await db.FindSnapshot(user.Scope.ProgrammeId, name, stop);
}
