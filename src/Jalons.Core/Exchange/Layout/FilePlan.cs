using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading.Choices;

namespace Jalons.Core.Exchange.Layout;

/// <summary>How a whole file will be read, sheet by sheet, in the order of the workbook.</summary>
public sealed record FilePlan(IReadOnlyList<SheetPlan> Sheets)
{
    /// <summary>Headers that no field claimed, once each, as written.</summary>
    public IEnumerable<string> UnknownColumns => Sheets.SelectMany(sheet => sheet.Columns).Where(column => column.Use == ColumnUse.Unknown).Select(column => column.Header).Distinct();
}

/// <summary>What a sheet brings.</summary>
public enum SheetKind
{
    /// <summary>No table of people: cover, notes, lists.</summary>
    Ignored,

    /// <summary>Each row tells who it is about.</summary>
    People,

    /// <summary>Rows complete those of another sheet, through a local number.</summary>
    Join,
}

/// <summary>How one sheet will be read.</summary>
/// <param name="HeaderFrom">First row of the header; rows above are titles.</param>
/// <param name="HeaderTo">Last row of the header.</param>
/// <param name="LocalId">Column that numbers the rows and that other sheets of the file repeat; null when there is none.</param>
public sealed record SheetPlan(string Name, SheetKind Kind, int HeaderFrom, int HeaderTo, IReadOnlyList<ColumnPlan> Columns, int? LocalId)
{
    /// <summary>Hidden in the workbook: never read, always told.</summary>
    public bool IsHidden { get; init; }

    public static SheetPlan Ignore(string name) => new(name, SheetKind.Ignored, 0, 0, [], null);

    public bool Has(string code) => Columns.Any(column => column.Field?.Code == code && column.Use == ColumnUse.Field);
}

/// <summary>What becomes of a column.</summary>
public enum ColumnUse
{
    /// <summary>Read as a field.</summary>
    Field,

    /// <summary>One answer of a field: ticked or not.</summary>
    Tick,

    /// <summary>Repeats what another sheet says.</summary>
    Recall,

    /// <summary>Numbers the rows.</summary>
    LocalId,

    /// <summary>Kept as it is, listed.</summary>
    Unknown,
}

/// <param name="Index">Place in the row, from 0.</param>
/// <param name="Header">Its name, unlike any other of the sheet.</param>
/// <param name="Option">The answer that a tick column stands for.</param>
public sealed record ColumnPlan(int Index, string Header, ColumnUse Use, Field? Field = null, Option? Option = null)
{
    /// <summary>Words of the header, as written.</summary>
    public string Written { get; init; } = Header;

    /// <summary>A human decided what becomes of it.</summary>
    public bool IsChosen { get; init; }

    /// <summary>What its figures mean, where someone said it.</summary>
    public LevelScale? Scale { get; init; }

    /// <summary>First value of the column, as written; empty when the sample has none.</summary>
    public string Example { get; init; } = "";
}
