using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Jalons.Core.Exchange.Tables.Xlsx;

/// <summary>Rows of one sheet part. Names are compared by reference: the reader shares our name table.</summary>
internal sealed class XlsxSheetReader : IDisposable
{
    private readonly XmlReader _xml;
    private readonly Words _words;
    private readonly List<string> _strings;
    private readonly bool[] _dateStyles;
    private readonly int _serialOffset;
    private readonly string _row, _c, _v, _is, _f, _sheetData;
    private int _lastRow;

    public XlsxSheetReader(ZipArchiveEntry part, Words words, List<string> strings, bool[] dateStyles, int serialOffset)
    {
        (_words, _strings, _dateStyles, _serialOffset) = (words, strings, dateStyles, serialOffset);
        var names = new NameTable();
        (_row, _c, _v, _is, _f, _sheetData) = (names.Add("row"), names.Add("c"), names.Add("v"), names.Add("is"), names.Add("f"), names.Add("sheetData"));
        _xml = PackageXml.Open(part, names);
    }

    public bool NextRow(TableRow row)
    {
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.EndElement && ReferenceEquals(_xml.LocalName, _sheetData)) return false;
            if (_xml.NodeType != XmlNodeType.Element || !ReferenceEquals(_xml.LocalName, _row)) continue;

            StartRow(row);
            if (_xml.IsEmptyElement) continue;
            ReadCells(row);
            if (row.Count > 0) return true;
        }
        return false;
    }

    public void Dispose() => _xml.Dispose();

    private void StartRow(TableRow row)
    {
        var number = int.TryParse(_xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : _lastRow + 1;
        if (number <= _lastRow) throw new InvalidDataException("row order");
        if (number > TableLimits.SheetRows) throw new TableRefusal(RefusalReason.TooLong, $"La feuille dépasse {TableLimits.SheetRows} lignes.");

        _lastRow = number;
        row.Start(number);
        _xml.MoveToElement();
    }

    private void ReadCells(TableRow row)
    {
        var column = -1;
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.EndElement && ReferenceEquals(_xml.LocalName, _row)) return;
            if (_xml.NodeType != XmlNodeType.Element || !ReferenceEquals(_xml.LocalName, _c)) continue;

            var (type, isDate) = ReadAttributes(ref column);
            if (!_xml.IsEmptyElement) row.Set(column, ReadCell(type, isDate));
        }
    }

    private (CellType Type, bool IsDate) ReadAttributes(ref int column)
    {
        var type = CellType.Number;
        var (isDate, told) = (false, false);
        while (_xml.MoveToNextAttribute())
        {
            if (_xml.LocalName.Length != 1) continue;
            switch (_xml.LocalName[0])
            {
                case 'r': column = ColumnOf(_xml.Value); told = true; break;
                case 't': type = TypeOf(_xml.Value); break;
                case 's': isDate = int.TryParse(_xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var style) && style < _dateStyles.Length && _dateStyles[style]; break;
            }
        }
        if (!told) column++;
        _xml.MoveToElement();
        return (type, isDate);
    }

    // Leaves the reader on the end tag of the cell.
    private Cell ReadCell(CellType type, bool isDate)
    {
        _words.Clear();
        var (hasValue, isFormula) = (false, false);
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && ReferenceEquals(_xml.LocalName, _c)))
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (ReferenceEquals(_xml.LocalName, _f)) { isFormula = true; SkipText(_f); }
            else if (ReferenceEquals(_xml.LocalName, _v)) hasValue |= AppendText(_v);
            else if (ReferenceEquals(_xml.LocalName, _is) && !_xml.IsEmptyElement) { RichText.Append(_xml, _words); hasValue = true; type = CellType.Text; }
        }
        if (!hasValue) return isFormula && type != CellType.Text ? Cell.OfError("formule sans résultat enregistré") : Cell.Blank;
        return ValueOf(type, isDate);
    }

    private bool AppendText(string name)
    {
        if (_xml.IsEmptyElement) return false;
        var any = false;
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && ReferenceEquals(_xml.LocalName, name)))
            if (_xml.HasValue) { _words.AppendValue(_xml); any = true; }
        return any;
    }

    private void SkipText(string name)
    {
        if (_xml.IsEmptyElement) return;
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && ReferenceEquals(_xml.LocalName, name))) { }
    }

    private Cell ValueOf(CellType type, bool isDate)
    {
        switch (type)
        {
            case CellType.Shared:
                var index = int.Parse(_words.Text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
                return index < _strings.Count ? Cell.Of(_strings[index]) : throw new InvalidDataException("shared string");
            case CellType.Text: return Cell.Of(RichText.Plain(_words.ToString()));
            case CellType.Boolean: return Cell.Of(_words.Text is not "0");
            case CellType.Error: return Cell.OfError(_words.ToString());
            case CellType.Date: return DateTime.TryParse(_words.Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) ? Cell.OfSerial(date.ToOADate()) : Cell.Of(_words.ToString());
            default: return NumberOf(isDate);
        }
    }

    private Cell NumberOf(bool isDate)
    {
        if (!double.TryParse(_words.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return Cell.Of(_words.ToString());
        return isDate ? Cell.OfSerial(number + _serialOffset) : Cell.Of(number);
    }

    private static CellType TypeOf(string type) => type switch
    {
        "s" => CellType.Shared,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        "d" => CellType.Date,
        "str" or "inlineStr" => CellType.Text,
        _ => CellType.Number
    };

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var c in reference)
        {
            if (!char.IsAsciiLetter(c)) break;
            column = column * 26 + (c & 31);
            if (column > 20_000) throw new InvalidDataException(reference);
        }
        return column - 1;
    }

    private enum CellType { Number, Shared, Text, Boolean, Error, Date }
}
