using System.IO.Compression;

namespace Jalons.Core.Exchange.Tables.Xlsx;

/// <summary>An Office Open XML workbook (ECMA-376), transitional or strict: sheet parts read one after the other, never held.</summary>
internal sealed class XlsxSource : TableSource
{
    private const int DaysFrom1904 = 1462;

    private readonly ZipArchive _zip;
    private readonly XlsxWorkbook _workbook;
    private readonly bool[] _dateStyles;
    private readonly List<string> _strings;
    private readonly Words _words = new();
    private int _next;
    private XlsxSheetReader? _sheet;

    public XlsxSource(Stream stream)
    {
        _zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        _workbook = XlsxWorkbook.Read(_zip);
        _dateStyles = DateStyles.Read(_workbook.Styles);
        _strings = SharedStrings.Read(_workbook.Strings, _words);
        SerialOffset = _workbook.From1904 ? DaysFrom1904 : 0;
    }

    public override string Description => SerialOffset == 0 ? "Classeur Excel" : "Classeur Excel, calendrier 1904";

    public override void Restart()
    {
        _sheet?.Dispose();
        _sheet = null;
        _next = 0;
    }

    public override bool NextSheet()
    {
        _sheet?.Dispose();
        _sheet = null;
        if (_next == _workbook.Sheets.Count) return false;

        var sheet = _workbook.Sheets[_next++];
        (SheetName, SheetIsHidden) = (sheet.Name, sheet.IsHidden);
        _sheet = new XlsxSheetReader(sheet.Part, _words, _strings, _dateStyles, SerialOffset);
        return true;
    }

    public override bool NextRow() => _sheet is not null && _sheet.NextRow(Row);

    public override void Dispose()
    {
        _sheet?.Dispose();
        _zip.Dispose();
        _words.Dispose();
    }
}
