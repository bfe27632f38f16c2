namespace Jalons.Statistics.Data;

/// <summary>
/// A single-choice variable: sorted levels and one code per row, 0 when the value is missing, k for <c>Levels[k − 1]</c>.
/// The zero lets counting loops run without a branch: missing values fall in a row of their own, read or dropped afterwards.
/// </summary>
public sealed class CategoricalColumn : Column
{
    /// <summary>The largest number of levels a variable may have and still be called a category.</summary>
    public const int MaxLevels = ushort.MaxValue - 1;

    private readonly ushort[] _codes;

    public CategoricalColumn(string name, IReadOnlyList<string> levels, ushort[] codes) : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(levels.Count, MaxLevels);
        (Levels, _codes) = (levels, codes);
    }

    /// <summary>The levels by code point; the first one is the reference of models.</summary>
    public IReadOnlyList<string> Levels { get; }

    /// <summary>One code per row (0 = missing).</summary>
    public ReadOnlySpan<ushort> Codes => _codes;

    /// <summary>Number of codes, the missing one included: the width of a counting table.</summary>
    public int Width => Levels.Count + 1;

    public override int Count => _codes.Length;

    public override int MissingCount => _codes.AsSpan().Count((ushort)0);

    /// <summary>The level of a row, null when missing.</summary>
    public string? this[int row] => _codes[row] == 0 ? null : Levels[_codes[row] - 1];

    /// <summary>Builds a column from values, null or empty meaning missing.</summary>
    public static CategoricalColumn From(string name, IEnumerable<string?> values)
    {
        var builder = new CategoricalBuilder(name);
        foreach (var value in values) builder.Add(value);
        return builder.Build();
    }

    /// <summary>The same variable where missing values are the level <paramref name="label"/>, sorted among the others.</summary>
    public CategoricalColumn WithMissingAs(string label)
    {
        if (MissingCount == 0) return this;

        var levels = Levels.Append(label).Distinct().Order(CodePointOrder.Instance).ToList();
        var map = new ushort[Width];
        map[0] = (ushort)(levels.IndexOf(label) + 1);
        for (var k = 1; k < Width; k++) map[k] = (ushort)(levels.IndexOf(Levels[k - 1]) + 1);
        return new(Name, levels, Array.ConvertAll(_codes, code => map[code]));
    }

    /// <summary>The same variable without levels that no row has.</summary>
    public CategoricalColumn WithoutEmptyLevels()
    {
        var seen = new bool[Width];
        foreach (var code in _codes) seen[code] = true;
        if (!seen.AsSpan(1).Contains(false)) return this;

        var map = new ushort[Width];
        var kept = new List<string>();
        for (var k = 1; k < Width; k++)
        {
            if (!seen[k]) continue;
            kept.Add(Levels[k - 1]);
            map[k] = (ushort)kept.Count;
        }
        return new(Name, kept, Array.ConvertAll(_codes, code => map[code]));
    }
}
