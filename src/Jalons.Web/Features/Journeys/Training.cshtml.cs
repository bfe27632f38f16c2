using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Resources;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys;

/// <summary>What followed the orientation to a training: has she entered, finished, left, or never come?</summary>
public sealed class TrainingModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public TrainingForm Form { get; set; } = new();

    public JourneyFile JourneyFile { get; private set; } = null!;

    public IReadOnlyList<Choice> Statuses { get; } =
    [
        new(nameof(TrainingStatus.Waiting), "Elle attend une place"),
        new(nameof(TrainingStatus.Entered), "Elle est entrée"),
        new(nameof(TrainingStatus.Finished), "Elle a terminé"),
        new(nameof(TrainingStatus.DroppedOut), "Elle a arrêté en route"),
        new(nameof(TrainingStatus.NeverEntered), "Elle n’est pas venue"),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (JourneyFile.Journey.TrainingReferrals.FirstOrDefault() is { } known)
            Form = new() { Status = known.Status is TrainingStatus.Unknown ? null : known.Status, On = known.On, Comment = known.Comment };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (Form.On > me.Today) ModelState.AddModelError("Form.On", "La date d’entrée est dans l’avenir. Vérifiez-la.");
        if (!ModelState.IsValid) return this.Invalid();

        var journey = JourneyFile.Journey;
        var before = FileSnapshot.Of(JourneyFile);
        var referral = journey.TrainingReferrals.FirstOrDefault();
        if (referral is null)
        {
            referral = new() { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId, TerritoryId = journey.TerritoryId };
            journey.TrainingReferrals.Add(referral);
        }

        (referral.Status, referral.On, referral.Comment) = (Form.Status!.Value, Form.On, Form.Comment);
        (referral.Source, referral.RecordedAt) = (FactSource.Page, time.GetUtcNow().UtcDateTime);
        return await SaveAsync(before, stop);
    }

    private async Task<IActionResult> SaveAsync(FileSnapshot before, CancellationToken stop)
    {
        const string done = "Formation notée";
        try
        {
            await db.SaveFile(JourneyFile, before, me.Programme, me.Scope.Acts(done, Request.Path, time), stop);
            return this.Done($"{done}.", Links.Journey(JourneyFile.Journey.PublicId));
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "Quelqu’un vient de modifier ce parcours. Relisez-le, puis enregistrez de nouveau.");
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.Writes || await db.OpenFile(me.Scope, id, stop) is not { } file) return false;

        JourneyFile = file;
        return true;
    }
}

public sealed class TrainingForm : IValidatableObject
{
    [Display(Name = "Où en est-elle ?"), Required(ErrorMessage = "Choisissez une réponse.")]
    public TrainingStatus? Status { get; set; }

    [Display(Name = "Date d’entrée")]
    public DateOnly? On { get; set; }

    [Display(Name = "Ce qui s’est passé"), StringLength(ClosureForm.CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Comment { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (On is not null && Status is (TrainingStatus.Waiting or TrainingStatus.NeverEntered))
            yield return new("Elle n’est pas entrée : laissez la date vide.", [nameof(On)]);
    }
}
