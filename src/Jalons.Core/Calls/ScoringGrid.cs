namespace Jalons.Core.Calls;

/// <summary>The weighted grid by which reviewers score (grille de notation): a version is never changed, another one follows it.</summary>
public sealed class ScoringGrid
{
    public long Id { get; set; }
    public long CallId { get; set; }
    public int Version { get; set; }
    public DateTime CreatedAt { get; set; }
    public required string CreatedBy { get; set; }
    public List<Criterion> Criteria { get; set; } = [];

    public int TotalWeight => Criteria.Sum(criterion => criterion.Weight);

    /// <summary>The score out of 100 of a set of levels; null when a criterion has none.</summary>
    public double? ScoreOf(IReadOnlyDictionary<string, int> levels)
    {
        if (TotalWeight == 0 || Criteria.Exists(criterion => !levels.ContainsKey(criterion.Code))) return null;

        return 100 * Criteria.Sum(criterion => criterion.Weight * (double)levels[criterion.Code] / criterion.Highest) / TotalWeight;
    }
}

/// <summary>One thing that is scored (critère).</summary>
/// <param name="Code">Stable across versions.</param>
/// <param name="Levels">What each level means, from 0 up.</param>
public sealed record Criterion(string Code, string Label, int Weight, IReadOnlyList<string> Levels)
{
    public const int FewestLevels = 2;
    public const int MostLevels = 7;

    public int Highest => Levels.Count - 1;
}
