using System.IO.Compression;
using System.Xml.Linq;

namespace Jalons.Documents.Conversion;

/// <summary>Reads and replaces the files inside an odt.</summary>
internal static class OdtPart
{
    public static XDocument Read(ZipArchive odt, string name)
    {
        using var content = odt.GetEntry(name)!.Open();
        return XDocument.Load(content, LoadOptions.PreserveWhitespace);
    }

    public static void Put(ZipArchive odt, string name, XDocument document)
    {
        using var content = odt.GetEntry(name)!.Open();
        content.SetLength(0);
        document.Save(content, SaveOptions.DisableFormatting);
    }
}
