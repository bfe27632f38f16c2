using Jalons.Core.Access;
using Jalons.Core.Diagnoses.Appointments;
using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Diagnoses.Plans;
using Jalons.Core.Journeys.Contacts;
using Jalons.Core.People;
using Jalons.Core.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Jalons.Core.Journeys.Traces;

/// <summary>Before and after of the facts that the dictionary does not read (a serial number, who calls, a decision), for the journal: one line per value, « Handover.Serial ».</summary>
internal static class FactTrace
{
    private static readonly HashSet<Type> Facts =
    [
        typeof(Handover), typeof(ConnectionGrant), typeof(Recharge), typeof(TrainingReferral), typeof(Certification), typeof(FollowUp), typeof(ExitFollowUp),
        typeof(ContactAttempt), typeof(Closure), typeof(Transfer), typeof(Appointment), typeof(GridAnswers), typeof(PlanDecision), typeof(ReferralContact),
    ];

    /// <summary>Keys, places and stamps: they say nothing of the person.</summary>
    private static readonly HashSet<string> Stamps =
        ["Id", "PublicId", "JourneyId", "ConnectionGrantId", "ProgrammeId", "TerritoryId", "Source", "RecordedAt", "Sequence", "RemindedAt", "PlanDecision.At"];

    /// <summary>Told by the dictionary already, under its codes.</summary>
    private static readonly HashSet<string> Told =
    [
        "Handover.On", "ConnectionGrant.On", "TrainingReferral.Comment", "Certification.Taken", "Certification.Passed", "FollowUp.Situation",
        "ReferralContact.Name", "ReferralContact.Position", "ReferralContact.Email", "ReferralContact.Phone",
    ];

    /// <summary>What is about to be written of the journey's facts.</summary>
    public static List<Change> Of(ChangeTracker tracker, long journeyId) =>
    [
        .. from entry in tracker.Entries()
           where Facts.Contains(entry.Metadata.ClrType) && entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
           from property in entry.Properties
           let name = property.Metadata.Name
           let field = $"{entry.Metadata.ClrType.Name}.{name}"
           where !property.Metadata.IsShadowProperty() && !Stamps.Contains(name) && !Stamps.Contains(field) && !Told.Contains(field)
           let before = entry.State is EntityState.Added ? null : TraceWords.Of(property.OriginalValue)
           let after = entry.State is EntityState.Deleted ? null : TraceWords.Of(property.CurrentValue)
           where before != after && !(entry.State is EntityState.Added && TraceWords.SaysNothing(property.CurrentValue))
           select new Change { JourneyId = journeyId, Field = field, Before = before, After = after },
    ];
}
