namespace Jalons.Statistics.Data;

/// <summary>
/// A table of study by columns. Each row stands for <see cref="Frequencies"/> identical rows (1 when null), so that the groups that a
/// database counts (<c>GROUP BY</c>) and the rows of a file are the same thing to every method.
/// </summary>
public sealed class StudyTable
{
    private readonly Dictionary<string, Column> _columns;

    public StudyTable(IReadOnlyList<Column> columns, int[]? frequencies = null)
    {
        RowCount = columns.Count > 0 ? columns[0].Count : frequencies?.Length ?? 0;
        if (columns.Any(column => column.Count != RowCount) || (frequencies is not null && frequencies.Length != RowCount))
            throw new ArgumentException("All columns of a table have the same number of rows.", nameof(columns));

        (Columns, Frequencies) = (columns, frequencies);
        _columns = columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>How many identical rows each row stands for, null when each stands for itself.</summary>
    public int[]? Frequencies { get; }

    /// <summary>Rows held (distinct profiles when frequencies are given).</summary>
    public int RowCount { get; }

    /// <summary>Rows of the study: the sum of the frequencies.</summary>
    public long Total => Frequencies is null ? RowCount : Frequencies.Sum(frequency => (long)frequency);

    public CategoricalColumn Categorical(string name) => Get<CategoricalColumn>(name, "qualitative");

    public NumericColumn Numeric(string name) => Get<NumericColumn>(name, "numérique");

    public MultiChoiceColumn MultiChoice(string name) => Get<MultiChoiceColumn>(name, "à choix multiples");

    public DateColumn Date(string name) => Get<DateColumn>(name, "de date");

    public CensoredColumn Censored(string name) => Get<CensoredColumn>(name, "de durée");

    /// <summary>The same rows with one more column, or with this column in place of the one of the same name.</summary>
    public StudyTable With(Column column) => new([.. Columns.Where(c => c.Name != column.Name), column], Frequencies);

    private T Get<T>(string name, string kind) where T : Column
    {
        if (!_columns.TryGetValue(name, out var column)) throw new StudyDataException($"La variable « {name} » est absente des données.");
        return column as T ?? throw new StudyDataException($"La variable « {name} » n'est pas une variable {kind}.");
    }
}
