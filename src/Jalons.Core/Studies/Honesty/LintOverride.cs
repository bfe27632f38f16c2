using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Studies.Honesty;

/// <summary>A remark of the proofreading that somebody sets aside, and why (dérogation de relecture).</summary>
public sealed class LintOverride
{
    public const int JustificationMaxLength = 600;

    public long Id { get; set; }
    public long ProgrammeId { get; set; }

    /// <summary>Code of the volume (« publics »).</summary>
    public required string Volume { get; set; }

    /// <summary>Code of the rule.</summary>
    public required string Rule { get; set; }

    /// <summary>The words that the remark is about: a change of them brings it back.</summary>
    public required string Excerpt { get; set; }
    public required string Justification { get; set; }
    public required string Who { get; set; }
    public DateTime At { get; set; }
}

internal sealed class LintOverrideMapping : IEntityTypeConfiguration<LintOverride>
{
    public void Configure(EntityTypeBuilder<LintOverride> set) => set.HasIndex(o => new { o.ProgrammeId, o.Volume });
}
