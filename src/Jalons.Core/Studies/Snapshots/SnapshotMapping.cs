using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Studies.Snapshots;

internal sealed class SnapshotMapping : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> snapshot)
    {
        snapshot.HasIndex(s => s.PublicId).IsUnique();
        snapshot.HasIndex(s => new { s.ProgrammeId, s.Number }).IsUnique();
        snapshot.HasIndex(s => new { s.ProgrammeId, s.Hash }).IsUnique();
    }
}

internal sealed class PseudonymKeyMapping : IEntityTypeConfiguration<PseudonymKey>
{
    public void Configure(EntityTypeBuilder<PseudonymKey> key)
    {
        key.HasKey(k => k.ProgrammeId);
        key.Property(k => k.ProgrammeId).ValueGeneratedNever();
    }
}
