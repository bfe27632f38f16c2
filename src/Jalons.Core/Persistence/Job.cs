namespace Jalons.Core.Persistence;

/// <summary>Long work that a page starts and may leave: claimed by one node at a time, with a lease.</summary>
public sealed class Job
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }

    /// <summary>Name of the work (« import »).</summary>
    public required string Kind { get; set; }

    /// <summary>What the work needs, as JSON.</summary>
    public required string Input { get; set; }
    public JobState State { get; set; }

    /// <summary>Name of a work that must exist once however many nodes ask for it (« round:2022-04-15 »); null for the others.</summary>
    public string? Key { get; set; }

    /// <summary>Not to be begun earlier: set when it is put off.</summary>
    public DateTime? NotBefore { get; set; }

    /// <summary>Times it was put off.</summary>
    public int Delays { get; set; }

    /// <summary>From 0 to 100.</summary>
    public int Percent { get; set; }
    public string? Message { get; set; }

    /// <summary>What the work found, as JSON.</summary>
    public string? Result { get; set; }
    public bool CancelAsked { get; set; }
    public long? AccountId { get; set; }
    public required string Who { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime? LeasedUntil { get; set; }
    public DateTime? EndedAt { get; set; }
}

public enum JobState { Waiting, Running, Done, Refused, Failed, Cancelled }
