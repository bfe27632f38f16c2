using System.Globalization;
using System.Xml;

namespace Jalons.Core.Exchange.Tables.Ods;

/// <summary>Cells of one row: typed by their attributes, their words by their paragraphs (comments left out).</summary>
internal sealed class OdsCellReader(XmlReader xml, Words words)
{
    private string? _type, _value;
    private int _repeats;

    /// <summary>Reads every cell of the row element under the reader, which must not be empty.</summary>
    public void ReadInto(TableRow row)
    {
        var depth = xml.Depth;
        var column = 0L;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            var covered = xml.LocalName == "covered-table-cell";
            if (!covered && xml.LocalName != "table-cell") continue;

            var cell = ReadCell();
            for (var i = 0; i < _repeats && !covered && !cell.IsBlank; i++) row.Set((int)Math.Min(column + i, int.MaxValue), cell);
            column += _repeats;
        }
    }

    private Cell ReadCell()
    {
        ReadAttributes();
        words.Clear();
        if (!xml.IsEmptyElement) ReadWords();
        return _type switch
        {
            null => Cell.Of(words.ToString()),
            "string" => Cell.Of(_value ?? words.ToString()),
            "error" => Cell.OfError(words.ToString()),
            "boolean" => Cell.Of(_value == "true"),
            "date" => DateOf(),
            _ => double.TryParse(_value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? Cell.Of(number) : Cell.Of(words.ToString())
        };
    }

    private void ReadAttributes()
    {
        (_type, _value, _repeats) = (null, null, 1);
        var isError = false;
        while (xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                case "value-type" when xml.Value == "error": isError = true; break;
                case "value-type": _type = words.Known(xml.Value); break;
                case "value" or "date-value" or "boolean-value" or "string-value": _value = xml.Value; break;
                case "number-columns-repeated": _repeats = OdsSource.Count(xml.Value); break;
            }
        }
        if (isError) _type = "error";
        xml.MoveToElement();
    }

    private Cell DateOf()
    {
        if (!DateTime.TryParse(_value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)) return Cell.Of(words.ToString());
        // Days before 1900 exist in a calendar, not in the serial numbers: their words are kept.
        return date.Year < 1900 ? Cell.Of(words.Text.Length > 0 ? words.ToString() : _value!) : Cell.OfSerial(date.ToOADate());
    }

    private void ReadWords()
    {
        var depth = xml.Depth;
        var paragraphs = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            while (xml is { NodeType: XmlNodeType.Element, LocalName: "annotation" or "shapes" or "frame" } && xml.Depth > depth) xml.Skip();
            if (xml.Depth <= depth) return;
            if (xml.NodeType == XmlNodeType.Element) AppendElement(ref paragraphs);
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) words.AppendValue(xml);
        }
    }

    private void AppendElement(ref int paragraphs)
    {
        switch (xml.LocalName)
        {
            case "p" when paragraphs++ > 0: words.Append('\n'); break;
            case "s": words.Append(new string(' ', Math.Min(OdsSource.Count(xml.GetAttribute("c", "urn:oasis:names:tc:opendocument:xmlns:text:1.0")), 100))); break;
            case "tab": words.Append('\t'); break;
            case "line-break": words.Append('\n'); break;
        }
    }
}
