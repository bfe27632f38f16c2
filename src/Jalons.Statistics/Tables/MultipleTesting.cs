namespace Jalons.Statistics.Tables;

/// <summary>
/// p-values adjusted for the number of tests of a family, in the order given (method M04). A p that is not computable (NaN) stays NaN and
/// does not count in the family. R: p.adjust.
/// </summary>
public static class MultipleTesting
{
    /// <summary>Each p times the number of tests. Source: O. Dunn, JASA 56, 1961.</summary>
    public static double[] Bonferroni(IReadOnlyList<double> p)
    {
        var family = p.Count(value => !double.IsNaN(value));
        return [.. p.Select(value => double.IsNaN(value) ? value : Math.Min(1, value * family))];
    }

    /// <summary>Step-down control of the probability of one false claim. Source: S. Holm, Scandinavian Journal of Statistics 6, 1979.</summary>
    public static double[] Holm(IReadOnlyList<double> p)
    {
        var (adjusted, order) = (p.ToArray(), Increasing(p));
        var running = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
            adjusted[order[rank]] = running = Math.Max(running, Math.Min(1, p[order[rank]] * (order.Length - rank)));
        return adjusted;
    }

    /// <summary>Step-up control of the share of false claims. Source: Y. Benjamini and Y. Hochberg, JRSS B 57, 1995.</summary>
    public static double[] BenjaminiHochberg(IReadOnlyList<double> p)
    {
        var (adjusted, order) = (p.ToArray(), Increasing(p));
        var running = 1.0;
        for (var rank = order.Length - 1; rank >= 0; rank--)
            adjusted[order[rank]] = running = Math.Min(running, p[order[rank]] * order.Length / (rank + 1));
        return adjusted;
    }

    private static int[] Increasing(IReadOnlyList<double> p)
    {
        if (p.Any(value => value is < 0 or > 1)) throw new ArgumentOutOfRangeException(nameof(p), "0 ≤ p ≤ 1");
        return [.. Enumerable.Range(0, p.Count).Where(i => !double.IsNaN(p[i])).OrderBy(i => p[i])];
    }
}
