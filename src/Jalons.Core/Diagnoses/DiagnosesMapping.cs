using Jalons.Core.Diagnoses.Appointments;
using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Diagnoses.Plans;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Diagnoses;

internal sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.HasIndex(a => a.PublicId).IsUnique();
        appointment.HasIndex(a => new { a.ProgrammeId, a.At });
        appointment.HasOne<Journey>().WithMany().HasForeignKey(a => a.JourneyId);
    }
}

internal sealed class DiagnosisGridMapping : IEntityTypeConfiguration<DiagnosisGrid>
{
    public void Configure(EntityTypeBuilder<DiagnosisGrid> grid)
    {
        grid.Property(g => g.Items).AsJson();
        grid.HasIndex(g => new { g.ProgrammeId, g.OrganisationId, g.Version }).IsUnique();
    }
}

internal sealed class GridAnswersMapping : IEntityTypeConfiguration<GridAnswers>
{
    public void Configure(EntityTypeBuilder<GridAnswers> answers)
    {
        answers.Property(a => a.Levels).AsJson();
        answers.HasIndex(a => new { a.JourneyId, a.Months }).IsUnique();
        answers.HasOne<Journey>().WithMany().HasForeignKey(a => a.JourneyId);
        answers.HasOne<DiagnosisGrid>().WithMany().HasForeignKey(a => a.GridId);
    }
}

internal sealed class PlanRulesMapping : IEntityTypeConfiguration<PlanRules>
{
    public void Configure(EntityTypeBuilder<PlanRules> rules)
    {
        rules.Property(r => r.Rules).AsJson();
        rules.HasIndex(r => new { r.ProgrammeId, r.Version }).IsUnique();
    }
}

internal sealed class PlanDecisionMapping : IEntityTypeConfiguration<PlanDecision>
{
    public void Configure(EntityTypeBuilder<PlanDecision> decision)
    {
        decision.HasIndex(d => new { d.JourneyId, d.Service }).IsUnique();
        decision.HasIndex(d => new { d.ProgrammeId, d.Rule });
        decision.HasOne<Journey>().WithMany().HasForeignKey(d => d.JourneyId);
    }
}
