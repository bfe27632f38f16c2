namespace Jalons.Core.Access;

/// <summary>One write: who, when, why, from which page. An import is one act.</summary>
public sealed class Act
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long? AccountId { get; set; }

    /// <summary>The name as it was then.</summary>
    public required string Who { get; set; }
    public DateTime At { get; set; }

    /// <summary>What was done, in plain French (« Diagnostic enregistré »).</summary>
    public required string Why { get; set; }

    /// <summary>Path of the page, or the command.</summary>
    public required string Page { get; set; }
    public long? JourneyId { get; set; }
    public List<Change> Changes { get; } = [];
}

/// <summary>One value that an act changed on something that already existed.</summary>
public sealed class Change
{
    public long Id { get; set; }
    public long ActId { get; set; }
    public long? JourneyId { get; set; }

    /// <summary>Dictionary code of the field (« profile.rsa »), or the fact and what it says (« Handover.Serial »).</summary>
    public required string Field { get; set; }
    public string? Before { get; set; }
    public string? After { get; set; }
}

/// <summary>Someone read a person's file: written apart, append only, the one exception to « reading never writes ».</summary>
public sealed class Reading
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }

    /// <summary>The file read; null for a referral that has none yet.</summary>
    public long? JourneyId { get; set; }
    public long? ReferralRequestId { get; set; }
    public long? AccountId { get; set; }
    public required string Who { get; set; }
    public DateTime At { get; set; }
    public required string Page { get; set; }
}
