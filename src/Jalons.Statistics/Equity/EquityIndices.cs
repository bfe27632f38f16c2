using Jalons.Statistics.Distributions;
using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Equity;

/// <summary>
/// How beneficiaries are spread over units (communes) compared with a reference population (method M12). Shares are of 1; an index that is not
/// defined is null. The reference must be the population aimed at (RSA households, not inhabitants).
/// </summary>
public static class EquityIndices
{
    /// <summary>
    /// Ratio of a unit's share of beneficiaries to its share of the reference, O/E, with exact Poisson limits χ²(α/2, 2O)/2E and
    /// χ²(1 − α/2, 2(O + 1))/2E; null where nobody is expected. Source: F. Garwood, Biometrika 28, 1936.
    /// </summary>
    public static IReadOnlyList<Interval?> Ratios(IReadOnlyList<long> counts, IReadOnlyList<double> population, double level = Proportions.DefaultLevel)
    {
        Require(counts.Count, population);
        var rate = counts.Sum() / population.Sum();
        return [.. counts.Select((count, i) => Ratio(count, population[i] * rate, level))];
    }

    /// <summary>The Lorenz curve of units sorted by rate: cumulated shares of population and of beneficiaries, from (0, 0) to (1, 1).</summary>
    public static IReadOnlyList<(double Population, double Beneficiaries)> Lorenz(IReadOnlyList<double> counts, IReadOnlyList<double> population) =>
        Curve(counts, population, [.. counts.Zip(population, (count, people) => people > 0 ? count / people : double.PositiveInfinity)]);

    /// <summary>Gini index (1914), 1 − Σ ΔP·(L_i + L_{i−1}): 0 when every unit has its share; null when there is no beneficiary or nobody.</summary>
    public static double? Gini(IReadOnlyList<double> counts, IReadOnlyList<double> population) =>
        counts.Sum() > 0 && population.Sum() > 0 ? Area(Lorenz(counts, population)) : null;

    /// <summary>Gini index of values, each counting the same.</summary>
    public static double? Gini(IReadOnlyList<double> values) => Gini(values, [.. values.Select(_ => 1.0)]);

    /// <summary>Share of the beneficiaries that would have to move for every unit to have its share: ½·Σ|s_b − s_p|. Source: E. Hoover, 1936.</summary>
    public static double? Hoover(IReadOnlyList<double> counts, IReadOnlyList<double> population) =>
        Shares(counts, population) is { } shares ? shares.Sum(share => Math.Abs(share.Count - share.Population)) / 2 : null;

    /// <summary>Theil index Σ s_b·ln(s_b/s_p), 0·ln 0 = 0; null when a unit without population has beneficiaries.</summary>
    public static double? Theil(IReadOnlyList<double> counts, IReadOnlyList<double> population) =>
        Shares(counts, population) is { } shares ? Finite(shares.Sum(share => Term(share.Count, share.Population))) : null;

    /// <summary>Mean log deviation Σ s_p·ln(s_p/s_b); null (« non calculé ») as soon as an inhabited unit has nobody.</summary>
    public static double? MeanLogDeviation(IReadOnlyList<double> counts, IReadOnlyList<double> population) =>
        Shares(counts, population) is { } shares ? Finite(shares.Sum(share => Term(share.Population, share.Count))) : null;

    /// <summary>
    /// Concentration index: Gini's formula on units sorted by <paramref name="rank"/> of disadvantage, the highest (poorest) first; negative when the
    /// poorest units receive more than their share. Units of equal rank are taken together. Source: N. Kakwani, A. Wagstaff and E. van Doorslaer,
    /// Journal of Econometrics 77, 1997.
    /// </summary>
    public static double? Concentration(IReadOnlyList<double> counts, IReadOnlyList<double> population, IReadOnlyList<double> rank)
    {
        Require(rank.Count, population);
        return counts.Sum() > 0 && population.Sum() > 0 ? Area(Curve(counts, population, [.. rank.Select(value => -value)])) : null;
    }

    private static Interval? Ratio(long observed, double expected, double level)
    {
        if (!(expected > 0)) return null;

        var tail = (1 - level) / 2;
        var lower = observed == 0 ? 0 : ChiSquare.Quantile(tail, 2.0 * observed) / 2;
        var upper = ChiSquare.Quantile(1 - tail, 2.0 * (observed + 1)) / 2;
        return new(observed / expected, lower / expected, upper / expected);
    }

    private static List<(double, double)> Curve(IReadOnlyList<double> counts, IReadOnlyList<double> population, IReadOnlyList<double> key)
    {
        Require(counts.Count, population);
        var (people, served, points) = (0.0, 0.0, new List<(double, double)> { (0, 0) });
        var (allPeople, allServed) = (population.Sum(), counts.Sum());
        foreach (var tied in Enumerable.Range(0, counts.Count).GroupBy(i => key[i]).OrderBy(group => group.Key))
        {
            people += tied.Sum(i => population[i]);
            served += tied.Sum(i => counts[i]);
            points.Add((people / allPeople, served / allServed));
        }
        return points;
    }

    private static double Area(IReadOnlyList<(double Population, double Beneficiaries)> curve) =>
        1 - Enumerable.Range(1, curve.Count - 1).Sum(i =>
            (curve[i].Population - curve[i - 1].Population) * (curve[i].Beneficiaries + curve[i - 1].Beneficiaries));

    private static List<(double Count, double Population)>? Shares(IReadOnlyList<double> counts, IReadOnlyList<double> population)
    {
        Require(counts.Count, population);
        var (served, people) = (counts.Sum(), population.Sum());
        return served > 0 && people > 0 ? [.. counts.Zip(population, (c, p) => (c / served, p / people))] : null;
    }

    internal static double Term(double share, double other) => share == 0 ? 0 : other == 0 ? double.PositiveInfinity : share * Math.Log(share / other);

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    private static void Require(int count, IReadOnlyList<double> population)
    {
        if (count != population.Count) throw new ArgumentException("One population per unit.", nameof(population));
        if (population.Any(people => !(people >= 0))) throw new ArgumentOutOfRangeException(nameof(population), "Populations are not negative.");
    }
}
