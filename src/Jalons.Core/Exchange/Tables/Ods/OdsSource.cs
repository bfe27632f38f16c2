using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Jalons.Core.Exchange.Tables.Ods;

/// <summary>An OpenDocument spreadsheet (ISO 26300): content.xml read once, forward; repeated rows and cells are bounded.</summary>
internal sealed class OdsSource : TableSource
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private readonly ZipArchive _zip;
    private readonly Words _words = new();
    private XmlReader _xml;
    private OdsCellReader _cells;
    private int _sheets, _lastRow, _repeats;
    private bool _inSheet;
    private readonly HashSet<string> _hidden = [];
    private string _style = "";

    public OdsSource(Stream stream)
    {
        _zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        RefuseEncrypted();
        (_xml, _cells) = Content();
    }

    public override string Description => SerialOffset == 0 ? "Classeur OpenDocument" : "Classeur OpenDocument, calendrier 1904";

    public override void Restart()
    {
        _xml.Dispose();
        (_xml, _cells) = Content();
        (_sheets, _inSheet, _repeats) = (0, false, 0);
    }

    public override bool NextSheet()
    {
        while (_inSheet && NextRow()) { }
        while (_xml.Read())
        {
            if (_xml is { NodeType: XmlNodeType.Element, NamespaceURI: Style }) NoteStyle();
            if (_xml.NodeType != XmlNodeType.Element || _xml.NamespaceURI != Table) continue;
            // Deleted cells of the change log are not cells of the sheet.
            while (_xml is { LocalName: "tracked-changes" or "content-validations", NodeType: XmlNodeType.Element }) _xml.Skip();
            if (_xml.LocalName == "null-date" && (_xml.GetAttribute("date-value", Table) ?? "").StartsWith("1904", StringComparison.Ordinal)) SerialOffset = 1462;
            if (_xml.LocalName != "table" || _xml.NodeType != XmlNodeType.Element) continue;

            StartSheet();
            return true;
        }
        return false;
    }

    public override bool NextRow()
    {
        if (_repeats > 0) return Repeat();
        while (_inSheet && _xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "table" && _xml.NamespaceURI == Table) { _inSheet = false; return false; }
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (_xml.LocalName is "shapes" or "forms" or "named-expressions") { SkipInside(); continue; }
            if (_xml.LocalName != "table-row" || _xml.NamespaceURI != Table) continue;

            if (ReadRow()) return true;
        }
        _inSheet = false;
        return false;
    }

    public override void Dispose()
    {
        _xml.Dispose();
        _zip.Dispose();
        _words.Dispose();
    }

    private (XmlReader, OdsCellReader) Content()
    {
        var xml = PackageXml.Open(_zip.GetEntry("content.xml") ?? throw new InvalidDataException("content.xml"));
        return (xml, new OdsCellReader(xml, _words));
    }

    private void StartSheet()
    {
        if (++_sheets > TableLimits.Sheets) throw new TableRefusal(RefusalReason.TooLong, $"Le classeur compte plus de {TableLimits.Sheets} feuilles.");

        SheetName = _xml.GetAttribute("name", Table) ?? "";
        SheetIsHidden = _hidden.Contains(_xml.GetAttribute("style-name", Table) ?? "");
        (_lastRow, _repeats, _inSheet) = (0, 0, !_xml.IsEmptyElement);
    }

    // A sheet is hidden by its style, said before the first of them.
    private void NoteStyle()
    {
        if (_xml.LocalName == "style") _style = _xml.GetAttribute("name", Style) ?? "";
        else if (_xml.LocalName == "table-properties" && _xml.GetAttribute("display", Table) == "false") _hidden.Add(_style);
    }

    private bool ReadRow()
    {
        var repeats = Count(_xml.GetAttribute("number-rows-repeated", Table));
        Row.Start(_lastRow + 1);
        if (!_xml.IsEmptyElement) _cells.ReadInto(Row);
        if (Row.Count == 0)
        {
            // The blank end of a sheet repeats a million times: counted, not walked.
            _lastRow = (int)Math.Min((long)_lastRow + repeats, int.MaxValue / 2);
            return false;
        }
        if ((long)_lastRow + repeats > TableLimits.SheetRows) throw new TableRefusal(RefusalReason.TooLong, $"La feuille « {SheetName} » dépasse {TableLimits.SheetRows} lignes.");

        _lastRow++;
        _repeats = repeats - 1;
        return true;
    }

    private bool Repeat()
    {
        _repeats--;
        Row.Renumber(++_lastRow);
        return true;
    }

    private void SkipInside()
    {
        if (_xml.IsEmptyElement) return;
        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth) { }
    }

    private void RefuseEncrypted()
    {
        if (_zip.GetEntry("META-INF/manifest.xml") is not { } manifest) return;
        using var xml = PackageXml.Open(manifest);
        while (xml.Read())
            if (xml.LocalName == "encryption-data") throw new TableRefusal(RefusalReason.Protected, "Le classeur est protégé par un mot de passe. Enlevez la protection dans le tableur, puis recommencez.");
    }

    internal static int Count(string? repeated) =>
        repeated is null ? 1 : int.TryParse(repeated, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Max(count, 1) : throw new InvalidDataException("repeat");
}
