using Jalons.Documents.Typography;

namespace Jalons.Documents;

/// <summary>A table with one header row and, in its first column, a header per row.</summary>
public sealed record Table(string Title, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    /// <summary>Names the table whatever its rank: its title, unless said.</summary>
    public string Key { get => field ?? Slug.Of(Title); init; }

    /// <summary>Replaces « Tableau 3 »: a table outside the count.</summary>
    public string? Rank { get; init; }

    /// <summary>Printed with little air between rows: to look a value up, not to be read.</summary>
    public bool IsDense { get; init; }

    public string? Subtitle { get; init; }
    public string? Scope { get; init; }
    public string? Note { get; init; }
    public string? Source { get; init; }

    public IEnumerable<string> Notes => (Note is null ? [] : new[] { Note }).Concat(CellLegend.Of(Rows.SelectMany(row => row.Cells)));
}

/// <param name="Width">Share of the width, relative to the other columns.</param>
public sealed record Column(string Title, double Width = 1)
{
    public bool IsFigures { get; init; } = true;

    public static Column Words(string title, double width = 2) => new(title, width) { IsFigures = false };
}

public sealed record Row(IReadOnlyList<Cell> Cells)
{
    /// <summary>A total, a correction line: set apart by a rule and bold type.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Printed with room to write by hand: a signature.</summary>
    public bool IsToFill { get; init; }

    public static Row Of(params Cell[] cells) => new(cells);

    public static Row Total(params Cell[] cells) => new(cells) { IsTotal = true };
}
