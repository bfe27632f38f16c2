using Jalons.Statistics.Data;

namespace Jalons.Statistics.Clustering;

/// <summary>Classes after consolidation: the class of each point, the within-class inertia, and how many passes it took.</summary>
public sealed record ConsolidatedClasses(int[] Classes, double WithinInertia, int Iterations);

/// <summary>
/// K-means started from the centres of a cut tree (method M10): Lloyd's passes until nobody moves. An empty class keeps its centre; at equal
/// distances the lowest class is taken. Source: S. Lloyd, IEEE Transactions on Information Theory 28, 1982; R: kmeans(algorithm = "Lloyd").
/// </summary>
public static class Consolidation
{
    public const int DefaultMaxIterations = 100;

    /// <summary>Moves every point to the nearest centre, again and again.</summary>
    public static ConsolidatedClasses Of(PointCloud points, int[] start, int maxIterations = DefaultMaxIterations)
    {
        var classes = start.ToArray();
        var count = start.Max() + 1;
        var centres = Centres.Of(points, classes, count);
        var (iteration, moved) = (0, 1);
        while (moved > 0 && iteration < maxIterations)
        {
            iteration++;
            moved = Reassign(points, classes, centres);
            if (moved > 0) centres = Centres.Of(points, classes, count, centres);
        }
        return new(classes, points.WithinInertia(classes, count), iteration);
    }

    private static int Reassign(PointCloud points, int[] classes, Centres centres) => Chunks.Fold(points.Count, (first, end) =>
    {
        var moved = new int[1];
        for (var i = first; i < end; i++)
        {
            var nearest = centres.Nearest(points[i]);
            if (nearest == classes[i]) continue;
            classes[i] = nearest;
            moved[0]++;
        }
        return moved;
    }, (sum, more) => sum[0] += more[0])[0];
}
