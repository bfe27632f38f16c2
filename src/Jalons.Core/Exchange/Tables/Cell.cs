using System.Globalization;

namespace Jalons.Core.Exchange.Tables;

/// <summary>What a spreadsheet says a cell is; csv knows only text.</summary>
public enum CellKind : byte { Blank, Text, Number, Date, Boolean, Error }

/// <summary>One cell as the file holds it: its text, or its number (a date is a number of days in the 1900 system, time in the fraction).</summary>
public readonly record struct Cell(CellKind Kind, string? Text, double Number)
{
    public static readonly Cell Blank;

    public bool IsBlank => Kind == CellKind.Blank;

    public static Cell Of(string text) => string.IsNullOrWhiteSpace(text) ? Blank : new(CellKind.Text, text, 0);
    public static Cell Of(double number) => new(CellKind.Number, null, number);
    public static Cell Of(bool value) => new(CellKind.Boolean, null, value ? 1 : 0);
    public static Cell OfError(string text) => new(CellKind.Error, text, 0);

    /// <summary>A day; a number that is no day of the calendar stays a number.</summary>
    public static Cell OfSerial(double days) => IsDay(days) ? new(CellKind.Date, null, days) : Of(days);

    /// <summary>True for a number of days that the calendar of Excel knows (1900 to 9999).</summary>
    public static bool IsDay(double days) => days is >= 1 and < 2958466;

    /// <summary>The words of the cell as a reader sees them, dates as JJ/MM/AAAA, empty for a blank.</summary>
    public override string ToString() => Kind switch
    {
        CellKind.Text or CellKind.Error => Text!,
        CellKind.Number => Number.ToString("0.##########", CultureInfo.InvariantCulture),
        CellKind.Date => DateTime.FromOADate(Number).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        CellKind.Boolean => Number != 0 ? "VRAI" : "FAUX",
        _ => ""
    };
}
