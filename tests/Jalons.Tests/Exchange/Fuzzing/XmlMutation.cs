using System.Text;
using System.Text.RegularExpressions;

namespace Jalons.Tests.Exchange.Fuzzing;

/// <summary>Changes an XML part where it hurts a reader: numbers, tags, attributes, whole elements; it often stays well formed.</summary>
internal static partial class XmlMutation
{
    private static readonly string[] Values = ["-1", "0", "1", "2147483647", "2147483648", "9999999999999999999", "-0.5", "1e308", "1e999", "NaN", "", " ", "A0", "ZZZZZZ1", "XFD1048577", "r1", "&#x0;", "&amp;", "31/02/2022", "1904", "true", "é", "../../etc/passwd"];

    public static byte[] Apply(byte[] part, Random random)
    {
        var text = Encoding.UTF8.GetString(part);
        for (var times = random.Next(1, 4); times > 0; times--) text = Once(text, random);
        return Encoding.UTF8.GetBytes(text);
    }

    private static string Once(string text, Random random) => random.Next(6) switch
    {
        0 => Replaced(text, Attribute(), random, match => $"{match.Groups[1].Value}=\"{Pick(Values, random)}\""),
        1 => Replaced(text, Content(), random, _ => $">{Pick(Values, random)}<"),
        2 => Replaced(text, Tag(), random, _ => ""),
        3 => Replaced(text, Element(), random, match => string.Concat(Enumerable.Repeat(match.Value, random.Next(0, 50)))),
        4 => Replaced(text, Tag(), random, match => match.Value + Pick(["<x>", "</x>", "<!-- -->", "<![CDATA[;]]>", "<?x?>", "<!DOCTYPE a [<!ENTITY b \"c\">]>"], random)),
        _ => Replaced(text, Name(), random, match => $"<{match.Groups[1].Value}{Pick(["row", "c", "v", "t", "table:table-row", "table:table-cell", "text:p", "z"], random)}"),
    };

    private static string Replaced(string text, Regex what, Random random, Func<Match, string> by)
    {
        // From a place at random, the next match: parts are long, all of them would take all day.
        var match = text.Length == 0 ? Match.Empty : what.Match(text, random.Next(text.Length));
        return match.Success ? string.Concat(text.AsSpan(0, match.Index), by(match), text.AsSpan(match.Index + match.Length)) : text;
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    [GeneratedRegex("([\\w:]+)=\"[^\"]*\"")]
    private static partial Regex Attribute();

    [GeneratedRegex(">[^<>]+<")]
    private static partial Regex Content();

    [GeneratedRegex("</?[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("<(?:c|row|v|si|t|sheet|xf|table:table-cell|table:table-row|text:p)\\b[^>]*(?:/>|>[^<]*</[^>]+>)")]
    private static partial Regex Element();

    [GeneratedRegex("<(/?)[\\w:]+")]
    private static partial Regex Name();
}
