namespace Jalons.Statistics.Equity;

/// <summary>Theil's index split between groups (territories) and within them; Between + Within = Theil.</summary>
public sealed record TheilDecomposition(double Between, double Within)
{
    /// <summary>
    /// Between = Σ S_b·ln(S_b/S_p) over groups, Within = Σ S_b·T_g. Null when nobody is served, or when a unit without population has
    /// beneficiaries. Source: H. Theil, Economics and Information Theory, 1967.
    /// </summary>
    public static TheilDecomposition? Of(IReadOnlyList<double> counts, IReadOnlyList<double> population, IReadOnlyList<string> groups)
    {
        var (served, people) = (counts.Sum(), population.Sum());
        if (!(served > 0) || EquityIndices.Theil(counts, population) is not { } total) return null;

        var between = Enumerable.Range(0, counts.Count).GroupBy(i => groups[i], StringComparer.Ordinal)
            .Sum(group => EquityIndices.Term(group.Sum(i => counts[i]) / served, group.Sum(i => population[i]) / people));
        return new(between, total - between);
    }
}
