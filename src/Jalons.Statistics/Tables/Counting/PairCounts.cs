using System.Runtime.CompilerServices;
using Jalons.Statistics.Data;

namespace Jalons.Statistics.Tables;

/// <summary>
/// Counts of pairs of variables: the sufficient statistic of cross tables, which adds up over chunks. One pass, by blocks of rows small
/// enough for the cache; pairs of groups of variables are counted, and give their pairs of variables by addition.
/// </summary>
internal sealed class PairCounts
{
    private const int BlockRows = 1 << 13;

    private readonly int[]? _frequencies;
    private readonly List<VariableGroup> _groups;
    private readonly (int Left, int Right)[] _links;

    private PairCounts(IReadOnlyList<(CategoricalColumn Rows, CategoricalColumn Columns)> pairs, int[]? frequencies)
    {
        _frequencies = frequencies;
        _groups = VariableGroup.Pack(pairs.SelectMany(pair => new[] { pair.Rows, pair.Columns }).Distinct());
        _links = [.. pairs.Select(pair => Link(pair.Rows, pair.Columns)).Distinct()];
    }

    /// <summary>One table per pair, levels × levels; rows with a missing value in either are left out.</summary>
    public static IReadOnlyList<long[][]> Count(IReadOnlyList<(CategoricalColumn Rows, CategoricalColumn Columns)> pairs, int[]? frequencies)
    {
        if (pairs.Count == 0) return [];

        var counts = new PairCounts(pairs, frequencies);
        var cells = Chunks.Fold(pairs[0].Rows.Count, counts.Partial, Add);
        var byLink = counts._links.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. pairs.Select(pair => counts.Table(byLink[counts.Link(pair.Rows, pair.Columns)], pair.Rows, pair.Columns))];
    }

    private int GroupOf(CategoricalColumn column) => _groups.FindIndex(group => group.Contains(column));

    private (int Left, int Right) Link(CategoricalColumn rows, CategoricalColumn columns)
    {
        var (left, right) = (GroupOf(rows), GroupOf(columns));
        return (Math.Min(left, right), Math.Max(left, right));
    }

    private long[][] Partial(int first, int end)
    {
        var cells = Array.ConvertAll(_links, link => new long[_groups[link.Left].Width * _groups[link.Right].Width]);
        var codes = _groups.ConvertAll(_ => new ushort[BlockRows]);
        for (var start = first; start < end; start += BlockRows)
        {
            var length = Math.Min(BlockRows, end - start);
            for (var g = 0; g < codes.Count; g++) _groups[g].Read(start, codes[g].AsSpan(0, length));
            var frequencies = _frequencies is null ? [] : _frequencies.AsSpan(start, length);
            for (var k = 0; k < cells.Length; k++)
            {
                var (left, right) = _links[k];
                CountBlock(codes[left].AsSpan(0, length), codes[right].AsSpan(0, length), frequencies, _groups[right].Width, cells[k]);
            }
        }
        return cells;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountBlock(ReadOnlySpan<ushort> left, ReadOnlySpan<ushort> right, ReadOnlySpan<int> frequencies, int width, long[] cells)
    {
        if (frequencies.IsEmpty)
            for (var i = 0; i < left.Length; i++) cells[left[i] * width + right[i]]++;
        else
            for (var i = 0; i < left.Length; i++) cells[left[i] * width + right[i]] += frequencies[i];
    }

    private static void Add(long[][] sum, long[][] more)
    {
        for (var k = 0; k < sum.Length; k++)
            for (var cell = 0; cell < sum[k].Length; cell++) sum[k][cell] += more[k][cell];
    }

    /// <summary>Adds the combinations that have the same levels of two variables.</summary>
    private long[][] Table(long[] cells, CategoricalColumn rows, CategoricalColumn columns)
    {
        var (rowGroup, columnGroup) = (GroupOf(rows), GroupOf(columns));
        var (rowCodes, columnCodes) = (_groups[rowGroup].CodesOf(rows), _groups[columnGroup].CodesOf(columns));
        var (rowStep, columnStep) = rowGroup <= columnGroup ? (columnCodes.Length, 1) : (1, rowCodes.Length);
        long[][] table = [.. rows.Levels.Select(_ => new long[columns.Levels.Count])];
        for (var i = 0; i < rowCodes.Length; i++)
            for (var j = 0; j < columnCodes.Length; j++)
                if (rowCodes[i] > 0 && columnCodes[j] > 0) table[rowCodes[i] - 1][columnCodes[j] - 1] += cells[i * rowStep + j * columnStep];
        return table;
    }
}
