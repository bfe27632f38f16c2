using System.Globalization;

namespace Jalons.Statistics.Data;

/// <summary>Gathers cells, one per row, into a column; an empty cell is a missing value.</summary>
public abstract class ColumnBuilder(string name)
{
    public string Name { get; } = name;

    /// <summary>Adds the next row's cell. Throws <see cref="StudyDataException"/> when the cell cannot be read as this kind of value.</summary>
    public abstract void Add(ReadOnlySpan<char> cell);

    /// <summary>Adds the next row's value as a database or an object gives it; null is missing.</summary>
    public virtual void Add(object? value) => Add(Convert.ToString(value, CultureInfo.InvariantCulture));

    /// <summary>Ends the column. The builder gives its memory away and is not used again.</summary>
    public abstract Column Build();
}
