namespace Jalons.Core.Exchange;

/// <summary>A file that was imported: a version of what a project sends. The same content sent again to the same project changes nothing.</summary>
public sealed class ImportedFile
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public long ProjectId { get; set; }
    public required string Name { get; set; }

    /// <summary>SHA-256 of the content, and of the choices of columns that it was read by; in lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>The original, kept until its purge date.</summary>
    public long? StoredFileId { get; set; }
    public long ActId { get; set; }
    public DateTime ImportedAt { get; set; }

    public int Rows { get; set; }
    public int Created { get; set; }
    public int Updated { get; set; }
    public int Unchanged { get; set; }
    public int Rejected { get; set; }
    public int Ignored { get; set; }
    public int DuplicatesWithinProject { get; set; }
    public int DuplicatesAcrossProjects { get; set; }

    /// <summary>Headers that no field claimed, as JSON.</summary>
    public string? UnknownColumns { get; set; }
}

/// <summary>One physical row of an imported file, and what became of it. Rejected rows keep their original cells, to be mended and replayed.</summary>
public sealed class ImportedRow
{
    public long Id { get; set; }
    public long ImportedFileId { get; set; }
    public string? Sheet { get; set; }

    /// <summary>Spreadsheet row or csv record, from 1.</summary>
    public int Row { get; set; }
    public RowOutcome Outcome { get; set; }
    public string? Reason { get; set; }
    public long? JourneyId { get; set; }

    /// <summary>Original cells (<see cref="OriginalCell"/>), as JSON; kept for rejected rows and for those with a rule.</summary>
    public string? Cells { get; set; }

    /// <summary>The rule (« b », « c », « d ») by which the row went to a person who says otherwise; null when both say the same, or once a human took it back.</summary>
    public string? Rule { get; set; }
}

public enum RowOutcome { Created, Updated, Unchanged, Rejected, Ignored }

/// <summary>Something in a file that a human should look at.</summary>
public sealed class ImportProblem
{
    public long Id { get; set; }
    public long ImportedFileId { get; set; }
    public string? Sheet { get; set; }
    public int Row { get; set; }
    public string? Column { get; set; }
    public string? Value { get; set; }

    /// <summary>Stable name of the problem (« unreadable »).</summary>
    public required string Code { get; set; }
    public required string Message { get; set; }
    public ProblemSeverity Severity { get; set; }
}

public enum ProblemSeverity { Info, Warning, Error }
