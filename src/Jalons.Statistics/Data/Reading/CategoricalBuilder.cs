using System.Globalization;
using System.Runtime.CompilerServices;

namespace Jalons.Statistics.Data;

/// <summary>Gathers the values of a single-choice variable, then sorts its levels.</summary>
public sealed class CategoricalBuilder : ColumnBuilder
{
    private readonly Dictionary<string, ushort> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ulong[] _recentCells = new ulong[256];
    private readonly ushort[] _recentCodes = new ushort[256];
    private readonly List<string> _levels = [];
    private readonly GrowingArray<ushort> _values = new();

    public CategoricalBuilder(string name) : base(name) => _lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();

    public override void Add(ReadOnlySpan<char> cell)
    {
        if (cell.IsWhiteSpace()) _values.Add(0);
        else if (_lookup.TryGetValue(cell, out var code)) _values.Add(code);
        else _values.Add(NewLevel(cell.ToString()));
    }

    /// <summary>A cell under eight bytes is looked up as a number among the recent ones; an empty cell is 0, whose code is 0 from the start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Add(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length >= sizeof(ulong))
        {
            base.Add(utf8);
            return;
        }
        var cell = (ulong)utf8.Length;
        foreach (var unit in utf8) cell = (cell << 8) | unit;
        var place = (cell * 0x9E3779B97F4A7C15) >> 56;
        if (_recentCells[place] == cell) _values.Add(_recentCodes[place]);
        else
        {
            base.Add(utf8);
            (_recentCells[place], _recentCodes[place]) = (cell, _values.Last);
        }
    }

    public override CategoricalColumn Build()
    {
        var sorted = _levels.Order(CodePointOrder.Instance).ToList();
        var map = new ushort[_levels.Count + 1];
        for (var k = 0; k < sorted.Count; k++) map[_codes[sorted[k]]] = (ushort)(k + 1);
        var codes = _values.ToArray();
        for (var i = 0; i < codes.Length; i++) codes[i] = map[codes[i]];
        return new(Name, sorted, codes);
    }

    private ushort NewLevel(string level)
    {
        if (_levels.Count == CategoricalColumn.MaxLevels)
            throw new StudyDataException(string.Create(CultureInfo.InvariantCulture,
                $"La variable « {Name} » a plus de {CategoricalColumn.MaxLevels} modalités : ce n'est pas une variable qualitative."));

        _levels.Add(level);
        return _codes[level] = (ushort)_levels.Count;
    }
}
