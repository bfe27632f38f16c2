using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Core.Studies.Workspaces;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Jobs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Snapshots;

/// <summary>« Ce qui a changé »: the figures that differ between two snapshots, the pseudonyms of the rows that make the difference, the sentences that it touches.</summary>
public sealed class CompareModel(AppDb db, CurrentUser user, IServiceProvider services) : PageModel
{
    private const int AskAgainSeconds = 2;

    public Job Job { get; private set; } = null!;
    public Snapshot Before { get; private set; } = null!;
    public Snapshot After { get; private set; } = null!;
    public ComparisonResult? Result { get; private set; }
    public int Percent { get; private set; }
    public bool IsGoingOn => Job.State is JobState.Waiting or JobState.Running;
    public IReadOnlyList<ComparedFigure> Whole => [.. Result!.Changes.Where(change => change.Territory is null)];
    public IEnumerable<IGrouping<string, ComparedFigure>> Territories => Result!.Changes.Where(change => change.Territory is not null).GroupBy(change => change.Territory!);

    /// <summary>Sentences that the evaluator rewrote and that speak of a figure that changes.</summary>
    public IReadOnlyList<(StudyVolume Volume, Passage Sentence)> Touched { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        var jobs = db.Jobs.AsNoTracking().Where(job => user.Scope.MakesStudies && job.ProgrammeId == user.Scope.ProgrammeId && job.Kind == ComparisonInput.Kind);
        if (await jobs.SingleOrDefaultAsync(job => job.PublicId == id, stop) is not { } found) return NotFound();

        var input = ComparisonInput.Of(found);
        (Job, Result) = (found, ComparisonResult.Of(found));
        (Before, After) = ((await db.FindSnapshot(user.Scope.ProgrammeId, input.Before, stop))!, (await db.FindSnapshot(user.Scope.ProgrammeId, input.After, stop))!);
        Percent = services.GetRequiredService<JobRunner>().PercentOf(found.Id) ?? found.Percent;
        if (IsGoingOn) Response.Headers["Refresh"] = $"{AskAgainSeconds}";
        if (Result is not null) await ShowTouchedAsync(Result, stop);
        return Page();
    }

    private async Task ShowTouchedAsync(ComparisonResult result, CancellationToken stop)
    {
        var (changed, written) = (result.Changes.Select(change => change.Code).ToHashSet(), await db.Written(user.Scope.ProgrammeId, stop));
        Touched = [.. StudyVolume.All.Where(volume => written.ContainsKey(volume.Code)).SelectMany(volume => written[volume.Code].Passages
            .Where(passage => passage is { Sentence.Length: > 0, Text.Length: > 0 } && passage.Values.Keys.Any(changed.Contains)).Select(passage => (volume, passage)))];
    }
}
