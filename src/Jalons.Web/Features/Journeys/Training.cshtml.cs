using System.ComponentModel.DataAnnotations;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Resources;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys;

/// <summary>What followed the orientation to a training: has she entered, finished, left, or never come?</summary>
public sealed class TrainingModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    [BindProperty] public TrainingForm Form { get; set; } = new();

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

        if (Journey.TrainingReferrals.FirstOrDefault() is { } known)
            Form = new() { Status = known.Status is TrainingStatus.Unknown ? null : known.Status, On = known.On, Comment = known.Comment };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        RefuseFuture("Form.On", Form.On, "La date d’entrée");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        var referral = Journey.TrainingReferrals.FirstOrDefault();
        if (referral is null) Journey.TrainingReferrals.Add(referral = JourneyFile.New<TrainingReferral>());
        (referral.Status, referral.On, referral.Comment) = (Form.Status!.Value, Form.On, Form.Comment);
        (referral.Source, referral.RecordedAt) = (JourneyFile.Source, JourneyFile.RecordedAt);
        return await SaveAsync(before, "Formation notée", stop);
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
