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

    public bool HasEntered => Status is TrainingStatus.Entered or TrainingStatus.Finished or TrainingStatus.DroppedOut;
    public bool IsBroken => Status is TrainingStatus.NeverEntered or TrainingStatus.DroppedOut;
}

public enum TrainingStatus { Unknown, Waiting, NeverEntered, Entered, Finished, DroppedOut }
