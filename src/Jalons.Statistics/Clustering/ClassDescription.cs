using Jalons.Statistics.Data;
using Jalons.Statistics.Distributions;
using Jalons.Statistics.Tables;

namespace Jalons.Statistics.Clustering;

/// <summary>
/// How a modality marks a class. Percents: <see cref="ClaMod"/> of the modality that is in the class, <see cref="ModCla"/> of the class that
/// has the modality, <see cref="Global"/> of everybody that has it. <see cref="TestValue"/> is positive when over-represented.
/// </summary>
public sealed record ModalityMark(string Variable, string Level, long Count, double ClaMod, double ModCla, double Global, double P, double TestValue);

/// <summary>Description of classes by what is over- or under-represented in them (method M11). R: FactoMineR::catdes.</summary>
public static class ClassDescription
{
    public const double DefaultThreshold = 2;

    /// <summary>For each class (level of <paramref name="classes"/>), the marks with |test-value| &gt; threshold, strongest first.</summary>
    public static IReadOnlyList<IReadOnlyList<ModalityMark>> Of(
        StudyTable table, CategoricalColumn classes, IReadOnlyList<string> variables, double threshold = DefaultThreshold)
    {
        var columns = variables.Select(table.Categorical).ToList();
        var counts = PairCounts.Count([.. columns.Select(column => (classes, column))], table.Frequencies);
        return [.. classes.Levels.Select((_, k) => Marks(columns, counts, k)
            .Where(mark => Math.Abs(mark.TestValue) > threshold)
            .OrderByDescending(mark => mark.TestValue).ThenBy(mark => mark.Variable, CodePointOrder.Instance).ThenBy(mark => mark.Level, CodePointOrder.Instance)
            .ToList())];
    }

    /// <summary>
    /// One mark: two-sided mid-p of the hypergeometric law, 2·P(X &gt; k) + P(X = k) above expectation and its mirror image below, and the
    /// normal quantile of it. Source: A. Morineau, Bulletin technique du CESIA 2, 1984.
    /// </summary>
    public static ModalityMark Mark(string variable, string level, long inBoth, long inClass, long withModality, long n)
    {
        var logP = Hypergeometric.LogTwoSidedMidP(inBoth, n, withModality, inClass);
        var sign = inBoth * (double)n > (double)inClass * withModality ? 1 : -1;
        var value = sign * Normal.QuantileOfLogUpperTail(logP - Math.Log(2));
        return new(variable, level, inBoth, Percent(inBoth, withModality), Percent(inBoth, inClass), Percent(withModality, n), Math.Exp(logP), value);
    }

    /// <summary>
    /// Test-value of a quantity in a class: (x̄_k − x̄)/√(s²/n_k·(n − n_k)/(n − 1)), s² with denominator n; NaN when it does not vary. R: FactoMineR::catdes.
    /// </summary>
    public static double QuantityTestValue(double classMean, long inClass, double mean, double populationVariance, long n) =>
        (classMean - mean) / Math.Sqrt(populationVariance / inClass * (n - inClass) / (n - 1));

    private static IEnumerable<ModalityMark> Marks(List<CategoricalColumn> columns, IReadOnlyList<long[][]> counts, int k)
    {
        foreach (var (column, cells) in columns.Zip(counts))
        {
            var (inClass, n) = (cells[k].Sum(), cells.Sum(row => row.Sum()));
            for (var j = 0; j < column.Levels.Count; j++)
            {
                var withModality = cells.Sum(row => row[j]);
                if (withModality > 0 && inClass > 0) yield return Mark(column.Name, column.Levels[j], cells[k][j], inClass, withModality, n);
            }
        }
    }

    private static double Percent(long part, long whole) => whole == 0 ? double.NaN : 100.0 * part / whole;
}
