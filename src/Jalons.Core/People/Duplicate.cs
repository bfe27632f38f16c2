namespace Jalons.Core.People;

/// <summary>Two identities that may be one human being: linked by a rule, waiting for a decision, or declared different for ever.</summary>
public sealed class Duplicate
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }

    /// <summary>The identity met first, which is kept when both are the same.</summary>
    public long FirstId { get; set; }
    public long SecondId { get; set; }

    /// <summary>The rule that brought them together: « b », « c », « d » link by themselves, « near » asks a human.</summary>
    public required string Rule { get; set; }

    /// <summary>From 0 to 1; only ranks the queue.</summary>
    public double Similarity { get; set; }

    public DuplicateDecision Decision { get; set; }
    public long? ActId { get; set; }
}

public enum DuplicateDecision { ToDecide, Same, Different }
