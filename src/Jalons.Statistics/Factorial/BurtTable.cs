using Jalons.Statistics.Data;
using Jalons.Statistics.Tables;

namespace Jalons.Statistics.Factorial;

/// <summary>A category of a variable: the variable's place in the table, its name and the level.</summary>
public sealed record Category(int VariableIndex, string Variable, string Level);

/// <summary>
/// Counts of every pair of categories of Q variables (the Burt table Z'Z), n on the diagonal blocks. It is all that multiple correspondence
/// analysis needs of the data: one pass, and it adds up over chunks. Levels that nobody has are left out.
/// </summary>
public sealed class BurtTable
{
    /// <summary>Categories in all; beyond, the eigenproblem takes minutes and no plane can be read.</summary>
    public const int MaxCategories = 1000;

    private BurtTable(long n, int variableCount, IReadOnlyList<Category> categories, long[,] counts) =>
        (N, VariableCount, Categories, Counts) = (n, variableCount, categories, counts);

    /// <summary>Rows of the study.</summary>
    public long N { get; }

    /// <summary>Number of variables.</summary>
    public int VariableCount { get; }

    /// <summary>The categories, variable after variable.</summary>
    public IReadOnlyList<Category> Categories { get; }

    /// <summary>Categories × categories counts.</summary>
    public long[,] Counts { get; }

    /// <summary>Count of one category.</summary>
    public long CountOf(int category) => Counts[category, category];

    /// <summary>
    /// Counts the pairs in one parallel pass. Every row needs a value in each variable: make missing values a level first
    /// (<see cref="CategoricalColumn.WithMissingAs"/>).
    /// </summary>
    public static BurtTable Of(StudyTable table, IReadOnlyList<string> variables)
    {
        var columns = variables.Select(table.Categorical).ToList();
        if (columns.Count == 0) throw new StudyDataException("L'analyse des correspondances multiples demande au moins une variable active.");
        if (columns.Find(column => column.MissingCount > 0) is { } incomplete)
            throw new StudyDataException($"La variable « {incomplete.Name} » a des valeurs manquantes : en faire d'abord une modalité.");
        if (columns.Sum(column => column.Levels.Count) is > MaxCategories and var count)
            throw new StudyDataException($"Les variables ont {count} modalités en tout, plus de {MaxCategories} : en regrouper d'abord.");

        var pairs = new List<(int Left, int Right)>();
        for (var q = 0; q < columns.Count; q++)
            for (var r = q; r < columns.Count; r++) pairs.Add((q, r));
        var cells = PairCounts.Count([.. pairs.Select(pair => (columns[pair.Left], columns[pair.Right]))], table.Frequencies);
        return Assemble(table.Total, columns, pairs, cells);
    }

    private static BurtTable Assemble(long n, List<CategoricalColumn> columns, List<(int Left, int Right)> pairs, IReadOnlyList<long[][]> cells)
    {
        var offsets = new int[columns.Count + 1];
        for (var q = 0; q < columns.Count; q++) offsets[q + 1] = offsets[q] + columns[q].Levels.Count;
        var full = new long[offsets[^1], offsets[^1]];
        for (var k = 0; k < pairs.Count; k++)
            for (var i = 0; i < cells[k].Length; i++)
                for (var j = 0; j < cells[k][i].Length; j++)
                {
                    var (row, column) = (offsets[pairs[k].Left] + i, offsets[pairs[k].Right] + j);
                    full[row, column] = full[column, row] = cells[k][i][j];
                }
        return WithoutEmptyLevels(n, columns, full);
    }

    private static BurtTable WithoutEmptyLevels(long n, List<CategoricalColumn> columns, long[,] full)
    {
        var all = columns.SelectMany((column, q) => column.Levels.Select(level => new Category(q, column.Name, level))).ToList();
        int[] used = [.. Enumerable.Range(0, all.Count).Where(j => full[j, j] > 0)];
        var counts = new long[used.Length, used.Length];
        for (var i = 0; i < used.Length; i++)
            for (var j = 0; j < used.Length; j++) counts[i, j] = full[used[i], used[j]];
        return new(n, columns.Count, [.. used.Select(j => all[j])], counts);
    }
}
