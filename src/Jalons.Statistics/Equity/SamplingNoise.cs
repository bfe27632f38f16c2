using Jalons.Statistics.Distributions;
using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Equity;

/// <summary>
/// What chance alone would give when beneficiaries are drawn in proportion to the population: mean and 95th percentile of the Gini
/// index. Few beneficiaries make a large Gini by themselves; only one above the percentile says something.
/// </summary>
public sealed record SamplingNoise(double MeanGini, double Gini95)
{
    public const int DefaultDraws = 1000;
    public const ulong DefaultSeed = 93;

    /// <summary>Multinomial draws of <paramref name="total"/> beneficiaries, reproducible for a seed; null when there is nothing to draw.</summary>
    public static SamplingNoise? Of(long total, IReadOnlyList<double> population, int draws = DefaultDraws, ulong seed = DefaultSeed)
    {
        if (total <= 0 || !(population.Sum() > 0)) return null;

        var random = new Pcg32(seed);
        var cumulated = population.Select(Running(population.Sum())).ToArray();
        var ginis = new double[draws];
        for (var draw = 0; draw < draws; draw++) ginis[draw] = EquityIndices.Gini(Multinomial(total, cumulated, random), population)!.Value;
        return new(ginis.Average(), new SortedSample(ginis).Quantile(0.95)!.Value);
    }

    private static Func<double, double> Running(double sum)
    {
        var before = 0.0;
        return people => before += people / sum;
    }

    private static double[] Multinomial(long total, double[] cumulated, Pcg32 random)
    {
        var counts = new double[cumulated.Length];
        for (var i = 0L; i < total; i++)
        {
            var found = Array.BinarySearch(cumulated, random.NextDouble());
            counts[Math.Min(found >= 0 ? found + 1 : ~found, counts.Length - 1)]++;
        }
        return counts;
    }
}
