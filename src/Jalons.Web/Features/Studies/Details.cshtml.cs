using System.Text.Json;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Honesty;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Jobs;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies;

/// <summary>One production of a volume: on its way, or its files to download. Without scripts the page asks again by itself.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser user, ReadingJournal readings, TimeProvider time, IServiceProvider services) : PageModel
{
    private const int AskAgainSeconds = 2;

    public Job Job { get; private set; } = null!;
    public StudyInput Input { get; private set; } = null!;
    public StudyResult? Result { get; private set; }
    public int Percent { get; private set; }
    public bool IsGoingOn => Job.State is JobState.Waiting or JobState.Running;

    /// <summary>The internal edition opens to those who signed for it, one production at a time.</summary>
    public bool IsOpen => Input.Edition != Editions.Inside || Result?.Signatures.Any(signature => signature.AccountId == user.Scope.AccountId) == true;
    public string Volume => StudyVolume.Find(Input.Volume, user.Programme)?.Title ?? Input.Volume;

    /// <summary>Remarks set aside with a reason; a change of the words brings them back.</summary>
    public IReadOnlyList<LintOverride> SetAside { get; private set; } = [];
    public IReadOnlyList<LintRemark> Open => [.. (Result?.Remarks ?? []).Where(remark => !SetAside.Any(kept => kept.Rule == remark.Rule && kept.Excerpt == remark.Excerpt))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (IsGoingOn) Response.Headers["Refresh"] = $"{AskAgainSeconds}";
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(Guid id, string format, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !IsOpen || Result?.Files.FirstOrDefault(file => file.Format == format) is not { } file) return NotFound();

        var made = StudyVolume.Find(Input.Volume, user.Programme)!.FileName(Input.Edition, format);
        var name = $"{Path.GetFileNameWithoutExtension(made)}-{Input.At:yyyy-MM-dd}{Path.GetExtension(made)}";
        if (Input.Edition == Editions.Inside) await readings.NotePage(user.Scope, Links.StudyFile(id, format), stop);
        return File(await db.OpenStoredFile(file.FileId, stop), MadeFile.TypeOf(format), name);
    }

    public async Task<IActionResult> OnPostSignAsync(Guid id, [FromForm] bool undertakes, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!undertakes)
        {
            ModelState.AddModelError(nameof(undertakes), "Cochez la case pour vous engager.");
            return this.Invalid();
        }

        if (!IsOpen && Result is { } result)
        {
            var job = await db.Jobs.SingleAsync(known => known.Id == Job.Id, stop);
            job.Result = JsonSerializer.Serialize(result with { Signatures = [.. result.Signatures, new(user.Scope.AccountId, user.Scope.Who, time.GetUtcNow().UtcDateTime)] });
            db.Acts.Add(user.Scope.Acts($"Engagement signé : édition interne, {Volume}", Links.Study(id), time));
            await db.SaveChangesAsync(stop);
        }
        return this.Done("Engagement signé : les fichiers sont ouverts.", Links.Study(id));
    }

    public async Task<IActionResult> OnPostSetAsideAsync(Guid id, [FromForm] string? rule, [FromForm] string? excerpt, [FromForm] string? justification, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (string.IsNullOrWhiteSpace(justification) || !Open.Any(remark => remark.Rule == rule && remark.Excerpt == excerpt))
        {
            ModelState.AddModelError(nameof(justification), "Dites en quelques mots pourquoi ces mots sont gardés.");
            return this.Invalid();
        }

        db.LintOverrides.Add(new()
        {
            ProgrammeId = user.Scope.ProgrammeId,
            Volume = Input.Volume,
            Rule = rule!,
            Excerpt = excerpt!,
            Justification = justification.Trim()[..Math.Min(justification.Trim().Length, LintOverride.JustificationMaxLength)],
            Who = user.Scope.Who,
            At = time.GetUtcNow().UtcDateTime,
        });
        db.Acts.Add(user.Scope.Acts("Remarque de relecture gardée", Links.Study(id), time));
        await db.SaveChangesAsync(stop);
        return this.Done("Remarque gardée, avec sa justification.", Links.Study(id));
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
        SetAside = await db.LintOverrides.AsNoTracking().Where(kept => kept.ProgrammeId == user.Scope.ProgrammeId && kept.Volume == Input.Volume).OrderBy(kept => kept.Id).ToListAsync(stop);
        Percent = services.GetRequiredService<JobRunner>().PercentOf(job.Id) ?? job.Percent;
        return true;
    }
}
