using System.Linq.Expressions;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>R: what was done, set against the targets of the call.</summary>
internal static class Results
{
    private const string Everyone = "personnes du programme";

    public static readonly IReadOnlyList<Indicator> All =
    [
        new("R01", "Personnes reçues en diagnostic", IndicatorUnit.Count)
        {
            Scope = Everyone,
            Numerator = asOf => Reached.Diagnosed(asOf.At),
            Undated = _ => Reached.DiagnosedUndated(),
            Says = new("a été reçue en diagnostic", "ont été reçues en diagnostic"),
        },
        new("R01a", "Diagnostics dans les délais", IndicatorUnit.Count)
        {
            Scope = Everyone,
            Numerator = asOf => Reached.Diagnosed(asOf.Deadline),
            Says = new("a été reçue en diagnostic avant l’échéance", "ont été reçues en diagnostic avant l’échéance"),
        },
        new("R01b", "Diagnostics après l’échéance", IndicatorUnit.Count)
        {
            Scope = Everyone,
            Numerator = asOf => Reached.Diagnosed(asOf.At).And(Reached.Diagnosed(asOf.Programme.DiagnosisDeadline).Not()),
            Says = new("a été reçue en diagnostic après l’échéance", "ont été reçues en diagnostic après l’échéance"),
        },
        Given.Computers,
        Given.Connections,
        new("R04", "Orientations vers une formation ou un accompagnement", IndicatorUnit.Count)
        {
            Scope = Everyone,
            Numerator = asOf => Reached.Oriented(Milestone.Training, asOf.At),
            Missing = asOf => Reached.Received(asOf.At).And(Answers.TrainingOrientation.Known().Not()),
            Undated = _ => Reached.OrientedEver(Milestone.Training).And(journey => journey.Progress.DiagnosedOn == null),
            Says = new("a été orientée vers une formation ou un accompagnement", "ont été orientées vers une formation ou un accompagnement"),
        },
        Trainings.Entries,
        new("R05", "Certifications passées", IndicatorUnit.Count)
        {
            Scope = Everyone,
            Numerator = asOf => Reached.Done(Milestone.Certification, asOf.At),
            Missing = asOf => Reached.Oriented(Milestone.Certification, asOf.At).And(journey => !journey.Certifications.Any(certification => certification.Taken != null)),
            Undated = asOf => Reached.Done(Milestone.Certification, asOf.At).And(journey => journey.Progress.CertificationOn == null),
            Says = new("a passé une certification", "ont passé une certification"),
        },
        Pace.Attainment,
        Pace.Index,
        Projection.Indicator,
        Pace.Weekly,
    ];
}

/// <summary>R02 and R03: what was given, and which of it counts towards the targets.</summary>
internal static class Given
{
    public static readonly Indicator Computers = new("R02", "Ordinateurs remis", IndicatorUnit.Count)
    {
        Scope = "personnes du programme",
        Numerator = asOf => Equipped(asOf),
        Undated = asOf => Equipped(asOf).And(EquippedOn(asOf).Not()),
        Modalities =
        [
            new("counted", "Appareils qui comptent pour la cible", asOf => Equipped(asOf)),
            new("all", "Tous les appareils remis", asOf => Reached.Done(Milestone.Computer, asOf.At)),
        ],
        IsMultiple = true,
        Says = new("a reçu un ordinateur", "ont reçu un ordinateur"),
    };

    public static readonly Indicator Connections = new("R03", "Connexions remises", IndicatorUnit.Count)
    {
        Scope = "personnes du programme",
        Numerator = asOf => Connected(asOf),
        Missing = asOf => Reached.Done(Milestone.Connection, asOf.At).And(Unverified),
        Undated = asOf => Connected(asOf).And(journey => journey.Progress.ConnectionOn == null),
        Modalities =
        [
            new("verified", "Durée vérifiée, suffisante", asOf => Connected(asOf).And(Unverified.Not())),
            new("unverified", "Durée non vérifiée", asOf => Connected(asOf).And(Unverified)),
            new("all", "Toutes les connexions remises", asOf => Reached.Done(Milestone.Connection, asOf.At)),
        ],
        IsMultiple = true,
        Says = new("a reçu une connexion", "ont reçu une connexion"),
        Computes = draft => draft.Missing is > 0 ? draft with { Reason = "durée non vérifiée" } : draft,
    };

    // No grant is known to be long enough: the annexe does not ask for the duration.
    private static Expression<Func<Journey, bool>> Unverified => journey => !journey.ConnectionGrants.Any(grant => grant.Months != null);

    private static Expression<Func<Journey, bool>> Equipped(AsOf asOf)
    {
        var (counted, at) = (asOf.Programme.CountedDevices, asOf.At);
        return journey => journey.Handovers.Any(handover =>
            (handover.Device == DeviceKind.Computer || counted.Contains(handover.Device)) && (handover.On == null || handover.On <= at));
    }

    private static Expression<Func<Journey, bool>> EquippedOn(AsOf asOf)
    {
        var (counted, at) = (asOf.Programme.CountedDevices, asOf.At);
        return journey => journey.Handovers.Any(handover => (handover.Device == DeviceKind.Computer || counted.Contains(handover.Device)) && handover.On <= at);
    }

    private static Expression<Func<Journey, bool>> Connected(AsOf asOf)
    {
        var (months, at) = (asOf.Programme.MinimumConnectionMonths, asOf.At);
        return journey => journey.ConnectionGrants.Any(grant => (grant.Months == null || grant.Months >= months) && (grant.On == null || grant.On <= at));
    }
}
