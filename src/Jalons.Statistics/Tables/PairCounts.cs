using Jalons.Statistics.Data;

namespace Jalons.Statistics.Tables;

/// <summary>
/// Counts of pairs of variables: the sufficient statistic of cross tables, which adds up over chunks. One pass by blocks of rows small
/// enough for the cache, all pairs on a block before the next one.
/// </summary>
internal static class PairCounts
{
    private const int BlockRows = 1 << 12;

    /// <summary>One table per pair, levels × levels; rows with a missing value in either are left out.</summary>
    public static IReadOnlyList<long[][]> Count(IReadOnlyList<(CategoricalColumn Rows, CategoricalColumn Columns)> pairs, int[]? frequencies)
    {
        if (pairs.Count == 0) return [];

        var sums = Chunks.Fold(pairs[0].Rows.Count, (first, end) => Partial(pairs, frequencies, first, end), Add);
        return [.. pairs.Zip(sums, (pair, cells) => WithoutMissing(cells, pair.Rows.Width, pair.Columns.Width))];
    }

    private static long[][] Partial(IReadOnlyList<(CategoricalColumn Rows, CategoricalColumn Columns)> pairs, int[]? frequencies, int first, int end)
    {
        var cells = pairs.Select(pair => new long[pair.Rows.Width * pair.Columns.Width]).ToArray();
        for (var start = first; start < end; start += BlockRows)
        {
            var length = Math.Min(BlockRows, end - start);
            for (var k = 0; k < cells.Length; k++)
            {
                var rows = pairs[k].Rows.Codes.Slice(start, length);
                var columns = pairs[k].Columns.Codes.Slice(start, length);
                if (frequencies is null) CountRows(rows, columns, pairs[k].Columns.Width, cells[k]);
                else CountProfiles(rows, columns, frequencies.AsSpan(start, length), pairs[k].Columns.Width, cells[k]);
            }
        }
        return cells;
    }

    private static void CountRows(ReadOnlySpan<ushort> rows, ReadOnlySpan<ushort> columns, int width, long[] cells)
    {
        for (var i = 0; i < rows.Length; i++) cells[rows[i] * width + columns[i]]++;
    }

    private static void CountProfiles(ReadOnlySpan<ushort> rows, ReadOnlySpan<ushort> columns, ReadOnlySpan<int> frequencies, int width, long[] cells)
    {
        for (var i = 0; i < rows.Length; i++) cells[rows[i] * width + columns[i]] += frequencies[i];
    }

    private static void Add(long[][] sum, long[][] more)
    {
        for (var k = 0; k < sum.Length; k++)
            for (var cell = 0; cell < sum[k].Length; cell++) sum[k][cell] += more[k][cell];
    }

    private static long[][] WithoutMissing(long[] cells, int height, int width) =>
        [.. Enumerable.Range(1, height - 1).Select(i => cells.AsSpan(i * width + 1, width - 1).ToArray())];
}
