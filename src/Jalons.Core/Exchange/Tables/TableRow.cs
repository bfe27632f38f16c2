namespace Jalons.Core.Exchange.Tables;

/// <summary>The row under the reader: valid until the next one; Copy keeps it. Cells past the end are blank.</summary>
public sealed class TableRow
{
    private Cell[] _cells = new Cell[64];

    /// <summary>Spreadsheet row, or record of a csv, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Index of the last cell that is not blank, plus one.</summary>
    public int Count { get; private set; }

    public Cell this[int column] => column < Count ? _cells[column] : Cell.Blank;

    public ReadOnlySpan<Cell> Cells => _cells.AsSpan(0, Count);

    public TableRow Copy() => new() { Number = Number, Count = Count, _cells = Cells.ToArray() };

    /// <summary>Becomes the same as <paramref name="other"/>, in the room that it has.</summary>
    internal void Take(TableRow other)
    {
        Start(other.Number);
        if (other.Count > _cells.Length) Array.Resize(ref _cells, TableLimits.Columns);
        other.Cells.CopyTo(_cells);
        Count = other.Count;
    }

    internal void Start(int number)
    {
        Array.Clear(_cells, 0, Count);
        (Number, Count) = (number, 0);
    }

    internal void Renumber(int number) => Number = number;

    internal void Set(int column, in Cell cell)
    {
        if (cell.IsBlank || column < 0) return;
        if (column >= TableLimits.Columns) throw new TableRefusal(RefusalReason.TooWide, TableLimits.TooWide(column + 1));
        if (column >= _cells.Length) Array.Resize(ref _cells, TableLimits.Columns);

        _cells[column] = cell;
        if (column >= Count) Count = column + 1;
    }
}
