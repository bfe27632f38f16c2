using Jalons.Documents.Sheets;

namespace Jalons.Documents.Charts.Native;

/// <summary>The sheet inside a native chart: the numbers of the chart first, then what only its drawing needs.</summary>
internal sealed class NativeSheet
{
    public const string Name = "Données";
    private readonly List<NativeColumn> _columns = [];

    public NativeSheet(ChartData data)
    {
        for (var index = 0; index < data.Columns.Count; index++)
            Add(data.Columns[index], data.Rows.Select(row => row.Cells[index]));
    }

    public NativeColumn this[int index] => _columns[index];

    public NativeColumn Add(string title, IEnumerable<Cell> cells)
    {
        var column = new NativeColumn((char)('A' + _columns.Count), title, [.. cells]);
        _columns.Add(column);
        return column;
    }

    public void Write(Stream stream) => XlsxWriter.Write([new Sheet(Name, [.. _columns.Select(column => column.Title)], Rows())], stream);

    private IEnumerable<IReadOnlyList<Cell>> Rows()
    {
        for (var row = 0; row < _columns.Max(column => column.Cells.Count); row++)
            yield return [.. _columns.Select(column => row < column.Cells.Count ? column.Cells[row] : Cell.Empty)];
    }
}

/// <param name="Letter">Column of the sheet; its title stands in row 1.</param>
internal sealed record NativeColumn(char Letter, string Title, IReadOnlyList<Cell> Cells)
{
    public string TitleReference => $"'{NativeSheet.Name}'!${Letter}$1";

    public string Reference => $"'{NativeSheet.Name}'!${Letter}$2:${Letter}${Cells.Count + 1}";
}
