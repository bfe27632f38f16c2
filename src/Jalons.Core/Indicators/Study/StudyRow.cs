namespace Jalons.Core.Indicators.Study;

/// <summary>One journey as methods of statistics read it: its answers, its dates, and what the definitions of the indicators say of it on the day.</summary>
public sealed class StudyRow
{
    public long JourneyId { get; init; }

    /// <summary>Number of the journey; its pseudonym in a snapshot.</summary>
    public string Number { get; init; } = "";
    public long TerritoryId { get; init; }
    public long PersonId { get; init; }

    public bool Received { get; init; }
    public bool Diagnosed { get; init; }
    public bool OrientedComputer { get; init; }
    public bool OrientedConnection { get; init; }
    public bool OrientedTraining { get; init; }
    public bool OrientedCertification { get; init; }

    /// <summary>Counted by F06 (oriented to a training long enough ago, what followed is known), and never entered.</summary>
    public bool TrainingKnown { get; init; }
    public bool NeverEntered { get; init; }
    public bool DoneComputer { get; init; }
    public bool DoneConnection { get; init; }
    public bool DoneTraining { get; init; }
    public bool DoneCertification { get; init; }
    public bool Due3 { get; init; }
    public bool Due6 { get; init; }
    public bool Followed3 { get; init; }
    public bool Followed6 { get; init; }
    public bool NoComputer { get; init; }

    /// <summary>What is known of the person at 3 months (S03), and whether that is a job, a training or a business.</summary>
    public bool SituationKnown { get; init; }
    public bool InWorkOrTraining { get; init; }

    /// <summary>Obtained a certification, not only sat it.</summary>
    public bool Certified { get; init; }

    public DateOnly? ReferredOn { get; init; }
    public DateOnly? DiagnosedOn { get; init; }
    public DateOnly? ComputerOn { get; init; }
    public DateOnly? ConnectionOn { get; init; }
    public DateOnly? TrainingOn { get; init; }
    public DateOnly? CertificationOn { get; init; }
    public DateOnly? FollowUp3On { get; init; }
    public DateOnly? FollowUp6On { get; init; }

    /// <summary>Day on which the person left before the end of what was planned.</summary>
    public DateOnly? LeftOn { get; init; }

    public string? StructureType { get; init; }
    public string? CityCode { get; init; }
    public string? Gender { get; init; }
    public string? Qualification { get; init; }
    public string? Household { get; init; }
    public string? Rsa { get; init; }
    public string? LabourStatus { get; init; }
    public string? MissionLocale { get; init; }
    public string? PriorityDistrict { get; init; }
    public string? HomeConnection { get; init; }
    public long? Devices { get; init; }
    public long? Skills { get; init; }
    public long? Barriers { get; init; }

    /// <summary>What held the person back when last asked again; null when never.</summary>
    public long? LastBarriers { get; init; }
    public int? Age { get; init; }
}
