using System.Linq.Expressions;
using Jalons.Core.Indicators.Definitions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Study;

/// <summary>How a journey becomes a <see cref="StudyRow"/>: its columns as they are, and the conditions of the indicators, said once.</summary>
internal static class RowShape
{
    public static readonly Expression<Func<Journey, long?>> LastBarriers = journey => journey.FollowUps
        .Where(followUp => followUp.Barriers != null).OrderByDescending(followUp => followUp.Months).Select(followUp => followUp.Barriers).FirstOrDefault();

    private static readonly Expression<Func<Journey, StudyRow>> Columns = journey => new()
    {
        JourneyId = journey.Id,
        Number = journey.Number,
        TerritoryId = journey.TerritoryId,
        PersonId = journey.RootPersonId,
        ReferredOn = journey.Progress.ReferredOn,
        DiagnosedOn = journey.Progress.DiagnosedOn,
        ComputerOn = journey.Progress.ComputerOn,
        ConnectionOn = journey.Progress.ConnectionOn,
        TrainingOn = journey.Progress.TrainingOn,
        CertificationOn = journey.Progress.CertificationOn,
        FollowUp3On = journey.Progress.FollowUp3On,
        FollowUp6On = journey.Progress.FollowUp6On,
        LeftOn = journey.Closure != null && journey.Closure.Reason != ClosureReason.Completed ? (DateOnly?)journey.Closure.On : null,
        StructureType = journey.Referral.StructureType,
        CityCode = journey.Profile.CityCode,
        Gender = journey.Profile.Gender,
        Qualification = journey.Profile.Qualification,
        Household = journey.Profile.Household,
        Rsa = journey.Profile.Rsa,
        LabourStatus = journey.Profile.LabourStatus,
        MissionLocale = journey.Profile.MissionLocale,
        PriorityDistrict = journey.Profile.PriorityDistrict,
        HomeConnection = journey.Diagnosis.HomeConnection,
        Devices = journey.Diagnosis.Devices,
        Skills = journey.Diagnosis.Skills,
        Barriers = journey.Diagnosis.Barriers,
        Age = journey.Progress.AgeAtDiagnosis,
    };

    public static Expression<Func<Journey, StudyRow>> On(AsOf asOf)
    {
        var (at, situation) = (asOf.At, IndicatorCatalogue.Get("S03"));
        var conditions = new Dictionary<string, LambdaExpression>
        {
            [nameof(StudyRow.Received)] = Reached.Received(at),
            [nameof(StudyRow.Diagnosed)] = Reached.Diagnosed(at),
            [nameof(StudyRow.OrientedComputer)] = Reached.Oriented(Milestone.Computer, at),
            [nameof(StudyRow.OrientedConnection)] = Reached.Oriented(Milestone.Connection, at),
            [nameof(StudyRow.OrientedTraining)] = Reached.Oriented(Milestone.Training, at),
            [nameof(StudyRow.OrientedCertification)] = Reached.Oriented(Milestone.Certification, at),
            [nameof(StudyRow.DoneComputer)] = Reached.Done(Milestone.Computer, at),
            [nameof(StudyRow.DoneConnection)] = Reached.Done(Milestone.Connection, at),
            [nameof(StudyRow.DoneTraining)] = Reached.Done(Milestone.Training, at),
            [nameof(StudyRow.DoneCertification)] = Reached.Done(Milestone.Certification, at),
            [nameof(StudyRow.Due3)] = Reached.Due(Milestone.FollowUp3, at),
            [nameof(StudyRow.Due6)] = Reached.Due(Milestone.FollowUp6, at),
            [nameof(StudyRow.Followed3)] = Reached.FollowedUp(Milestone.FollowUp3, at),
            [nameof(StudyRow.Followed6)] = Reached.FollowedUp(Milestone.FollowUp6, at),
            [nameof(StudyRow.SituationKnown)] = situation.Denominator!(asOf),
            [nameof(StudyRow.InWorkOrTraining)] = situation.Numerator(asOf),
            [nameof(StudyRow.TrainingKnown)] = TrainingDropouts.Entry.Denominator!(asOf),
            [nameof(StudyRow.NeverEntered)] = TrainingDropouts.Entry.Numerator(asOf),
            [nameof(StudyRow.Certified)] = Certified.PassedBy(at),
            [nameof(StudyRow.NoComputer)] = Answers.NoComputer,
            [nameof(StudyRow.LastBarriers)] = LastBarriers,
        };
        var journey = Columns.Parameters[0];
        var made = (MemberInitExpression)Columns.Body;
        var bindings = conditions.Select(condition => Expression.Bind(typeof(StudyRow).GetProperty(condition.Key)!, Predicates.Swap(condition.Value, journey)));
        return Expression.Lambda<Func<Journey, StudyRow>>(Expression.MemberInit(made.NewExpression, made.Bindings.Concat(bindings)), journey);
    }
}
