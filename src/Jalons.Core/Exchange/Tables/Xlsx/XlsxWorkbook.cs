using System.IO.Compression;

namespace Jalons.Core.Exchange.Tables.Xlsx;

/// <summary>What xl/workbook.xml says: the sheets in their order, and whether days count from 1904.</summary>
internal sealed record XlsxWorkbook(IReadOnlyList<XlsxSheet> Sheets, bool From1904, ZipArchiveEntry? Strings, ZipArchiveEntry? Styles)
{
    public static XlsxWorkbook Read(ZipArchive zip)
    {
        var part = zip.GetEntry("xl/workbook.xml") ?? zip.Entries.FirstOrDefault(entry => entry.FullName.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidDataException("workbook.xml");
        var folder = part.FullName[..^"workbook.xml".Length];
        var targets = Targets(zip, folder);
        var sheets = new List<XlsxSheet>();
        var from1904 = false;

        using var xml = PackageXml.Open(part);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") from1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName == "sheet" && SheetOf(xml, targets) is { } sheet) sheets.Add(sheet);
        }
        if (sheets.Count > TableLimits.Sheets) throw new TableRefusal(RefusalReason.TooLong, $"Le classeur compte {sheets.Count} feuilles ; Jalons en lit {TableLimits.Sheets} au plus.");

        return new(sheets, from1904, targets.Values.FirstOrDefault(t => t.Kind == "sharedStrings").Entry, targets.Values.FirstOrDefault(t => t.Kind == "styles").Entry);
    }

    private static XlsxSheet? SheetOf(System.Xml.XmlReader xml, Dictionary<string, (string Kind, ZipArchiveEntry? Entry)> targets)
    {
        var (name, state, id) = ("", "", "");
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "name") name = xml.Value;
            if (xml.LocalName == "state") state = xml.Value;
            if (xml.LocalName == "id") id = xml.Value;
        }
        // A chart sheet has no rows; a worksheet whose part is missing is a damaged file.
        if (!targets.TryGetValue(id, out var target) || target.Kind != "worksheet") return null;
        return new(name, state is "hidden" or "veryHidden", target.Entry ?? throw new InvalidDataException(name));
    }

    private static Dictionary<string, (string Kind, ZipArchiveEntry? Entry)> Targets(ZipArchive zip, string folder)
    {
        var part = zip.GetEntry($"{folder}_rels/workbook.xml.rels") ?? throw new InvalidDataException("workbook.xml.rels");
        var targets = new Dictionary<string, (string, ZipArchiveEntry?)>(StringComparer.Ordinal);
        using var xml = PackageXml.Open(part);
        while (xml.Read())
        {
            if (xml.LocalName != "Relationship" || xml.GetAttribute("Id") is not { } id || xml.GetAttribute("Target") is not { } target) continue;
            var path = target.StartsWith('/') ? target[1..] : folder + target;
            targets[id] = ((xml.GetAttribute("Type") ?? "").Split('/')[^1], zip.GetEntry(path.Replace("/./", "/", StringComparison.Ordinal)));
        }
        return targets;
    }
}

internal sealed record XlsxSheet(string Name, bool IsHidden, ZipArchiveEntry Part);
