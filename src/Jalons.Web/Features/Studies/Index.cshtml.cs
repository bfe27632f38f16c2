using System.ComponentModel.DataAnnotations;
using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Jobs;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies;

/// <summary>« Études »: the volumes that can be made, and those that were.</summary>
public sealed class IndexModel(AppDb db, CurrentUser user, TimeProvider time, IServiceProvider services) : PageModel
{
    private const int Shown = 30;

    [BindProperty] public StudyForm Form { get; set; } = new();

    public Core.Programmes.Programme Programme => user.Programme;

    public IReadOnlyList<Job> Made { get; private set; } = [];

    public IReadOnlyList<Choice> Volumes { get; } =
    [
        .. StudyVolume.All.Select(volume => new Choice(volume.Code, volume.Title, volume.Summary)),
        new("comite", "Comité de pilotage", "Pour un territoire : une fiche A4 (cinq objectifs, trois alertes, une décision) et sa présentation."),
        new("livret", "Livret de territoire", "Pour un territoire : les personnes, les besoins, les parcours et les réalisations."),
    ];

    public IReadOnlyList<Choice> Territories => [.. user.Programme.Territories.Select(territory => new Choice(territory.Code, territory.Name))];

    public IReadOnlyList<Choice> EditionChoices { get; } =
    [
        new(Editions.Public, "Pour diffusion", "Les petits effectifs sont remplacés par « s »."),
        new(Editions.Inside, "Interne", "Pour les lecteurs autorisés : seuil plus bas, et les places où l’évaluateur écrit."),
    ];

    public IReadOnlyList<Choice> Formats { get; } = [.. StudyWriter.Formats.Select(format => new Choice(format, MadeFile.LabelOf(format)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!user.Scope.MakesStudies) return NotFound();

        Form = new() { Volume = StudyVolume.All[0].Code, Edition = Editions.Public, Formats = [.. StudyWriter.Formats], At = user.Programme.DefaultDate(time) };
        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!user.Scope.MakesStudies) return NotFound();

        if (Form.At > user.Today) ModelState.AddModelError("Form.At", "Ce jour est dans l’avenir. Choisissez aujourd’hui ou un jour passé.");
        var volume = StudyVolume.Find(user.Programme, Form.Volume, Form.Territory);
        if (volume is null && Form.IsOfATerritory) ModelState.AddModelError("Form.Territory", "Choisissez le territoire du comité ou du livret.");
        else if (volume is null) ModelState.AddModelError("Form.Volume", "Choisissez un volume.");
        if (!ModelState.IsValid)
        {
            await ShowAsync(stop);
            return this.Invalid();
        }

        var job = new StudyInput(volume!.Code, [.. StudyWriter.Formats.Where(Form.Formats.Contains)], Form.At!.Value, Form.Edition).ToJob(user.Scope, time.GetUtcNow().UtcDateTime);
        db.Jobs.Add(job);
        await db.SaveChangesAsync(stop);
        services.GetRequiredService<JobRunner>().Wake();
        return LocalRedirect(Links.Study(job.PublicId));
    }

    private async Task ShowAsync(CancellationToken stop)
        => Made = await db.Jobs.AsNoTracking().Studies(user).OrderByDescending(job => job.Id).Take(Shown).ToListAsync(stop);
}

public sealed class StudyForm : IValidatableObject
{
    [Display(Name = "Volume")]
    public string? Volume { get; set; }

    [Display(Name = "Territoire du comité ou du livret")]
    public string? Territory { get; set; }

    public bool IsOfATerritory => Volume is "comite" or "livret";

    [Display(Name = "Édition")]
    public string Edition { get; set; } = Editions.Public;

    [Display(Name = "Formats")]
    public List<string> Formats { get; set; } = [];

    [Display(Name = "Situation au"), Required(ErrorMessage = "Écrivez le jour dont parlent les chiffres.")]
    public DateOnly? At { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Editions.All.Contains(Edition)) yield return new("Choisissez une édition.", [nameof(Edition)]);
        if (!Formats.Exists(StudyWriter.Formats.Contains)) yield return new("Choisissez au moins un format.", [nameof(Formats)]);
    }
}

internal static class StudiesOfAProgramme
{
    /// <summary>The productions that the signed-in person may see: all of their programme, or none.</summary>
    public static IQueryable<Job> Studies(this IQueryable<Job> jobs, CurrentUser user)
        => user.Scope.MakesStudies ? jobs.Where(job => job.ProgrammeId == user.Scope.ProgrammeId && job.Kind == StudyInput.Kind) : jobs.Where(job => false);
}
