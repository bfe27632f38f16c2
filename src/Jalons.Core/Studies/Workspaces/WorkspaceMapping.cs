using Jalons.Core.Persistence;
using Jalons.Core.Studies.Snapshots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Studies.Workspaces;

internal sealed class WorkspaceMapping : IEntityTypeConfiguration<Workspace>
{
    public void Configure(EntityTypeBuilder<Workspace> workspace)
    {
        workspace.HasIndex(w => new { w.ProgrammeId, w.Volume }).IsUnique();
        workspace.HasOne<Snapshot>().WithMany().HasForeignKey(w => w.SnapshotId);
        workspace.HasMany<Passage>().WithOne().HasForeignKey(passage => passage.WorkspaceId);
        workspace.HasMany<SectionComment>().WithOne().HasForeignKey(comment => comment.WorkspaceId);
    }
}

internal sealed class PassageMapping : IEntityTypeConfiguration<Passage>
{
    public void Configure(EntityTypeBuilder<Passage> passage)
    {
        passage.Property(p => p.Section).HasMaxLength(Passage.KeyMaxLength);
        passage.Property(p => p.Sentence).HasMaxLength(Passage.KeyMaxLength);
        passage.Property(p => p.Values).AsJson();

        // Two who save the same version: the second is refused, and sees both.
        passage.HasIndex(p => new { p.WorkspaceId, p.Section, p.Sentence, p.Number }).IsUnique();
    }
}

internal sealed class SectionCommentMapping : IEntityTypeConfiguration<SectionComment>
{
    public void Configure(EntityTypeBuilder<SectionComment> comment)
    {
        comment.HasIndex(c => c.PublicId).IsUnique();
        comment.HasIndex(c => new { c.WorkspaceId, c.Section });
    }
}
