namespace Jalons.Core.Persistence;

/// <summary>A file received or made, kept in the database in chunks so that any node can serve it.</summary>
public sealed class StoredFile
{
    public const int ChunkSize = 256 * 1024;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public required string Name { get; set; }
    public long Length { get; set; }

    /// <summary>SHA-256 of the content, in lower-case hexadecimal.</summary>
    public required string Hash { get; set; }
    public DateTime StoredAt { get; set; }

    /// <summary>Day from which the purge removes it.</summary>
    public DateOnly? PurgeOn { get; set; }
}

public sealed class FileChunk
{
    public long FileId { get; set; }
    public int Rank { get; set; }
    public required byte[] Bytes { get; set; }
}
