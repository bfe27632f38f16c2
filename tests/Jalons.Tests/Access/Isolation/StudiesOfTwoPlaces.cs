using Jalons.Core.Access;
using Jalons.Core.Fieldwork;
using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Core.Studies.Workspaces;
using Jalons.Tests.Support.Builders;
using Jalons.Web.Features.Studies;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Access.Isolation;

/// <summary>What the addresses of studies name.</summary>
public sealed partial class TwoPlaces
{
    private int _versions;

    private async Task<Guid> Study()
    {
        await using var db = Database.Open();
        var job = new StudyInput("publics", ["docx"], new(2022, 4, 15)).ToJob(Scope.Whole(Programme.Id, "Essais"), Clock.Now.UtcDateTime);
        job.State = JobState.Failed;
        db.Add(job);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return job.PublicId;
    }

    /// <summary>The number of the snapshot under the volume « publics », open in the workspace with a lesson written.</summary>
    private async Task<string> Workspace()
    {
        await using var db = Database.Open();
        var scope = Scope.Whole(Programme.Id, "Essais");
        var snapshot = await db.Snapshots.OrderBy(snapshot => snapshot.Id).FirstOrDefaultAsync(Stop) ?? await db.TakeSnapshot(Programme, new(2022, 4, 15), scope, "essais", Clock, Stop);
        var workspace = await db.OpenWorkspace(StudyVolume.Find("publics")!, snapshot, scope, "essais", Clock, Stop);
        await db.Write(new Passage { WorkspaceId = workspace.Id, Section = "enseignements", Text = "Une leçon.", Who = "Essais", At = Clock.Now.UtcDateTime }, 0, scope.Acts("Texte écrit", "essais", Clock), Stop);
        return snapshot.Number;
    }

    private async Task<Guid> Benchmark()
    {
        await using var db = Database.Open();
        return await db.Benchmarks.OrderBy(benchmark => benchmark.Id).Select(benchmark => benchmark.PublicId).FirstAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> TextToCode()
    {
        await using var db = Database.Open();
        await db.OpenPseudonyms(Programme.Id, TestContext.Current.CancellationToken);
        if (!await db.Journeys.AnyAsync(journey => journey.Remarks != null, TestContext.Current.CancellationToken)) await Database.Has(Numbered(Journey(true).With("follow_up.remarks", "Cherche un emploi")));
        return (await db.TextsToCode(Programme, Scope.Whole(Programme.Id, "Test"), TestContext.Current.CancellationToken))![0].Reference;
    }

    private async Task<Guid> Kept<T>(T made, Func<T, Guid> name) where T : class
    {
        await using var db = Database.Open();
        var id = name(made);
        db.Add(made);
        await db.SaveChangesAsync(Stop);
        return id;
    }
}
