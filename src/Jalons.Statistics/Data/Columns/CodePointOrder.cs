namespace Jalons.Statistics.Data;

/// <summary>Order by Unicode code point, the order of UTF-8 bytes and of R's radix sort; ordinal order differs beyond the basic plane.</summary>
public sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return string.CompareOrdinal(x, y);

        var common = x.AsSpan().CommonPrefixLength(y);
        if (common == x.Length || common == y.Length) return x.Length.CompareTo(y.Length);
        return Weight(x[common]).CompareTo(Weight(y[common]));
    }

    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
