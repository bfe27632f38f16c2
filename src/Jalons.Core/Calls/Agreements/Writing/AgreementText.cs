namespace Jalons.Core.Calls.Agreements.Writing;

/// <summary>One version of the text of an agreement, in Markdown with merge fields: versions are added, never changed.</summary>
public sealed class AgreementText
{
    public const int TextMaxLength = 100_000;

    public long Id { get; set; }
    public long AgreementId { get; set; }
    public int Version { get; set; }
    public required string Text { get; set; }
    public required string SavedBy { get; set; }
    public DateTime SavedAt { get; set; }
}

/// <summary>The text that the agreements of a programme begin with (modèle de convention): one row per version.</summary>
public sealed class AgreementTemplate
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public int Version { get; set; }
    public required string Text { get; set; }
    public required string SavedBy { get; set; }
    public DateTime SavedAt { get; set; }
}
