namespace Jalons.Core.Studies.Snapshots;

/// <summary>Pseudonymised facts frozen at a date (extraction): one canonical file in the store, told apart by the hash of its content. Studies stand on it.</summary>
public sealed class Snapshot
{
    private const int ShortLength = 10;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }

    /// <summary>The day that the figures speak of.</summary>
    public DateOnly At { get; set; }

    /// <summary>SHA-256 of the file, in lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>The file in the store.</summary>
    public long FileId { get; set; }
    public int Journeys { get; set; }
    public int Persons { get; set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>The day of the extraction, where the programme runs.</summary>
    public DateOnly ExtractedOn { get; set; }

    /// <summary>Who asked for it, as named then.</summary>
    public required string Who { get; set; }

    /// <summary>« EX-0007 »: its number in the programme, said aloud and printed.</summary>
    public required string Number { get; set; }

    public string ShortHash => Hash[..ShortLength];
}
