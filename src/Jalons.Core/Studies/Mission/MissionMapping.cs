using Jalons.Core.Studies.Snapshots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Studies.Mission;

internal sealed class MissionStepMapping : IEntityTypeConfiguration<MissionStep>
{
    public void Configure(EntityTypeBuilder<MissionStep> step)
    {
        step.HasIndex(s => s.PublicId).IsUnique();
        step.HasIndex(s => new { s.ProgrammeId, s.PlannedOn });
        step.Property(s => s.Version).IsConcurrencyToken();
    }
}

internal sealed class DeliverableMapping : IEntityTypeConfiguration<Deliverable>
{
    public void Configure(EntityTypeBuilder<Deliverable> deliverable)
    {
        deliverable.HasIndex(d => d.PublicId).IsUnique();
        deliverable.HasIndex(d => new { d.ProgrammeId, d.Volume, d.Number }).IsUnique();
        deliverable.HasOne<Snapshot>().WithMany().HasForeignKey(d => d.SnapshotId);
        deliverable.Property(d => d.Version).IsConcurrencyToken();
    }
}
