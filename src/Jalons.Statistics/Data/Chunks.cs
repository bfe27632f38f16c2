namespace Jalons.Statistics.Data;

/// <summary>
/// Folds the rows of a table by chunks, in parallel. Partial sums are added in the order of the chunks, so that a result never
/// depends on the number of processors.
/// </summary>
internal static class Chunks
{
    private const int Size = 1 << 16;

    /// <summary>Computes <paramref name="partial"/>(first, end) for each chunk and adds each partial sum into the first one.</summary>
    public static TSum Fold<TSum>(int rows, Func<int, int, TSum> partial, Action<TSum, TSum> addTo, int size = Size)
    {
        var count = Math.Max(1, (rows + size - 1) / size);
        if (count == 1) return partial(0, rows);

        var sums = new TSum[count];
        Parallel.For(0, count, chunk => sums[chunk] = partial(chunk * size, Math.Min(rows, (chunk + 1) * size)));
        for (var chunk = 1; chunk < count; chunk++) addTo(sums[0], sums[chunk]);
        return sums[0];
    }
}
