namespace Jalons.Statistics.Data;

/// <summary>Reads several choices joined by a separator (« ; » by default, blanks around an item ignored, an item counted once).</summary>
public sealed class MultiChoiceBuilder : ColumnBuilder
{
    private readonly string _separator;
    private readonly Dictionary<string, ushort> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly GrowingArray<int> _starts = new();
    private readonly GrowingArray<ushort> _ticked = new();
    private readonly GrowingArray<bool> _known = new();

    public MultiChoiceBuilder(string name, string separator = " ; ") : base(name)
    {
        _separator = separator.Trim().Length > 0 ? separator.Trim() : separator;
        _lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public override void Add(ReadOnlySpan<char> cell)
    {
        var start = _ticked.Count;
        _starts.Add(start);
        _known.Add(!cell.IsWhiteSpace());
        foreach (var range in cell.Split(_separator))
            Tick(cell[range].Trim(), start);
    }

    public override MultiChoiceColumn Build()
    {
        _starts.Add(_ticked.Count);
        var items = _codes.Keys.Order(CodePointOrder.Instance).ToList();
        var map = new ushort[items.Count];
        for (var k = 0; k < items.Count; k++) map[_codes[items[k]]] = (ushort)k;
        return new(Name, items, _starts.ToArray(), Array.ConvertAll(_ticked.ToArray(), code => map[code]), _known.ToArray());
    }

    private void Tick(ReadOnlySpan<char> item, int start)
    {
        if (item.IsEmpty) return;
        if (!_lookup.TryGetValue(item, out var code)) code = NewItem(item.ToString());
        for (var i = start; i < _ticked.Count; i++)
            if (_ticked[i] == code) return;
        _ticked.Add(code);
    }

    private ushort NewItem(string item)
    {
        if (_codes.Count == CategoricalColumn.MaxLevels)
            throw new StudyDataException($"La variable « {Name} » a trop de choix différents pour une variable à choix multiples.");

        var code = (ushort)_codes.Count;
        _codes.Add(item, code);
        return code;
    }
}
