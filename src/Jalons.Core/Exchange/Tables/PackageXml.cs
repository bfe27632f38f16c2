using System.IO.Compression;
using System.Xml;

namespace Jalons.Core.Exchange.Tables;

/// <summary>Opens an XML part of a package: no DTD, no external reference, no unbounded size.</summary>
internal static class PackageXml
{
    public static XmlReader Open(ZipArchiveEntry entry, NameTable? names = null) => XmlReader.Create(new UnpackedStream(entry), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        NameTable = names
    });
}
