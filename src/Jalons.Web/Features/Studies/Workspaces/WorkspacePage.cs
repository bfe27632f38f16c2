using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Core.Studies.Workspaces;
using Jalons.Core.Studies.Workspaces.Composing;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Workspaces;

/// <summary>A page of the workspace: its volume, the figures of its snapshot as they will be published, and what is written.</summary>
[TypeFilter(typeof(FiguresFirst))]
public abstract class WorkspacePage(AppDb db, CurrentUser user, TimeProvider time, FiguresAtHand figures) : PageModel
{
    protected AppDb Db => db;
    protected TimeProvider Time => time;
    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    public CurrentUser Me => user;
    public bool Writes => user.Scope.WritesStudies;
    public StudyVolume Volume { get; private set; } = null!;
    public Workspace Workspace { get; private set; } = null!;
    public Snapshot Snapshot { get; private set; } = null!;
    public Composition Composition { get; private set; } = null!;
    public IReadOnlyList<OutlineEntry> Outline { get; private set; } = [];
    public WrittenVolume Written => Composition.Written;

    public string Moment(DateTime at) => Ui.Words.FrenchDates.Moment(at, user.Programme.TimeZone);

    /// <summary>False when the signed-in person sees no such volume, or nobody has opened it.</summary>
    protected async Task<bool> FindAsync(string volume, CancellationToken stop)
    {
        if (!await StandsAsync(volume, stop)) return false;

        Snapshot = await db.Snapshots.AsNoTracking().SingleAsync(snapshot => snapshot.Id == Workspace.SnapshotId, stop);
        Show(await figures.Of(Snapshot), (await db.Written(user.Scope.ProgrammeId, stop))[volume]);
        return true;
    }

    /// <summary>The same, without its figures.</summary>
    protected async Task<bool> StandsAsync(string volume, CancellationToken stop)
    {
        if (StudyVolume.Find(volume) is not { } found || await db.Workspaces.VisibleTo(user.Scope).SingleOrDefaultAsync(known => known.Volume == volume, stop) is not { } workspace) return false;

        (Volume, Workspace) = (found, workspace);
        return true;
    }

    /// <summary>The same volume, were <paramref name="text"/> saved as the text of a section.</summary>
    protected void ShowAs(string section, string text) => Show(Composition.Data, Written.WithText(section, text));

    private void Show(StudyData data, WrittenVolume written)
    {
        Composition = Volume.Compose(data with { Written = new Dictionary<string, WrittenVolume> { [Volume.Code] = written } });
        Outline = VolumeOutline.Of(Volume, Composition);
    }
}
