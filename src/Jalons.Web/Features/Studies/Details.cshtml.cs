using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Jobs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies;

/// <summary>One production of a volume: on its way, or its files to download. Without scripts the page asks again by itself.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser user, IServiceProvider services) : PageModel
{
    private const int AskAgainSeconds = 2;

    public Job Job { get; private set; } = null!;
    public StudyInput Input { get; private set; } = null!;
    public StudyResult? Result { get; private set; }
    public int Percent { get; private set; }
    public bool IsGoingOn => Job.State is JobState.Waiting or JobState.Running;
    public string Volume => StudyVolume.Find(Input.Volume)?.Title ?? Input.Volume;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (IsGoingOn) Response.Headers["Refresh"] = $"{AskAgainSeconds}";
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(Guid id, string format, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || Result?.Files.FirstOrDefault(file => file.Format == format) is not { } file) return NotFound();

        var name = $"{Path.GetFileNameWithoutExtension(StudyVolume.Find(Input.Volume)!.FileName(format))}-{Input.At:yyyy-MM-dd}.{format}";
        return File(await db.OpenStoredFile(file.FileId, stop), MadeFile.TypeOf(format), name);
    }

    public static string InWords(JobState state) => state switch
    {
        JobState.Waiting or JobState.Running => "en cours",
        JobState.Cancelled => "arrêté",
        _ => "non produit",
    };

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Jobs.AsNoTracking().Studies(user).SingleOrDefaultAsync(job => job.PublicId == id, stop) is not { } job) return false;

        (Job, Input, Result) = (job, StudyInput.Of(job), StudyResult.Of(job));
        Percent = services.GetRequiredService<JobRunner>().PercentOf(job.Id) ?? job.Percent;
        return true;
    }
}
