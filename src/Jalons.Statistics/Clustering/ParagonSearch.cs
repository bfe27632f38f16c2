using Jalons.Statistics.Data;

namespace Jalons.Statistics.Clustering;

/// <summary>Finds the rows nearest to the centre of their class; at equal distances, the first rows of the table.</summary>
internal static class ParagonSearch
{
    public static IReadOnlyList<IReadOnlyList<Paragon>> Of(PointCloud points, Centres centres, int[] classes, Profiles profiles, int wanted)
    {
        var distances = new double[points.Count];
        for (var i = 0; i < distances.Length; i++) distances[i] = PointCloud.SquaredDistance(points[i], centres[classes[i]]);

        var found = Enumerable.Range(0, centres.Count).Select(_ => new PriorityQueue<int, (double, int)>(Furthest)).ToArray();
        for (var row = 0; row < profiles.ProfileOfRow.Length; row++)
        {
            var profile = profiles.ProfileOfRow[row];
            var queue = found[classes[profile]];
            if (queue.Count < wanted) queue.Enqueue(row, (distances[profile], row));
            else if (wanted > 0 && queue.TryPeek(out _, out var worst) && distances[profile] < worst.Item1) queue.EnqueueDequeue(row, (distances[profile], row));
        }
        return [.. found.Select(queue => queue.UnorderedItems.OrderBy(item => item.Priority)
            .Select(item => new Paragon(item.Element, Math.Sqrt(item.Priority.Item1))).ToList())];
    }

    private static readonly Comparer<(double, int)> Furthest = Comparer<(double, int)>.Create((a, b) => b.CompareTo(a));
}
