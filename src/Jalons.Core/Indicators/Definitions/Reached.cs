using System.Linq.Expressions;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>
/// Where journeys stood on a day, as conditions that both databases understand; <see cref="Counters.Measures"/> says the same in memory.
/// A fact without a date counts on every day.
/// </summary>
internal static class Reached
{
    /// <summary>Came to the programme: referred, or at the latest diagnosed.</summary>
    public static Expression<Func<Journey, bool>> Entered(DateOnly at)
        => journey => (journey.Progress.ReferredOn == null && journey.Progress.DiagnosedOn == null)
            || journey.Progress.ReferredOn <= at || journey.Progress.DiagnosedOn <= at;

    /// <summary>Came between two days, both included (<see cref="Progress.EnteredOn"/>).</summary>
    public static Expression<Func<Journey, bool>> EnteredBetween(DateOnly first, DateOnly last)
        => journey => (journey.Progress.ReferredOn >= first || journey.Progress.ReferredOn == null) && (journey.Progress.DiagnosedOn >= first || journey.Progress.DiagnosedOn == null)
            && (journey.Progress.ReferredOn <= last || journey.Progress.DiagnosedOn <= last);

    /// <summary>Came, nobody knows when.</summary>
    public static Expression<Func<Journey, bool>> EnteredUndated() => journey => journey.Progress.ReferredOn == null && journey.Progress.DiagnosedOn == null;

    public static Expression<Func<Journey, bool>> Diagnosed(DateOnly at) => journey => journey.Progress.DiagnosedOn <= at;

    /// <summary>Diagnosed, the date being lost: something was written in the block.</summary>
    public static Expression<Func<Journey, bool>> DiagnosedUndated()
        => journey => journey.Progress.DiagnosedOn == null
            && (journey.Diagnosis.Devices != null || journey.Diagnosis.HomeConnection != null || journey.Diagnosis.Skills != null || journey.Diagnosis.Barriers != null
                || journey.Diagnosis.EquipmentOrientation != null || journey.Diagnosis.TrainingOrientation != null || journey.Diagnosis.CertificationOrientation != null);

    /// <summary>Received in diagnosis, dated or not: those whose needs can be known.</summary>
    public static Expression<Func<Journey, bool>> Received(DateOnly at) => Diagnosed(at).Or(DiagnosedUndated());

    /// <summary>The orientation that the diagnosis decided, dated by it where it has a date.</summary>
    public static Expression<Func<Journey, bool>> Oriented(Milestone service, DateOnly at) => OrientedEver(service).And(ByDiagnosis(at));

    public static Expression<Func<Journey, bool>> Done(Milestone milestone, DateOnly at)
    {
        var bit = milestone.Bit;
        Expression<Func<Journey, bool>> done = journey => (journey.Progress.Done & bit) != 0;
        return done.And(On(milestone).Is(on => on == null || on <= at));
    }

    /// <summary>Concerned by a service: oriented to it, or given it all the same.</summary>
    public static Expression<Func<Journey, bool>> Concerned(Milestone milestone, DateOnly at)
        => milestone is Milestone.Diagnosis ? Entered(at) : Oriented(milestone, at).Or(Done(milestone, at));

    public static Expression<Func<Journey, bool>> Broken(Milestone milestone, DateOnly at)
    {
        var bit = milestone.Bit;
        Expression<Func<Journey, bool>> broken = journey => (journey.Progress.Broken & bit) != 0;
        return broken.And(milestone is Milestone.Training ? Left(at).Or(NeverEntered(at)) : Left(at)).And(Concerned(milestone, at));
    }

    public static Expression<Func<Journey, bool>> Waiting(Milestone milestone, DateOnly at)
        => Concerned(milestone, at).And(Done(milestone, at).Not()).And(Broken(milestone, at).Not());

    /// <summary>The follow-up could be asked for on that day (exigible).</summary>
    public static Expression<Func<Journey, bool>> Due(Milestone followUp, DateOnly at) => DueOn(followUp).Is(due => due <= at);

    public static Expression<Func<Journey, bool>> FollowedUp(Milestone followUp, DateOnly at) => Due(followUp, at).And(Done(followUp, at));

    public static Expression<Func<Journey, bool>> LeftBefore(Milestone followUp, DateOnly at)
    {
        var bit = followUp.Bit;
        Expression<Func<Journey, bool>> broken = journey => (journey.Progress.Broken & bit) != 0;
        return broken.And(Left(at)).And(Due(followUp, at));
    }

    public static Expression<Func<Journey, bool>> Late(Milestone followUp, DateOnly at)
        => DueOn(followUp).Is(due => due < at).And(Done(followUp, at).Not()).And(LeftBefore(followUp, at).Not());

    /// <summary>No date to wait for: the diagnosis was made by then, or its date is unknown.</summary>
    public static Expression<Func<Journey, bool>> ByDiagnosis(DateOnly at) => journey => journey.Progress.DiagnosedOn == null || journey.Progress.DiagnosedOn <= at;

    public static Expression<Func<Journey, bool>> OrientedEver(Milestone service) => service switch
    {
        Milestone.Computer => journey => journey.Diagnosis.EquipmentOrientation == "computer" || journey.Diagnosis.EquipmentOrientation == "both",
        Milestone.Connection => journey => journey.Diagnosis.EquipmentOrientation == "connection" || journey.Diagnosis.EquipmentOrientation == "both",
        Milestone.Training => journey => journey.Diagnosis.TrainingOrientation == "yes",
        _ => journey => journey.Diagnosis.CertificationOrientation == "yes",
    };

    private static Expression<Func<Journey, bool>> Left(DateOnly at)
        => journey => journey.Closure != null && journey.Closure.Reason != ClosureReason.Completed && journey.Closure.On <= at;

    private static Expression<Func<Journey, bool>> NeverEntered(DateOnly at)
        => journey => journey.TrainingReferrals.Any(referral => referral.Status == TrainingStatus.NeverEntered
            && ((referral.EndedOn ?? referral.On) == null || (referral.EndedOn ?? referral.On) <= at))
            && !journey.TrainingReferrals.Any(referral => referral.Status == TrainingStatus.Waiting);

    private static Expression<Func<Journey, DateOnly?>> On(Milestone milestone) => milestone switch
    {
        Milestone.Diagnosis => journey => journey.Progress.DiagnosedOn,
        Milestone.Computer => journey => journey.Progress.ComputerOn,
        Milestone.Connection => journey => journey.Progress.ConnectionOn,
        Milestone.Training => journey => journey.Progress.TrainingOn,
        Milestone.Certification => journey => journey.Progress.CertificationOn,
        Milestone.FollowUp3 => journey => journey.Progress.FollowUp3On,
        _ => journey => journey.Progress.FollowUp6On,
    };

    private static Expression<Func<Journey, DateOnly?>> DueOn(Milestone followUp)
        => followUp is Milestone.FollowUp3 ? journey => journey.Progress.FollowUp3DueOn : journey => journey.Progress.FollowUp6DueOn;
}
