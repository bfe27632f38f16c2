using System.Globalization;

namespace Jalons.Statistics.Data;

/// <summary>Gathers the values of a single-choice variable, then sorts its levels.</summary>
public sealed class CategoricalBuilder : ColumnBuilder
{
    private readonly Dictionary<string, ushort> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _levels = [];
    private readonly GrowingArray<ushort> _values = new();

    public CategoricalBuilder(string name) : base(name) => _lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();

    public override void Add(ReadOnlySpan<char> cell)
    {
        if (cell.IsWhiteSpace()) _values.Add(0);
        else if (_lookup.TryGetValue(cell, out var code)) _values.Add(code);
        else _values.Add(NewLevel(cell.ToString()));
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
