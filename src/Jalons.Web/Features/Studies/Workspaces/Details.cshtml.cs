using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Honesty;
using Jalons.Core.Studies.Snapshots;
using Jalons.Core.Studies.Workspaces;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Workspaces;

/// <summary>The outline of a volume in work: what each section waits for, who wrote what, on which snapshot it stands, what was set aside and why.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser user, TimeProvider time, FiguresAtHand figures) : WorkspacePage(db, user, time, figures)
{
    private const int Offered = 12;

    public IReadOnlyList<Snapshot> Snapshots { get; private set; } = [];
    public IReadOnlyList<LintOverride> SetAside { get; private set; } = [];
    public IReadOnlyDictionary<string, int> Comments { get; private set; } = new Dictionary<string, int>();
    public IReadOnlyList<Choice> Choices => [.. Snapshots.Select(snapshot => new Choice(snapshot.Number, $"{snapshot.Number}, situation au {FrenchDates.Brief(snapshot.At)}"))];
    public IReadOnlyList<Passage> Homeless => VolumeOutline.Homeless(Outline, Written);
    public IEnumerable<IGrouping<string, Passage>> Authors => Written.Passages.Where(passage => passage.Text.Length > 0).GroupBy(passage => passage.Who).OrderByDescending(passages => passages.Count());

    public async Task<IActionResult> OnGetAsync(string volume, CancellationToken stop)
    {
        if (!await FindAsync(volume, stop)) return NotFound();

        Snapshots = await Db.Snapshots.AsNoTracking().Where(snapshot => snapshot.ProgrammeId == Workspace.ProgrammeId).OrderByDescending(snapshot => snapshot.Id).Take(Offered).ToListAsync(stop);
        SetAside = await Db.LintOverrides.AsNoTracking().Where(kept => kept.ProgrammeId == Workspace.ProgrammeId && kept.Volume == volume).OrderByDescending(kept => kept.Id).ToListAsync(stop);
        Comments = await Db.SectionComments.Where(comment => comment.WorkspaceId == Workspace.Id && comment.ResolvedAt == null).GroupBy(comment => comment.Section).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        return Page();
    }

    /// <summary>The workspace stands on another snapshot from now on; sentences whose value differs are flagged.</summary>
    public async Task<IActionResult> OnPostAsync(string volume, [FromForm] string? snapshot, CancellationToken stop)
    {
        if (!Writes || !await StandsAsync(volume, stop)) return NotFound();
        if (snapshot is null || await Db.FindSnapshot(Workspace.ProgrammeId, snapshot, stop) is not { } other) return LocalRedirect(Links.Workspace(volume));

        Workspace.SnapshotId = other.Id;
        Db.Acts.Add(Me.Scope.Acts($"Atelier « {Volume.Title} » porté sur l’extraction {other.Number}", Links.Workspace(volume), Time));
        await Db.SaveChangesAsync(stop);
        return this.Done($"Le volume s’appuie sur {other.Number}.", Links.Workspace(volume));
    }
}
