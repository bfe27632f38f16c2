using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Mission;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Mission;

/// <summary>« La mission d'évaluation »: its meetings and calls, and the register of the three deliverables.</summary>
public sealed class IndexModel(AppDb db, CurrentUser user) : PageModel
{
    public Programme Programme => user.Programme;
    public DateOnly Today => user.Today;
    public bool Sends => user.Scope.WritesStudies;
    public IReadOnlyList<MissionStep> Steps { get; private set; } = [];
    public IReadOnlyList<(StudyVolume Volume, IReadOnlyList<Deliverable> Versions)> Register { get; private set; } = [];

    /// <summary>Numbers of the snapshots named in the register.</summary>
    public IReadOnlyDictionary<long, string> Snapshots { get; private set; } = new Dictionary<long, string>();
    public MissionStep? Next => Steps.FirstOrDefault(step => step.HeldOn is null && step.PlannedOn >= Today);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!user.Scope.MakesStudies) return NotFound();

        Steps = await db.MissionSteps.AsNoTracking().VisibleTo(user.Scope).OrderBy(step => step.PlannedOn).ThenBy(step => step.Id).ToListAsync(stop);
        var versions = await db.Deliverables.AsNoTracking().VisibleTo(user.Scope).OrderByDescending(version => version.Number).ThenBy(version => version.Id).ToListAsync(stop);
        Register = [.. StudyVolume.All.Select(volume => (volume, (IReadOnlyList<Deliverable>)[.. versions.Where(version => version.Volume == volume.Code)]))];
        var named = versions.Select(version => version.SnapshotId).OfType<long>().ToList();
        Snapshots = await db.Snapshots.Where(snapshot => snapshot.ProgrammeId == user.Scope.ProgrammeId && named.Contains(snapshot.Id)).ToDictionaryAsync(snapshot => snapshot.Id, snapshot => snapshot.Number, stop);
        return Page();
    }
}
