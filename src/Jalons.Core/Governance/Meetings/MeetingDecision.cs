namespace Jalons.Core.Governance.Meetings;

/// <summary>What a committee settled (décision de comité), in its own words.</summary>
public sealed class MeetingDecision
{
    public const int TextMaxLength = 1000;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long MeetingId { get; set; }
    public int Rank { get; set; }
    public required string Text { get; set; }

    /// <summary>Who wrote it down.</summary>
    public required string Who { get; set; }
    public DateTime RecordedAt { get; set; }
}

/// <summary>The slides shown to a committee (support de séance), made from the indicators of a day and kept as they were.</summary>
public sealed class MeetingDeck
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long MeetingId { get; set; }
    public long FileId { get; set; }

    /// <summary>The day that its figures speak of.</summary>
    public DateOnly At { get; set; }

    /// <summary>« EX-0007 »: the snapshot under it, and the beginning of its hash.</summary>
    public required string Snapshot { get; set; }
    public required string Print { get; set; }
    public required string Who { get; set; }
    public DateTime MadeAt { get; set; }
}
