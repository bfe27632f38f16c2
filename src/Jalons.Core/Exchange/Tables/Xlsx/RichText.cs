using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Jalons.Core.Exchange.Tables.Xlsx;

/// <summary>Text of a string item (&lt;si&gt; or &lt;is&gt;): plain or in runs.</summary>
internal static partial class RichText
{
    /// <summary>Adds every text run up to the end of the element under the reader, which must not be empty.</summary>
    public static void Append(XmlReader xml, Words words)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") xml.Skip();
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) words.AppendValue(xml);
        }
    }

    /// <summary>Undoes the _xHHHH_ writing of control characters (ECMA-376, ST_Xstring).</summary>
    public static string Plain(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
