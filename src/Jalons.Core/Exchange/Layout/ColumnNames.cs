using Jalons.Core.Exchange.Reading;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Names of the columns of a sheet as people are told them: no two alike.</summary>
internal static class ColumnNames
{
    /// <summary>The cells of a header, those that say the same told apart by the title above them (« Prescripteur : Email ») or by their letter.</summary>
    public static IReadOnlyList<HeaderCell> Apart(IReadOnlyList<HeaderCell> cells)
    {
        var alike = cells.GroupBy(cell => Wording.Fold(cell.Text)).Where(same => same.Count() > 1).SelectMany(same => same).ToList();
        var grouped = alike.Where(cell => Grouped(cell) is not null).GroupBy(cell => Wording.Fold(Grouped(cell)!)).Where(same => same.Count() == 1).Select(same => same.First()).ToHashSet();
        return [.. cells.Select(cell => !alike.Contains(cell) ? cell : cell with { Name = grouped.Contains(cell) ? Grouped(cell)! : $"{cell.Text} (colonne {Letters(cell.Column)})" })];
    }

    /// <summary>A column that has values and no header.</summary>
    public static string Untitled(int column) => $"(sans titre, colonne {Letters(column)})";

    private static string? Grouped(HeaderCell cell) => (cell.Group ?? cell.Section) is { } above ? $"{above} : {cell.Text}" : null;

    /// <summary>A, B… Z, AA, as spreadsheets name columns; from 0.</summary>
    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + Letters(column % 26);
}
