namespace Jalons.Statistics.Clustering;

/// <summary>Orders clusters for a balanced k-d tree: each half of a range lies on its side of the median of the widest axis.</summary>
internal sealed class MedianSplit(PointCloud clusters, int[] slots, int[] leafStarts, double[] keys)
{
    private const int WorthAThread = 20_000;

    /// <summary>Shares out the first slots among leaves, a power of 2; <c>leafStarts</c> tells where each starts.</summary>
    public void Run(int count, int leaves)
    {
        leafStarts[leaves] = count;
        Split(0, leaves, 0, count);
    }

    private void Split(int firstLeaf, int leaves, int start, int end)
    {
        if (leaves == 1)
        {
            leafStarts[firstLeaf] = start;
            return;
        }
        var axis = WidestAxis(start, end);
        for (var position = start; position < end; position++) keys[position] = clusters.Coordinates[slots[position] * clusters.Dimensions + axis];
        keys.AsSpan(start, end - start).Sort(slots.AsSpan(start, end - start));

        var (half, middle) = (leaves / 2, start + (end - start) / 2);
        if (end - start < WorthAThread)
        {
            Split(firstLeaf, half, start, middle);
            Split(firstLeaf + half, half, middle, end);
        }
        else Parallel.Invoke(() => Split(firstLeaf, half, start, middle), () => Split(firstLeaf + half, half, middle, end));
    }

    private int WidestAxis(int start, int end)
    {
        var (widest, width) = (0, -1.0);
        for (var axis = 0; axis < clusters.Dimensions; axis++)
        {
            var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
            for (var position = start; position < end; position++)
            {
                var value = clusters.Coordinates[slots[position] * clusters.Dimensions + axis];
                if (value < low) low = value;
                if (value > high) high = value;
            }
            if (high - low > width) (widest, width) = (axis, high - low);
        }
        return widest;
    }
}
