using System.IO.Compression;
using System.Xml;

namespace Jalons.Core.Exchange.Tables.Xlsx;

/// <summary>The strings that cells point to (rich text joined, phonetic guides left out).</summary>
internal static class SharedStrings
{
    public static List<string> Read(ZipArchiveEntry? part, Words words)
    {
        var strings = new List<string>();
        if (part is null) return strings;

        var total = 0L;
        using var xml = PackageXml.Open(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si") continue;
            words.Clear();
            if (!xml.IsEmptyElement) RichText.Append(xml, words);
            total += words.Text.Length;
            if (total > TableLimits.SharedStringCharacters) throw new TableRefusal(RefusalReason.Bomb, "Les textes du classeur dépassent ce qu'un tableau de suivi peut contenir.");
            strings.Add(RichText.Plain(words.ToString()));
        }
        return strings;
    }
}
