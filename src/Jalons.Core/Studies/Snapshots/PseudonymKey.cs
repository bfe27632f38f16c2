namespace Jalons.Core.Studies.Snapshots;

/// <summary>The secret that a programme's pseudonyms are made with; it lives in the identity vault, and never in a snapshot.</summary>
public sealed class PseudonymKey
{
    public long ProgrammeId { get; set; }
    public required byte[] Secret { get; set; }
}
