using System.ComponentModel.DataAnnotations;
using Jalons.Core.Resources;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Journeys.Plan.Learning;

/// <summary>Where the person is sent, who calls her, and what followed.</summary>
public sealed class TrainingForm : IValidatableObject
{
    private const int NameMaxLength = 120;

    [Display(Name = "Vers quelle offre ?")]
    public Guid? Offer { get; set; }

    [Display(Name = "Orientée le")]
    public DateOnly? ReferredOn { get; set; }

    [Display(Name = "Attendue le")]
    public DateOnly? PlannedOn { get; set; }

    [Display(Name = "Qui l’appelle pour savoir si elle y est allée ?"), StringLength(NameMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Caller { get; set; }

    [Display(Name = "Appelée le")]
    public DateOnly? CalledOn { get; set; }

    [Display(Name = "Où en est-elle ?"), Required(ErrorMessage = "Choisissez une réponse.")]
    public TrainingStatus? Status { get; set; }

    [Display(Name = "Date d’entrée")]
    public DateOnly? On { get; set; }

    [Display(Name = "Date de fin")]
    public DateOnly? EndedOn { get; set; }

    [Display(Name = "Pourquoi n’est-elle pas venue, ou a-t-elle arrêté ?")]
    public string? DropReason { get; set; }

    [Display(Name = "Ce qui s’est passé"), StringLength(ClosureForm.CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Comment { get; set; }

    [Display(Name = "Moyens utilisés")]
    public List<string> Contributions { get; set; } = [];

    public static readonly IReadOnlyList<Choice> Statuses =
    [
        new(nameof(TrainingStatus.Waiting), "Elle attend une place"),
        new(nameof(TrainingStatus.Entered), "Elle est entrée"),
        new(nameof(TrainingStatus.Finished), "Elle a terminé"),
        new(nameof(TrainingStatus.DroppedOut), "Elle a arrêté en route"),
        new(nameof(TrainingStatus.NeverEntered), "Elle n’est pas venue"),
    ];

    public static readonly IReadOnlyList<Choice> Reasons = [.. DropReasons.All.Options.Select(option => new Choice(option.Code, option.Label))];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (On is not null && Status is (TrainingStatus.Waiting or TrainingStatus.NeverEntered))
            yield return new("Elle n’est pas entrée : laissez la date vide.", [nameof(On)]);
        if (Status is (TrainingStatus.DroppedOut or TrainingStatus.NeverEntered) && DropReasons.All.Find(DropReason) is null)
            yield return new("Dites pourquoi : c’est ainsi que le programme apprend ce qui fait perdre du monde.", [nameof(DropReason)]);
        if (EndedOn < On) yield return new("La fin précède l’entrée. Vérifiez les dates.", [nameof(EndedOn)]);
        if (Offer is not null && ReferredOn is null) yield return new("Indiquez le jour où vous l’avez orientée : l’appel se compte à partir de là.", [nameof(ReferredOn)]);
    }

    public static TrainingForm Of(TrainingReferral known, Offer? offer) => new()
    {
        Offer = offer?.PublicId,
        ReferredOn = known.ReferredOn,
        PlannedOn = known.PlannedOn,
        Caller = known.Caller,
        CalledOn = known.CalledOn,
        Status = known.Status is TrainingStatus.Unknown ? null : known.Status,
        On = known.On,
        EndedOn = known.EndedOn,
        DropReason = known.DropReason,
        Comment = known.Comment,
        Contributions = Means.Ticked(known.Contribution),
    };

    public void WriteTo(TrainingReferral referral, Offer? offer)
    {
        (referral.OfferId, referral.ReferredOn, referral.PlannedOn) = (offer?.Id, ReferredOn, PlannedOn);
        (referral.Caller, referral.CalledOn) = (string.IsNullOrWhiteSpace(Caller) ? null : Caller.Trim(), CalledOn);
        (referral.Status, referral.On, referral.EndedOn) = (Status!.Value, On, EndedOn);
        (referral.Comment, referral.Contribution) = (Comment, Means.Read(Contributions));
        referral.DropReason = referral.IsBroken ? DropReasons.All.Find(DropReason)?.Code : null;
    }
}
