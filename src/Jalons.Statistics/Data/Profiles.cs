using System.Runtime.InteropServices;

namespace Jalons.Statistics.Data;

/// <summary>
/// The distinct profiles of a table: a table of one row per profile with its frequency, the profile of each row, and the first row of each
/// profile. What <c>GROUP BY</c> over all variables gives, made in memory; profiles come in the order of their first row.
/// </summary>
public sealed record Profiles(StudyTable Table, int[] ProfileOfRow, int[] FirstRow)
{
    /// <summary>Groups the rows by the values of categorical variables; a missing value is a value like another here.</summary>
    public static Profiles Of(StudyTable table, IReadOnlyList<string> variables)
    {
        var columns = variables.Distinct().Select(table.Categorical).ToList();
        var (profileOfRow, count) = Number(columns, table.RowCount);
        var (firstRow, frequencies) = (new int[count], new int[count]);
        for (var row = table.RowCount - 1; row >= 0; row--)
        {
            firstRow[profileOfRow[row]] = row;
            frequencies[profileOfRow[row]] += table.Frequencies?[row] ?? 1;
        }
        var reduced = columns.Select(column => (Column)new CategoricalColumn(column.Name, column.Levels, Pick(column.Codes, firstRow)));
        return new(new([.. reduced], frequencies), profileOfRow, firstRow);
    }

    private static ushort[] Pick(ReadOnlySpan<ushort> codes, int[] rows)
    {
        var picked = new ushort[rows.Length];
        for (var i = 0; i < rows.Length; i++) picked[i] = codes[rows[i]];
        return picked;
    }

    /// <summary>Numbers the profiles: mixed-radix keys, made dense again each time the next variable would overflow them.</summary>
    private static (int[] ProfileOfRow, int Count) Number(List<CategoricalColumn> columns, int rows)
    {
        var keys = new ulong[rows];
        var span = UInt128.One;
        foreach (var column in columns)
        {
            if (span * (UInt128)column.Width > ulong.MaxValue) span = (UInt128)Compact(keys, span);
            var width = (ulong)column.Width;
            Parallel.For(0, (rows + 65535) / 65536, block => Append(keys, column, width, block * 65536));
            span *= (UInt128)column.Width;
        }
        var count = Compact(keys, span);
        return (Array.ConvertAll(keys, key => (int)key), count);
    }

    private static void Append(ulong[] keys, CategoricalColumn column, ulong width, int first)
    {
        var codes = column.Codes;
        for (var row = first; row < Math.Min(keys.Length, first + 65536); row++) keys[row] = keys[row] * width + codes[row];
    }

    /// <summary>Replaces keys under <paramref name="span"/> by dense numbers, in the order of their first rows.</summary>
    private static int Compact(ulong[] keys, UInt128 span)
    {
        if (span > 8 * (UInt128)keys.Length) return CompactSparse(keys);

        var (numbers, count) = (new int[(int)span], 0);
        for (var row = 0; row < keys.Length; row++)
        {
            ref var number = ref numbers[keys[row]];
            if (number == 0) number = ++count;
            keys[row] = (ulong)(number - 1);
        }
        return count;
    }

    private static int CompactSparse(ulong[] keys)
    {
        var numbers = new Dictionary<ulong, int>();
        for (var row = 0; row < keys.Length; row++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, keys[row], out var exists);
            if (!exists) number = numbers.Count - 1;
            keys[row] = (ulong)number;
        }
        return numbers.Count;
    }
}
