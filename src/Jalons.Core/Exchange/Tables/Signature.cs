using System.IO.Compression;
using System.Text;

namespace Jalons.Core.Exchange.Tables;

/// <summary>Tells what a file is from its first bytes and, for a package, from its parts.</summary>
internal static class Signature
{
    private const int HeadBytes = 4096;

    private static readonly (byte[] Magic, string What)[] NotTables =
    [
        ([0x89, 0x50, 0x4E, 0x47], "une image (PNG)"), ([0xFF, 0xD8, 0xFF], "une image (JPEG)"), ("GIF8"u8.ToArray(), "une image (GIF)"),
        ("BM"u8.ToArray(), "une image (BMP)"), ("RIFF"u8.ToArray(), "une image ou un son"), ([0x49, 0x49, 0x2A, 0], "une image (TIFF)"),
        ("%PDF"u8.ToArray(), "un document PDF"), ("{\\rtf"u8.ToArray(), "un document de texte (RTF)"), ([0x1F, 0x8B], "une archive (gzip)"),
        ("Rar!"u8.ToArray(), "une archive (RAR)"), ([0x37, 0x7A, 0xBC, 0xAF], "une archive (7z)"), ("MZ"u8.ToArray(), "un programme"), ([0x7F, 0x45, 0x4C, 0x46], "un programme")
    ];

    public static TableFormat Read(Stream stream, string fileName)
    {
        stream.Position = 0;
        var buffer = new byte[HeadBytes];
        var head = buffer.AsSpan(0, stream.ReadAtLeast(buffer, HeadBytes, throwOnEndOfStream: false));
        stream.Position = 0;

        if (head.Length == 0) throw new TableRefusal(RefusalReason.Empty, $"Le fichier « {fileName} » est vide (0 octet).");
        if (head.StartsWith("PK"u8)) return InPackage(stream, fileName);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw OldContainer(stream, fileName);
        foreach (var (magic, what) in NotTables)
            if (head.StartsWith(magic) && !LooksLikeText(head))
                throw new TableRefusal(RefusalReason.NotATable, $"« {fileName} » est {what}, pas un tableau. Jalons lit les fichiers xlsx, ods et csv.");
        if (IsMarkup(head)) throw new TableRefusal(RefusalReason.NotATable, $"« {fileName} » est une page ou un document XML, pas un tableau. Ouvrez-le dans le tableur et enregistrez-le en xlsx, ods ou csv.");

        return TableFormat.Csv;
    }

    private static TableFormat InPackage(Stream stream, string fileName)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("xl/workbook.bin") is not null) throw new TableRefusal(RefusalReason.BinaryExcel, $"« {fileName} » est un classeur Excel binaire (xlsb). Enregistrez-le en xlsx.");
            if (zip.GetEntry("[Content_Types].xml") is not null && zip.Entries.Any(entry => entry.FullName.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase))) return TableFormat.Xlsx;
            if (zip.GetEntry("content.xml") is not null && IsSpreadsheet(zip)) return TableFormat.Ods;
        }
        catch (InvalidDataException e)
        {
            throw new TableRefusal(RefusalReason.Truncated, $"« {fileName} » est incomplet : la fin du fichier manque (envoi ou téléchargement interrompu). Envoyez-le de nouveau.", e);
        }
        throw new TableRefusal(RefusalReason.NotATable, $"« {fileName} » est une archive ou un document, pas un tableau. Jalons lit les fichiers xlsx, ods et csv.");
    }

    private static bool IsSpreadsheet(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { } part) return true;
        using var reader = new StreamReader(part.Open(), Encoding.ASCII);
        var type = new char[100];
        return new string(type, 0, reader.ReadBlock(type)).Contains("spreadsheet", StringComparison.Ordinal);
    }

    private static TableRefusal OldContainer(Stream stream, string fileName)
    {
        var buffer = new byte[1 << 16];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return buffer.AsSpan(0, read).IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new TableRefusal(RefusalReason.Protected, $"« {fileName} » est protégé par un mot de passe. Enlevez la protection dans le tableur, puis recommencez.")
            : new TableRefusal(RefusalReason.OldExcel, $"« {fileName} » est un ancien classeur Excel (97-2003) ou un classeur protégé. Enregistrez-le en xlsx, sans mot de passe.");
    }

    private static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        foreach (var b in head)
            if (b < 32 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        return head.IndexOfAny((byte)';', (byte)',', (byte)'\t') >= 0 && head.IndexOf((byte)'\n') >= 0 && !head.StartsWith("%PDF"u8) && !head.StartsWith("{\\rtf"u8);
    }

    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        text = text.TrimStart(" \t\r\n"u8);
        return text.Length > 1 && text[0] == '<' && (text[1] is (byte)'?' or (byte)'!' || char.IsAsciiLetter((char)text[1]));
    }
}
