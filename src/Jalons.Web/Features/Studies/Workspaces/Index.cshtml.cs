using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Core.Studies.Workspaces;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Workspaces;

/// <summary>« L'atelier de l'étude »: the three volumes, how far each is written, and opening one.</summary>
public sealed class IndexModel(AppDb db, CurrentUser user, TimeProvider time, FiguresAtHand figures) : PageModel
{
    public bool Writes => user.Scope.WritesStudies;
    public IReadOnlyList<VolumeLine> Volumes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!user.Scope.MakesStudies) return NotFound();

        var standing = db.Workspaces.AsNoTracking().VisibleTo(user.Scope);
        foreach (var snapshot in await db.Snapshots.AsNoTracking().Where(snapshot => standing.Any(workspace => workspace.SnapshotId == snapshot.Id)).OrderBy(snapshot => snapshot.Id).ToListAsync(stop))
            if (!await figures.AreReady(snapshot)) return LocalRedirect(Links.FiguresComing(Links.Workspaces));

        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? volume, CancellationToken stop)
    {
        if (!user.Scope.WritesStudies) return NotFound();
        if (StudyVolume.Find(volume) is not { } wanted)
        {
            await ShowAsync(stop);
            return Page();
        }

        var last = await db.Snapshots.Where(snapshot => snapshot.ProgrammeId == user.Scope.ProgrammeId).OrderByDescending(snapshot => snapshot.Id).FirstOrDefaultAsync(stop)
            ?? await db.TakeSnapshot(user.Programme, user.Programme.DefaultDate(time), user.Scope, Links.Workspaces, time, stop);
        await db.OpenWorkspace(wanted, last, user.Scope, Links.Workspaces, time, stop);
        return this.Done($"L’atelier est ouvert, sur l’extraction {last.Number}.", Links.Workspace(wanted.Code));
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        var written = await db.Written(user.Scope.ProgrammeId, stop);
        var open = await db.Workspaces.AsNoTracking().VisibleTo(user.Scope).ToListAsync(stop);
        var snapshots = await db.Snapshots.AsNoTracking().Where(snapshot => snapshot.ProgrammeId == user.Scope.ProgrammeId && open.Select(workspace => workspace.SnapshotId).Contains(snapshot.Id)).ToListAsync(stop);
        var comments = await db.SectionComments.Where(comment => comment.ResolvedAt == null).GroupBy(comment => comment.WorkspaceId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        var lines = new List<VolumeLine>();
        foreach (var volume in StudyVolume.All)
        {
            if (open.FirstOrDefault(workspace => workspace.Volume == volume.Code) is not { } workspace)
            {
                lines.Add(new(volume, null, [], 0));
                continue;
            }
            var snapshot = snapshots.Single(known => known.Id == workspace.SnapshotId);
            var data = await figures.Of(snapshot) with { Written = written };
            lines.Add(new(volume, snapshot, VolumeOutline.Of(volume, volume.Compose(data)), comments.GetValueOrDefault(workspace.Id)));
        }
        Volumes = lines;
    }
}

/// <summary>A volume in the list; without a snapshot, nobody has opened it.</summary>
public sealed record VolumeLine(StudyVolume Volume, Snapshot? Snapshot, IReadOnlyList<OutlineEntry> Outline, int Comments)
{
    public int Written => Outline.Count(entry => entry.Text is not null);
    public int ToWrite => Outline.Count(entry => entry.IsToWrite);
    public int Flagged => Outline.Sum(entry => entry.Flagged);
    public Passage? Last => Outline.SelectMany(entry => entry.Passages).MaxBy(passage => passage.At);
}
