using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Jalons.Core.Exchange.Tables.Xlsx;

/// <summary>Which cell styles show a number as a day (ECMA-376 part 1, 18.8.30: built-in formats, and codes with d, m, y, h, s).</summary>
internal static class DateStyles
{
    public static bool[] Read(ZipArchiveEntry? part)
    {
        if (part is null) return [];

        var custom = new Dictionary<int, bool>();
        var styles = new List<bool>();
        var inCellFormats = false;
        using var xml = PackageXml.Open(part);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") inCellFormats = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && Id(xml) is { } id) custom[id] = IsDateCode(xml.GetAttribute("formatCode") ?? "");
            if (xml.LocalName == "xf" && inCellFormats) styles.Add(Id(xml) is { } format && (custom.TryGetValue(format, out var isDate) ? isDate : IsBuiltIn(format)));
        }
        return [.. styles];
    }

    /// <summary>True for a format code that shows a day or an hour, false for numbers, texts, and elapsed or coloured numbers.</summary>
    public static bool IsDateCode(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"': i = Skip(code, i, '"'); break;
                case '[': i = Skip(code, i, ']'); break;
                case '\\' or '_' or '*': i++; break;
                case ';': return false;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'j' or 'J' or 'a' or 'A' when IsDayLetter(code, i): return true;
                case 'h' or 'H' or 's' or 'S': return true;
                case '0' or '#' or '?' or '@': return false;
            }
        }
        return false;
    }

    // « a » and « j » are the French letters of year and day; « General » has an « a » of its own.
    private static bool IsDayLetter(string code, int i) =>
        char.ToLowerInvariant(code[i]) is not 'a' || (i + 1 < code.Length && char.ToLowerInvariant(code[i + 1]) == 'a');

    private static bool IsBuiltIn(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static int Skip(string code, int from, char end) => code.IndexOf(end, from + 1) is var at && at < 0 ? code.Length : at;

    private static int? Id(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
