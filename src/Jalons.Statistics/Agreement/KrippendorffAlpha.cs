namespace Jalons.Statistics.Agreement;

/// <summary>What the codes are: names, ranks, or quantities.</summary>
public enum MeasurementLevel { Nominal, Ordinal, Interval }

/// <summary>
/// Agreement of any number of coders with missing codes: number of pairable codes, in all and by value, observed and expected disagreement. Alpha is
/// null (« non calculable », not 1) when all codes are the same.
/// </summary>
public sealed record AlphaResult(double Pairable, IReadOnlyList<double> ByValue, double Observed, double Expected, double? Alpha);

/// <summary>
/// Krippendorff's alpha (method M16), α = 1 − Do/De from the coincidences within units; units with fewer than two codes do not count.
/// Source: K. Krippendorff, Content Analysis, 3rd ed., 2013, ch. 12. Reading: ≥ 0,80 good, 0,67–0,80 provisional, under: code again.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>
    /// Codes by unit, then by coder, as indexes in <paramref name="values"/> (−1 = no code); values are the numbers of an interval scale, and
    /// their order is that of an ordinal one.
    /// </summary>
    public static AlphaResult Of(IReadOnlyList<IReadOnlyList<int>> units, IReadOnlyList<double> values, MeasurementLevel level = MeasurementLevel.Nominal)
    {
        var coincidences = Coincidences(units, values.Count);
        double[] totals = [.. Enumerable.Range(0, values.Count).Select(c => Enumerable.Range(0, values.Count).Sum(k => coincidences[c, k]))];
        var n = totals.Sum();
        var (observed, expected) = (0.0, 0.0);
        for (var c = 0; c < values.Count; c++)
            for (var k = 0; k < values.Count; k++)
            {
                var distance = Distance(level, c, k, values, totals);
                observed += coincidences[c, k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        observed /= n;
        expected /= n * (n - 1);
        return n <= 1 ? new(n, totals, 0, 0, null) : new(n, totals, observed, expected, expected > 0 ? 1 - observed / expected : null);
    }

    private static double[,] Coincidences(IReadOnlyList<IReadOnlyList<int>> units, int count)
    {
        var coincidences = new double[count, count];
        foreach (var unit in units)
        {
            int[] codes = [.. unit.Where(code => code >= 0)];
            for (var a = 0; a < codes.Length; a++)
                for (var b = 0; b < codes.Length; b++)
                    if (a != b) coincidences[codes[a], codes[b]] += 1.0 / (codes.Length - 1);
        }
        return coincidences;
    }

    private static double Distance(MeasurementLevel level, int c, int k, IReadOnlyList<double> values, double[] totals)
    {
        if (c == k) return 0;
        if (level == MeasurementLevel.Nominal) return 1;
        if (level == MeasurementLevel.Interval) return (values[c] - values[k]) * (values[c] - values[k]);

        var between = totals[Math.Min(c, k)..(Math.Max(c, k) + 1)].Sum() - (totals[c] + totals[k]) / 2;
        return between * between;
    }
}
