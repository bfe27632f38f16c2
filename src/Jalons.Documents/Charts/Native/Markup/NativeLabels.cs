using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native.Markup;

/// <summary>Data labels. What is written at a bar comes from a column of the sheet, so that it follows when the data are edited.</summary>
internal static class NativeLabels
{
    public const double Size = 10;
    private const string LabelExtension = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
    private const string RangeExtension = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
    private static readonly XNamespace C15 = "http://schemas.microsoft.com/office/drawing/2012/chart";

    /// <param name="position">outEnd, ctr or inBase.</param>
    public static XElement From(NativeColumn column, string position, string colour = Palette.Ink, XElement? plate = null) => Of(
        "dLbls",
        column.Cells.Select((cell, index) => Label(column.Letter, index, OneLine(cell.Print), position, colour, plate)),
        Settings(position, colour, plate, showsValue: false),
        Extension(LabelExtension, new XElement(C15 + "showDataLabelsRange", new XAttribute("val", 1))));

    /// <summary>The column that <see cref="From"/> reads, declared at the end of the series.</summary>
    public static XElement Range(NativeColumn column) => Extension(RangeExtension, new XElement(
        C15 + "datalabelsRange",
        new XElement(C15 + "f", column.Reference),
        new XElement(
            C15 + "dlblRangeCache",
            Val("ptCount", column.Cells.Count),
            column.Cells.Select((cell, index) => Of("pt", new XAttribute("idx", index), Of("v", OneLine(cell.Print)))))));

    private static XElement Label(char letter, int index, string words, string position, string colour, XElement? plate) => Of(
        "dLbl",
        Val("idx", index),
        Of("tx", Of("rich", new XElement(A + "bodyPr", new XAttribute("wrap", "none")), new XElement(A + "p", Field(letter, index, words, colour)))),
        plate,
        Settings(position, null, null, showsValue: false),
        Extension(LabelExtension, new XElement(C15 + "showDataLabelsRange", new XAttribute("val", 1))));

    private static XElement Field(char letter, int index, string words, string colour) => new(
        A + "fld",
        new XAttribute("id", new Guid(index + 1, (short)letter, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0).ToString("B").ToUpperInvariant()),
        new XAttribute("type", "CELLRANGE"),
        Face("rPr", Size, colour, isBold: true),
        new XElement(A + "pPr", Face("defRPr", Size, colour, isBold: true)),
        new XElement(A + "t", words));

    private static IEnumerable<XElement> Settings(string position, string? colour, XElement? plate, bool showsValue)
    {
        if (colour is not null)
        {
            yield return plate ?? Shape(NoFill);
            yield return Type(Size, colour, isBold: true);
        }

        yield return Val("dLblPos", position);
        yield return Flag("showLegendKey", false);
        yield return Flag("showVal", showsValue);
        yield return Flag("showCatName", false);
        yield return Flag("showSerName", false);
        yield return Flag("showPercent", false);
        yield return Flag("showBubbleSize", false);
    }

    private static XElement Extension(string uri, params XElement[] content) => Of(
        "extLst",
        Of("ext", new XAttribute("uri", uri), new XAttribute(XNamespace.Xmlns + "c15", C15), content));
}
