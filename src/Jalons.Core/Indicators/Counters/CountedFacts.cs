using Jalons.Core.Indicators.Definitions;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;

namespace Jalons.Core.Indicators.Counters;

/// <summary>What counters need to know of one journey at one moment; taken before and after a write, so that only the difference is counted.</summary>
public sealed record CountedFacts
{
    /// <summary>No journey: before it is created, or after it is taken away.</summary>
    public static readonly CountedFacts None = new();

    public long TerritoryId { get; init; }

    /// <summary>The person counted: when several journeys are theirs, the département counts them once.</summary>
    public long RootPersonId { get; init; }
    public Progress Progress { get; init; } = new();

    /// <summary>False for a journey that turned out to be the double of another one: it counts for nothing.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Something is to come.</summary>
    public bool IsAccompanied { get; init; }

    /// <summary>Bits of the services that the diagnosis orients to.</summary>
    public int Oriented { get; init; }
    public bool HasUndatedDiagnosis { get; init; }
    public IReadOnlyList<(DeviceKind Device, DateOnly? On)> Handovers { get; init; } = [];
    public IReadOnlyList<(int? Months, DateOnly? On)> Connections { get; init; } = [];

    /// <summary>Days of the sittings that were passed; null without a date.</summary>
    public IReadOnlyList<DateOnly?> Passed { get; init; } = [];

    /// <summary>Days on which the person was known never to enter a training; null without a date.</summary>
    public IReadOnlyList<DateOnly?> NeverEntered { get; init; } = [];

    /// <summary>What followed an orientation to a training is known, whatever it is.</summary>
    public bool KnowsTraining { get; init; }

    /// <summary>Day of a closure that is a dropout.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>One bit per field expected, and per field expected and filled (<see cref="Completeness"/>).</summary>
    public long Expected { get; init; }
    public long Filled { get; init; }

    /// <summary>The facts of a settled file, facts loaded.</summary>
    public static CountedFacts Of(JourneyFile file)
    {
        var (expected, filled) = Completeness.Of(file);
        return Of(file.Journey) with { Expected = expected, Filled = filled };
    }

    /// <summary>The same without the quality of its fields.</summary>
    public static CountedFacts Of(Journey journey) => new()
    {
        TerritoryId = journey.TerritoryId,
        RootPersonId = journey.RootPersonId,
        IsCounted = journey.MergedIntoId is null,
        IsAccompanied = journey.NextAct is not null,
        Progress = journey.Progress,
        Oriented = OrientedBy(journey.Diagnosis),
        HasUndatedDiagnosis = journey.Progress.DiagnosedOn is null && journey.Diagnosis.HasAnswers,
        Handovers = [.. journey.Handovers.Select(handover => (handover.Device, handover.On))],
        Connections = [.. journey.ConnectionGrants.Select(grant => (grant.Months, grant.On))],
        Passed = [.. journey.Certifications.Where(sitting => sitting.Passed is "yes").Select(sitting => sitting.On)],
        NeverEntered = journey.TrainingReferrals.Exists(referral => referral.Status is TrainingStatus.Waiting) ? [] : [.. journey.TrainingReferrals.Where(referral => referral.Status is TrainingStatus.NeverEntered).Select(referral => referral.EndedOn ?? referral.On)],
        KnowsTraining = journey.TrainingReferrals.Exists(referral => referral.Status is not TrainingStatus.Unknown),
        LeftOn = journey.Closure is { IsDropout: true } closure ? closure.On : null,
    };

    private static int OrientedBy(Diagnoses.Diagnosis diagnosis)
        => (diagnosis.OrientsToComputer ? Milestone.Computer.Bit : 0) | (diagnosis.OrientsToConnection ? Milestone.Connection.Bit : 0)
            | (diagnosis.OrientsToTraining ? Milestone.Training.Bit : 0) | (diagnosis.OrientsToCertification ? Milestone.Certification.Bit : 0);
}
