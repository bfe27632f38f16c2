using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Resources;

namespace Jalons.Core.Demo.Lives;

/// <summary>What was known of a life at the end of a day, as facts of a journey file: nothing that happened later.</summary>
internal static class LifeFacts
{
    extension(Life life)
    {
        public bool IsKnown(DateOnly until) => life.ReferredOn <= until;

        /// <summary>The facts known <paramref name="until"/> a day; the places (programme, territory, project, number) are the caller's.</summary>
        public JourneyFile FileAt(DateOnly until, Journey journey)
        {
            journey.CreatedAt = At(life.ReferredOn);
            journey.Profile = life.Profile;
            journey.Referral = new()
            {
                On = life.ReferredOn,
                StructureType = life.Structure,
                AgentConsentEvaluation = YesNo(life.AgentAgreesEvaluation),
                AgentConsentPromotion = YesNo(life.AgentAgreesPromotion),
                AseDistrict = life.AseDistrict,
            };
            if (life.DiagnosedOn <= until) life.AddDiagnosis(journey, until);
            if (life.Ending is { } ending && ending.On <= until)
                journey.Closure = new Closure { ProgrammeId = journey.ProgrammeId, TerritoryId = journey.TerritoryId, On = ending.On, Reason = ending.Reason, Comment = ending.Comment };
            return new JourneyFile(journey, life.Person(journey.ProgrammeId), life.Contact(journey.ProgrammeId)) { Source = FactSource.Demo, RecordedAt = At(until) };
        }

        private Person Person(long programmeId) => new()
        {
            ProgrammeId = programmeId,
            FirstName = life.FirstName,
            LastName = life.LastName,
            BirthDate = life.BirthDate,
            Email = life.Email,
            Mobile = life.Mobile,
        };

        private ReferralContact Contact(long programmeId) => new()
        {
            ProgrammeId = programmeId,
            Name = life.Agent.Name,
            Position = life.Agent.Position,
            Email = life.Agent.Email,
            Phone = life.Agent.Phone,
        };

        private void AddDiagnosis(Journey journey, DateOnly until)
        {
            journey.Diagnosis = life.Diagnosis;
            journey.Remarks = life.Remarks;
            if (life.Computer is { } computer && computer.On <= until)
                journey.Handovers.Add(Fact(journey, computer.On, computer.On, new Handover { Device = life.Device, Refurbished = life.Refurbished }));
            if (life.Connection is { } connection && connection.On <= until)
                journey.ConnectionGrants.Add(Fact(journey, connection.On, connection.On, new ConnectionGrant { Months = life.ConnectionMonths }));
            if (life.Training is { } training) AddTraining(journey, training, life.DiagnosedOn!.Value, until);
            if (life.Sitting is { } sitting && sitting.KnownOn <= until)
                journey.Certifications.Add(Fact(journey, sitting.IsDated ? sitting.KnownOn : null, sitting.KnownOn, new Certification { Taken = sitting.Taken, Passed = sitting.Passed }));
            foreach (var contact in life.Contacts.Where(contact => contact.On <= until))
                journey.FollowUps.Add(Fact(journey, contact.On, contact.On, new FollowUp { Months = contact.Months, Situation = contact.Situation, Unreachable = contact.Situation is null }));
        }
    }

    private static void AddTraining(Journey journey, Training training, DateOnly diagnosedOn, DateOnly until)
    {
        var entered = training.Status is TrainingStatus.Finished or TrainingStatus.DroppedOut ? training.KnownOn : (DateOnly?)null;
        if (training.KnownOn > until)
        {
            if (training.CommentBefore is { } comment)
                journey.TrainingReferrals.Add(Fact(journey, null, diagnosedOn, new TrainingReferral { Status = TrainingStatus.Waiting, Comment = comment }));
        }
        else if (training.EndedOn > until) journey.TrainingReferrals.Add(Fact(journey, entered, training.KnownOn, new TrainingReferral { Status = TrainingStatus.Entered }));
        else journey.TrainingReferrals.Add(Fact(journey, entered, training.EndedOn ?? training.KnownOn, new TrainingReferral { Status = training.Status, EndedOn = training.EndedOn, Comment = training.Comment }));
    }

    private static T Fact<T>(Journey journey, DateOnly? on, DateOnly recordedOn, T fact) where T : Fact
    {
        (fact.ProgrammeId, fact.TerritoryId) = (journey.ProgrammeId, journey.TerritoryId);
        (fact.On, fact.Source, fact.RecordedAt) = (on, FactSource.Demo, At(recordedOn));
        return fact;
    }

    /// <summary>Facts are written down at the end of the working day.</summary>
    private static DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(15, 30), DateTimeKind.Utc);

    private static string YesNo(bool yes) => yes ? "yes" : "no";
}
