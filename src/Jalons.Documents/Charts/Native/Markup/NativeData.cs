using System.Globalization;
using System.Xml.Linq;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native.Markup;

/// <summary>References from a chart to its sheet, with the values kept beside them.</summary>
internal static class NativeData
{
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    public static XElement Title(NativeColumn column) => Of("tx", Of(
        "strRef",
        Of("f", column.TitleReference),
        Of("strCache", Val("ptCount", 1), Point(0, column.Title))));

    public static XElement Names(NativeColumn column) => Of("cat", Of(
        "strRef",
        Of("f", column.Reference),
        Of("strCache", Val("ptCount", column.Cells.Count), column.Cells.Select((cell, index) => Point(index, Wide(cell.Print))))));

    /// <param name="role">val, xVal or yVal.</param>
    public static XElement Values(string role, NativeColumn column) => Of(role, Numbers(column));

    public static XElement Numbers(NativeColumn column) => Of(
        "numRef",
        Of("f", column.Reference),
        Of(
            "numCache",
            Of("formatCode", "General"),
            Val("ptCount", column.Cells.Count),
            column.Cells.Select((cell, index) => Number(cell) is { } value ? Point(index, value.ToString("R", CultureInfo.InvariantCulture)) : null)));

    public static double Serial(DateOnly day) => day.DayNumber - Epoch.DayNumber;

    private static double? Number(Cell cell) => cell is Cell.Day day ? Serial(day.On) : cell.Magnitude;

    private static XElement Point(int index, string value) => Of("pt", new XAttribute("idx", index), Of("v", value));
}
