namespace Jalons.Statistics.Disclosure;

/// <summary>
/// Counts to be published, each under one key however many tables show it, and the sums that link them. One registry for linked tables
/// (territories and their département): a cell has one status everywhere.
/// </summary>
public sealed class CellRegistry
{
    private readonly Dictionary<string, Cell> _cells = new(StringComparer.Ordinal);
    private readonly List<(string Total, string[] Parts)> _sums = [];

    /// <summary>A published count; <see cref="MayBeHidden"/> is false for totals that stay published.</summary>
    internal sealed record Cell(string Key, long Value, bool MayBeHidden);

    internal IReadOnlyDictionary<string, Cell> Cells => _cells;

    internal IReadOnlyList<(string Total, string[] Parts)> Sums => _sums;

    public bool Has(string key) => _cells.ContainsKey(key);

    /// <summary>The count under a key.</summary>
    public long ValueOf(string key) => _cells[key].Value;

    /// <summary>Adds a count, or finds it again under its key. Throws when the same key comes back with another count.</summary>
    public void Add(string key, long value, bool mayBeHidden = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        if (!_cells.TryAdd(key, new(key, value, mayBeHidden)) && _cells[key].Value != value)
            throw new ArgumentException($"The cell {key} is already {_cells[key].Value}.", nameof(key));
    }

    /// <summary>Says that a cell is the sum of others. Throws when the counts do not add up.</summary>
    public void AddSum(string total, IReadOnlyList<string> parts)
    {
        if (_cells[total].Value != parts.Sum(part => _cells[part].Value)) throw new ArgumentException($"The parts of {total} do not add up.", nameof(parts));
        _sums.Add((total, [.. parts]));
    }

    /// <summary>
    /// Adds a two-way table with its margins: cells are « table|row|column », margins « table|row| », « table||column » and « table|| ». Margins stay published
    /// unless <paramref name="marginsMayBeHidden"/>.
    /// </summary>
    public void AddTable(string table, IReadOnlyList<string> rows, IReadOnlyList<string> columns, IReadOnlyList<long[]> counts, bool marginsMayBeHidden = false)
    {
        string Key(string row, string column) => $"{table}|{row}|{column}";
        for (var i = 0; i < rows.Count; i++)
            for (var j = 0; j < columns.Count; j++) Add(Key(rows[i], columns[j]), counts[i][j]);
        for (var i = 0; i < rows.Count; i++) AddMargin(Key(rows[i], ""), counts[i].Sum(), [.. columns.Select(column => Key(rows[i], column))], marginsMayBeHidden);
        for (var j = 0; j < columns.Count; j++) AddMargin(Key("", columns[j]), counts.Sum(row => row[j]), [.. rows.Select(row => Key(row, columns[j]))], marginsMayBeHidden);
        AddMargin(Key("", ""), counts.Sum(row => row.Sum()), [.. rows.Select(row => Key(row, ""))], marginsMayBeHidden);
        AddSum(Key("", ""), [.. columns.Select(column => Key("", column))]);
    }

    private void AddMargin(string key, long value, string[] parts, bool mayBeHidden)
    {
        Add(key, value, mayBeHidden);
        AddSum(key, parts);
    }
}
