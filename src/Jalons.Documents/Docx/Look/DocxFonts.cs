using System.Xml.Linq;
using Jalons.Documents.Design;
using Jalons.Documents.Office;
using static Jalons.Documents.Docx.W;

namespace Jalons.Documents.Docx.Look;

/// <summary>Embeds the typeface, veiled as the standard asks (ECMA-376 part 4, 2.8.1): its first 32 bytes are xored with a key.</summary>
internal static class DocxFonts
{
    private const string Kind = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private static readonly Guid RegularKey = new("7d1e4c52-3b0a-4b6e-9f57-1c2a44d2a001");
    private static readonly Guid BoldKey = new("7d1e4c52-3b0a-4b6e-9f57-1c2a44d2a002");

    public static void Embed(OfficePart table) => table.Put(W.Of("fonts", W.Of(
        "font",
        At("name", Typeface.Name),
        Val("altName", Typeface.Fallback),
        Val("charset", "00"),
        Val("family", "swiss"),
        Val("pitch", "variable"),
        Embedded("embedRegular", Add(table, 1, Typeface.Regular, RegularKey), RegularKey),
        Embedded("embedBold", Add(table, 2, Typeface.Bold, BoldKey), BoldKey))));

    private static XElement Embedded(string name, string id, Guid key) =>
        W.Of(name, new XAttribute(R + "id", id), At("fontKey", key.ToString("B").ToUpperInvariant()));

    private static string Add(OfficePart table, int number, byte[] font, Guid key)
    {
        var mask = Convert.FromHexString(key.ToString("N"));
        Array.Reverse(mask);
        for (var index = 0; index < 32; index++) font[index] ^= mask[index % 16];

        var (part, id) = table.Add($"/word/fonts/font{number}.odttf", Kind, "font");
        part.Put(font);
        return id;
    }
}
