using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Journeys.Drafts;

/// <summary>What someone typed in a form and has not saved yet (brouillon): theirs alone, until the form is saved or thrown away.</summary>
public sealed class FormDraft
{
    /// <summary>Days after which a draft that nobody comes back to is thrown away.</summary>
    public const int Days = 30;

    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public long AccountId { get; set; }

    /// <summary>Path of the form's page.</summary>
    public required string Page { get; set; }

    /// <summary>What was typed, by name of the control.</summary>
    public Dictionary<string, string[]> Typed { get; set; } = [];
    public DateTime SavedAt { get; set; }
}

internal sealed class FormDraftMapping : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> draft)
    {
        draft.Property(d => d.Typed).AsJson();
        draft.HasIndex(d => new { d.AccountId, d.ProgrammeId, d.Page }).IsUnique();
    }
}
