using Jalons.Core.Journeys;

namespace Jalons.Core.Resources;

/// <summary>What followed the orientation to a training or support offer (orientation formation). Its date is the entry.</summary>
public sealed class TrainingReferral : Fact
{
    /// <summary>Known from a page or a coded text; the annexe gives free words only.</summary>
    public TrainingStatus Status { get; set; }
    public DateOnly? EndedOn { get; set; }

    /// <summary>Free words of the annexe (« Suivi de l'orientation sur la formation »).</summary>
    public string? Comment { get; set; }

    public long? OfferId { get; set; }

    /// <summary>Day on which the person was sent to the offer: from it runs the call that keeps her from being lost.</summary>
    public DateOnly? ReferredOn { get; set; }

    /// <summary>Day on which the offer expects her.</summary>
    public DateOnly? PlannedOn { get; set; }

    /// <summary>Name of who calls her some days later.</summary>
    public string? Caller { get; set; }
    public DateOnly? CalledOn { get; set; }

    /// <summary>Why she never came, or stopped: code of <see cref="DropReasons"/>.</summary>
    public string? DropReason { get; set; }

    public Contribution Contribution { get; set; }

    /// <summary>Nothing was written: as good as no referral.</summary>
    public bool SaysNothing => Status is TrainingStatus.Unknown && Comment is null && On is null && EndedOn is null && OfferId is null && ReferredOn is null && PlannedOn is null && CalledOn is null;

    public bool HasEntered => Status is TrainingStatus.Entered or TrainingStatus.Finished or TrainingStatus.DroppedOut;
    public bool IsBroken => Status is TrainingStatus.NeverEntered or TrainingStatus.DroppedOut;

    /// <summary>Sent to an offer, not called yet, and nobody knows whether she came.</summary>
    public bool AwaitsCall => ReferredOn is not null && CalledOn is null && Status is (TrainingStatus.Unknown or TrainingStatus.Waiting);
}

public enum TrainingStatus { Unknown, Waiting, NeverEntered, Entered, Finished, DroppedOut }

/// <summary>The only means that a person may be asked to use for a training or a certification (AMI): they add up.</summary>
[Flags]
public enum Contribution { None = 0, PassNumerique = 1, Cpf = 2 }
