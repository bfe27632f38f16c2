namespace Jalons.Tests.Exchange.Variants;

/// <summary>One sheet of a made-up workbook. A cell is words, a number, a day, a box (true or false), or nothing.</summary>
internal sealed class Tab(string name)
{
    public string Name { get; } = name;
    public bool IsHidden { get; init; }
    public List<object?[]> Rows { get; } = [];

    /// <summary>Cells that cover several columns: row, first and last column, from 0.</summary>
    public List<(int Row, int From, int To)> Merges { get; } = [];

    public void Add(params object?[] cells) => Rows.Add(cells);
}
