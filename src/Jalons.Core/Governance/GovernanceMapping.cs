using Jalons.Core.Governance.Meetings;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Governance;

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.HasIndex(m => m.PublicId).IsUnique();
        meeting.HasIndex(m => new { m.ProgrammeId, m.At });
        meeting.Property(m => m.Agenda).AsJson();
        meeting.Property(m => m.Version).IsConcurrencyToken();
        meeting.HasMany(m => m.Invitees).WithOne().HasForeignKey(guest => guest.MeetingId);
        meeting.HasMany(m => m.Decks).WithOne().HasForeignKey(deck => deck.MeetingId);
        meeting.HasMany(m => m.Decisions).WithOne().HasForeignKey(decision => decision.MeetingId);
        meeting.HasMany(m => m.Actions).WithOne().HasForeignKey(action => action.MeetingId);
    }
}

internal sealed class InviteeMapping : IEntityTypeConfiguration<Invitee>
{
    public void Configure(EntityTypeBuilder<Invitee> guest) => guest.HasIndex(g => g.NormalizedEmail);
}

internal sealed class ActionItemMapping : IEntityTypeConfiguration<ActionItem>
{
    public void Configure(EntityTypeBuilder<ActionItem> action)
    {
        action.HasIndex(a => a.PublicId).IsUnique();
        action.HasIndex(a => new { a.ProgrammeId, a.DoneOn, a.DueOn });
        action.Property(a => a.Steps).AsJson();
        action.HasOne<MeetingDecision>().WithMany().HasForeignKey(a => a.DecisionId);
    }
}

internal sealed class ObligationMapping : IEntityTypeConfiguration<Obligation>
{
    public void Configure(EntityTypeBuilder<Obligation> obligation)
    {
        obligation.HasIndex(o => o.PublicId).IsUnique();
        obligation.HasIndex(o => new { o.ProgrammeId, o.DueOn });
    }
}

internal sealed class ProjectReportMapping : IEntityTypeConfiguration<ProjectReport>
{
    public void Configure(EntityTypeBuilder<ProjectReport> report)
    {
        report.HasIndex(r => r.PublicId).IsUnique();
        report.HasIndex(r => new { r.ProgrammeId, r.ProjectId });
        report.Property(r => r.Version).IsConcurrencyToken();
        report.HasOne(r => r.Obligation).WithMany().HasForeignKey(r => r.ObligationId);
        report.HasMany(r => r.Lines).WithOne().HasForeignKey(line => line.ReportId);
        report.HasMany(r => r.Pieces).WithOne().HasForeignKey(piece => piece.ReportId);
    }
}
