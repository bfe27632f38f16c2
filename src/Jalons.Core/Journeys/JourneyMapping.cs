using Jalons.Core.Journeys.Contacts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Journeys;

internal sealed class JourneyMapping : IEntityTypeConfiguration<Journey>
{
    public void Configure(EntityTypeBuilder<Journey> journey)
    {
        journey.ComplexProperty(j => j.Referral);
        journey.ComplexProperty(j => j.Profile);
        journey.ComplexProperty(j => j.Diagnosis);
        journey.ComplexProperty(j => j.Progress);
        journey.HasMany(j => j.Handovers).WithOne().HasForeignKey(fact => fact.JourneyId);
        journey.HasMany(j => j.ConnectionGrants).WithOne().HasForeignKey(fact => fact.JourneyId);
        journey.HasMany(j => j.TrainingReferrals).WithOne().HasForeignKey(fact => fact.JourneyId);
        journey.HasMany(j => j.Certifications).WithOne().HasForeignKey(fact => fact.JourneyId);
        journey.HasMany(j => j.FollowUps).WithOne().HasForeignKey(fact => fact.JourneyId);
        journey.HasMany(j => j.ContactAttempts).WithOne().HasForeignKey(fact => fact.JourneyId);
        journey.HasMany(j => j.TextCodes).WithOne().HasForeignKey(fact => fact.JourneyId);
        journey.HasOne(j => j.ExitFollowUp).WithOne().HasForeignKey<ExitFollowUp>(fact => fact.JourneyId);
        journey.HasOne(j => j.Closure).WithOne().HasForeignKey<Closure>(closure => closure.JourneyId);
        journey.Property(j => j.Version).IsConcurrencyToken();
        journey.HasIndex(j => j.PublicId).IsUnique();
        journey.HasIndex(j => new { j.ProgrammeId, j.Number }).IsUnique();
        // Lists walk these two, and count in them: they hold the journeys that count, no other, and what lists filter on.
        journey.HasIndex(j => new { j.ProgrammeId, j.NextDueOn, j.Id, j.IsClosed }).HasFilter("\"MergedIntoId\" IS NULL");
        journey.HasIndex(j => new { j.ProgrammeId, j.TerritoryId, j.NextDueOn, j.Id, j.IsClosed, j.ProjectId }).HasFilter("\"MergedIntoId\" IS NULL");
        journey.HasIndex(j => new { j.ProgrammeId, j.CallDueOn });
        journey.HasIndex(j => new { j.ProgrammeId, j.ExitFollowUpDueOn });
        journey.HasIndex(j => j.RootPersonId);
        journey.HasIndex(j => j.PersonId);
    }
}
