using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Snapshots;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Jobs;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Snapshots;

/// <summary>« Extractions »: the facts frozen so far, and freezing those of today.</summary>
public sealed class IndexModel(AppDb db, CurrentUser user, TimeProvider time, IServiceProvider services) : PageModel
{
    private const int Shown = 60;

    [BindProperty, Display(Name = "Situation au"), Required(ErrorMessage = "Écrivez le jour dont parlent les chiffres.")] public DateOnly? At { get; set; }

    public IReadOnlyList<Snapshot> Snapshots { get; private set; } = [];
    public IReadOnlyList<Choice> Choices => [.. Snapshots.Select(snapshot => new Choice(snapshot.Number, $"{snapshot.Number}, situation au {FrenchDates.Brief(snapshot.At)}"))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!user.Scope.MakesStudies) return NotFound();

        At = user.Programme.DefaultDate(time);
        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!user.Scope.MakesStudies) return NotFound();

        if (At > user.Today) ModelState.AddModelError(nameof(At), "Ce jour est dans l’avenir. Choisissez aujourd’hui ou un jour passé.");
        if (!ModelState.IsValid)
        {
            await ShowAsync(stop);
            return this.Invalid();
        }

        var snapshot = await db.TakeSnapshot(user.Programme, At!.Value, user.Scope, Links.Snapshots, time, stop);
        db.Acts.Add(user.Scope.Acts($"Extraction {snapshot.Number} demandée", Links.Snapshots, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"Les faits sont figés : extraction {snapshot.Number}.", Links.Snapshots);
    }

    /// <summary>Compares two snapshots; what was compared already is found again.</summary>
    public async Task<IActionResult> OnPostCompareAsync([FromForm] string? avant, [FromForm] string? apres, CancellationToken stop)
    {
        if (!user.Scope.MakesStudies || await FindAsync(avant, stop) is not { } before || await FindAsync(apres, stop) is not { } after) return NotFound();

        var asked = new ComparisonInput(before.Number, after.Number).ToJob(user.Scope, time.GetUtcNow().UtcDateTime);
        var known = db.Jobs.AsNoTracking().Where(job => job.ProgrammeId == asked.ProgrammeId && job.Kind == asked.Kind && job.Input == asked.Input);
        if (await known.Where(job => job.State == JobState.Waiting || job.State == JobState.Running || job.State == JobState.Done).OrderBy(job => job.Id).FirstOrDefaultAsync(stop) is { } again) return LocalRedirect(Links.Comparison(again.PublicId));

        db.Jobs.Add(asked);
        db.Acts.Add(user.Scope.Acts($"Extractions {before.Number} et {after.Number} comparées", Links.Snapshots, time));
        await db.SaveChangesAsync(stop);
        services.GetRequiredService<JobRunner>().Wake();
        return LocalRedirect(Links.Comparison(asked.PublicId));
    }

    private async Task<Snapshot?> FindAsync(string? name, CancellationToken stop) => string.IsNullOrWhiteSpace(name) ? null : await db.FindSnapshot(user.Scope.ProgrammeId, name, stop);

    private async Task ShowAsync(CancellationToken stop)
        => Snapshots = await db.Snapshots.AsNoTracking().Where(snapshot => snapshot.ProgrammeId == user.Scope.ProgrammeId).OrderByDescending(snapshot => snapshot.Id).Take(Shown).ToListAsync(stop);
}
