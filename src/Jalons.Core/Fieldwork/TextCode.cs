using Jalons.Core.Journeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Fieldwork;

/// <summary>A code that a human gave to free words of a journey (code de texte); several may stand on one text. Suggestions of the machine are never kept here.</summary>
public sealed class TextCode : Fact
{
    public CodedText Text { get; set; }

    /// <summary>Code of the <see cref="Codebook"/> (« insertion.siae »).</summary>
    public required string Code { get; set; }

    /// <summary>True for the second, independent coding of a text, which only measures agreement.</summary>
    public bool IsSecond { get; set; }

    /// <summary>Name of the coder, as it was then.</summary>
    public required string Coder { get; set; }
    public long? AccountId { get; set; }

    /// <summary>Hash of the words coded: other words are to be coded again.</summary>
    public required string TextHash { get; set; }
}

/// <summary>The free texts of the annexe that are coded.</summary>
public enum CodedText { Training, Situation3, Situation6, Remarks }

internal sealed class TextCodeMapping : IEntityTypeConfiguration<TextCode>
{
    public void Configure(EntityTypeBuilder<TextCode> code) => code.HasIndex(c => new { c.JourneyId, c.Text, c.IsSecond, c.Code }).IsUnique();
}
