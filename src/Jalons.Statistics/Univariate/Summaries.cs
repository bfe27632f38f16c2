using Jalons.Statistics.Data;

namespace Jalons.Statistics.Univariate;

/// <summary>
/// Flat description of a single- or multi-choice variable: parallel lists by level. Percents are 0–100 of <see cref="N"/>;
/// <see cref="Lower"/> and <see cref="Upper"/> are the Wilson limits, in percent, empty when nobody answered.
/// </summary>
public sealed record ChoiceSummary(
    string Variable,
    string Type,
    long N,
    long Missing,
    IReadOnlyList<string> Levels,
    IReadOnlyList<long> Counts,
    IReadOnlyList<double?> Percents,
    IReadOnlyList<double?> Lower,
    IReadOnlyList<double?> Upper);

/// <summary>Description of a quantity in its own unit. Quantiles of type 7; standard deviation with denominator n − 1; null when not computable.</summary>
public sealed record NumericSummary(
    string Variable,
    string Type,
    long N,
    long Missing,
    double? Mean,
    double? Sd,
    double? Min,
    double? Max,
    double? Median,
    IReadOnlyDictionary<string, double?> Quantiles);

/// <summary>One-variable descriptions (method M01).</summary>
public static class Summaries
{
    private static readonly double[] Probabilities = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1];

    /// <summary>Counts and percents of the rows that have a value, missing rows counted apart.</summary>
    public static ChoiceSummary Of(CategoricalColumn column, int[]? frequencies = null, double level = Proportions.DefaultLevel)
    {
        var counts = new long[column.Width];
        for (var i = 0; i < column.Count; i++) counts[column.Codes[i]] += frequencies?[i] ?? 1;
        return Choice(column.Name, "categorical", column.Levels, counts[1..], counts.Skip(1).Sum(), counts[0], level);
    }

    /// <summary>
    /// Counts of each item and percents of the known rows (they add up to more than 100 when several answers are possible).
    /// With a <paramref name="missingLabel"/>, unknown rows are one more item and the percents are of all rows.
    /// </summary>
    public static ChoiceSummary Of(
        MultiChoiceColumn column, int[]? frequencies = null, string? missingLabel = null, double level = Proportions.DefaultLevel)
    {
        var counts = new long[column.Items.Count];
        var (known, missing) = (0L, 0L);
        for (var i = 0; i < column.Count; i++)
        {
            var weight = frequencies?[i] ?? 1;
            if (column.IsKnown(i)) known += weight;
            else missing += weight;
            foreach (var item in column.Ticked(i)) counts[item] += weight;
        }
        if (missingLabel is null || missing == 0) return Choice(column.Name, "multi", column.Items, counts, known, missing, level);

        var withMissing = column.Items.Zip(counts).Append((missingLabel, missing)).OrderBy(pair => pair.Item1, CodePointOrder.Instance).ToList();
        return Choice(column.Name, "multi", [.. withMissing.Select(pair => pair.Item1)], [.. withMissing.Select(pair => pair.Item2)],
            known + missing, missing, level);
    }

    /// <summary>Mean, standard deviation, extremes and quantiles of the values present.</summary>
    public static NumericSummary Of(NumericColumn column, int[]? frequencies = null)
    {
        var moments = Moments.Of(column.Values, frequencies);
        var sample = new SortedSample(column.Values, frequencies);
        var total = frequencies?.Sum(frequency => (long)frequency) ?? column.Count;
        var quantiles = Probabilities.ToDictionary(p => p.ToString(System.Globalization.CultureInfo.InvariantCulture), sample.Quantile);
        return new(column.Name, "numeric", moments.N, total - moments.N, moments.N == 0 ? null : moments.Mean,
            moments.N < 2 ? null : Math.Sqrt(moments.Variance), sample.Quantile(0), sample.Quantile(1), sample.Quantile(0.5), quantiles);
    }

    private static ChoiceSummary Choice(
        string name, string type, IReadOnlyList<string> levels, long[] counts, long n, long missing, double confidence)
    {
        var intervals = counts.Select(count => Proportions.Wilson(count, n, confidence)).ToList();
        return new(name, type, n, missing, levels, counts,
            [.. intervals.Select(interval => 100 * interval?.Estimate)],
            [.. intervals.Select(interval => 100 * interval?.Lower)],
            [.. intervals.Select(interval => 100 * interval?.Upper)]);
    }
}
