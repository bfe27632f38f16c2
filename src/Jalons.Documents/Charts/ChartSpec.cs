namespace Jalons.Documents.Charts;

/// <summary>What a chart says, without how it is drawn: native and editable in Office files, SVG on the web.</summary>
public abstract record ChartSpec(Measure Measure)
{
    /// <summary>The numbers behind the picture: table equivalent and, in Office files, the embedded workbook.</summary>
    public abstract ChartData Data { get; }

    /// <summary>What signs in the picture stand for, where it has any.</summary>
    public virtual string? Key => null;

    /// <summary>Office has no such chart and the numbers are the picture: a table with shaded cells.</summary>
    public virtual bool IsTableInOffice => false;
}

/// <summary>A header row and rows whose first cell names the row.</summary>
public sealed record ChartData(IReadOnlyList<string> Columns, IReadOnlyList<Row> Rows);

/// <summary>What the numbers of an axis count.</summary>
/// <param name="Name">Column title in the table equivalent.</param>
/// <param name="Unit">Written after each number, for instance %.</param>
public sealed record Measure(string Name, string? Unit = null)
{
    /// <summary>An axis that may not go beyond: 100 for shares.</summary>
    public double? Ceiling { get; init; }

    public static Measure Count(string name) => new(name);

    public static Measure Percent(string name) => new(name, "%") { Ceiling = 100 };
}
