using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Clustering;

/// <summary>
/// How often classes come back when the people are drawn again (method M10): for each class, the mean over resamples of its best Jaccard
/// similarity with a class of the resample, on the people drawn. Publish classes of 0,60 and more.
/// Source: C. Hennig, Computational Statistics and Data Analysis 52, 2007.
/// </summary>
public static class Stability
{
    public const int DefaultResamples = 100;

    /// <summary>Mean Jaccard similarity of each class, between 0 and 1; reproducible for a seed.</summary>
    public static double[] Of(PointCloud points, int[] classes, int resamples = DefaultResamples, ulong seed = 93)
    {
        var count = classes.Max() + 1;
        var sums = new double[count];
        var random = new Pcg32(seed);
        var cumulated = Cumulate(points.Weights);
        for (var b = 0; b < resamples; b++)
        {
            var drawn = Draw(cumulated, random);
            int[] kept = [.. Enumerable.Range(0, points.Count).Where(i => drawn[i] > 0)];
            var again = Classify(points, kept, drawn, Math.Min(count, kept.Length));
            for (var k = 0; k < count; k++) sums[k] += BestJaccard(kept, drawn, classes, again, k);
        }
        return [.. sums.Select(sum => sum / resamples)];
    }

    private static int[] Classify(PointCloud points, int[] kept, int[] drawn, int count)
    {
        var coordinates = kept.SelectMany(i => points[i].ToArray()).ToArray();
        var cloud = new PointCloud(coordinates, points.Dimensions, [.. kept.Select(i => drawn[i])]);
        return Consolidation.Of(cloud, WardTree.Of(cloud).Cut(count)).Classes;
    }

    private static double BestJaccard(int[] kept, int[] drawn, int[] classes, int[] again, int wanted)
    {
        var (inBoth, inOther, inClass) = (new double[again.Max() + 1], new double[again.Max() + 1], 0.0);
        for (var i = 0; i < kept.Length; i++)
        {
            inOther[again[i]] += drawn[kept[i]];
            if (classes[kept[i]] != wanted) continue;
            inClass += drawn[kept[i]];
            inBoth[again[i]] += drawn[kept[i]];
        }
        return inClass == 0 ? 0 : inBoth.Zip(inOther, (both, other) => both / (inClass + other - both)).Max();
    }

    private static double[] Cumulate(double[] weights)
    {
        var (cumulated, sum) = (new double[weights.Length], 0.0);
        for (var i = 0; i < weights.Length; i++) cumulated[i] = sum += weights[i];
        return cumulated;
    }

    private static int[] Draw(double[] cumulated, Pcg32 random)
    {
        var drawn = new int[cumulated.Length];
        var n = (long)cumulated[^1];
        for (var i = 0L; i < n; i++)
        {
            var found = Array.BinarySearch(cumulated, Math.Floor(random.NextDouble() * n) + 0.5);
            drawn[found >= 0 ? found : ~found]++;
        }
        return drawn;
    }
}
