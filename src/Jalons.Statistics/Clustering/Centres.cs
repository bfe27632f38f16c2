using Jalons.Statistics.Data;

namespace Jalons.Statistics.Clustering;

/// <summary>Centres of gravity and weights of classes.</summary>
internal sealed class Centres(double[] coordinates, double[] weights, int dimensions)
{
    public ReadOnlySpan<double> this[int group] => coordinates.AsSpan(group * dimensions, dimensions);

    public double WeightOf(int group) => weights[group];

    public int Count => weights.Length;

    /// <summary>Centres of the classes given; an empty class keeps the centre it had in <paramref name="previous"/>, or has none (NaN, nearest to nobody).</summary>
    public static Centres Of(PointCloud points, int[] classes, int classCount, Centres? previous = null)
    {
        var sums = Chunks.Fold(points.Count, (first, end) => Sum(points, classes, classCount, first, end), Add);
        var dimensions = points.Dimensions;
        var weights = new double[classCount];
        for (var k = 0; k < classCount; k++)
        {
            weights[k] = sums[classCount * dimensions + k];
            for (var s = 0; s < dimensions; s++)
                sums[k * dimensions + s] = weights[k] > 0 ? sums[k * dimensions + s] / weights[k] : previous?[k][s] ?? double.NaN;
        }
        return new(sums[..(classCount * dimensions)], weights, dimensions);
    }

    public int Nearest(ReadOnlySpan<double> point)
    {
        var (nearest, best) = (0, double.PositiveInfinity);
        for (var k = 0; k < Count; k++)
        {
            var distance = PointCloud.SquaredDistance(point, this[k]);
            if (distance < best) (nearest, best) = (k, distance);
        }
        return nearest;
    }

    private static double[] Sum(PointCloud points, int[] classes, int classCount, int first, int end)
    {
        var d = points.Dimensions;
        var sums = new double[classCount * (d + 1)];
        for (var i = first; i < end; i++)
        {
            var weight = points.Weights[i];
            sums[classCount * d + classes[i]] += weight;
            for (var s = 0; s < d; s++) sums[classes[i] * d + s] += weight * points.Coordinates[i * d + s];
        }
        return sums;
    }

    private static void Add(double[] sum, double[] more)
    {
        for (var i = 0; i < sum.Length; i++) sum[i] += more[i];
    }
}
