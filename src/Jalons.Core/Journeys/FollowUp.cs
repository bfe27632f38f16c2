namespace Jalons.Core.Journeys;

/// <summary>What became of the person, some months after the diagnosis (suivi).</summary>
public sealed class FollowUp : Fact
{
    /// <summary>Months after the diagnosis: 3 or 6 in the annexe.</summary>
    public int Months { get; set; }
    public string? Situation { get; set; }

    /// <summary>True when the person could not be reached.</summary>
    public bool Unreachable { get; set; }

    public bool IsDone => !Unreachable && !string.IsNullOrWhiteSpace(Situation);
}
