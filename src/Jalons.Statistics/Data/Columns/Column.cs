namespace Jalons.Statistics.Data;

/// <summary>One variable of a <see cref="StudyTable"/>: a name and as many values as the table has rows.</summary>
public abstract class Column(string name)
{
    /// <summary>The variable's name, unique in its table.</summary>
    public string Name { get; } = name;

    /// <summary>Number of rows.</summary>
    public abstract int Count { get; }

    /// <summary>Number of rows without a value.</summary>
    public abstract int MissingCount { get; }
}
