using System.Text;
using CsvHelper;

namespace Jalons.Core.Exchange.Tables.Csv;

/// <summary>A csv file: one sheet without a name, records numbered from 1 (a quoted cell may hold line breaks).</summary>
internal sealed class CsvSource : TableSource
{
    private readonly Stream _stream;
    private CsvReader _csv;
    private readonly Encoding _encoding;
    private readonly char _separator;
    private int _record;
    private bool _opened, _unclosed;

    public CsvSource(Stream stream)
    {
        _encoding = CsvEncoding.Find(stream);
        _separator = CsvSeparator.Find(stream, _encoding);
        _stream = stream;
        _csv = Open();
    }

    public override string Description => $"Encodage {CsvEncoding.NameOf(_encoding)}, séparateur {SeparatorName}";

    private string SeparatorName => _separator switch { ';' => "point-virgule", ',' => "virgule", '\t' => "tabulation", _ => "barre verticale" };

    public override void Restart()
    {
        _csv.Dispose();
        _csv = Open();
        (_record, _opened, _unclosed) = (0, false, false);
    }

    public override bool NextSheet()
    {
        if (_opened) return false;
        return _opened = true;
    }

    public override bool NextRow()
    {
        while (ReadRecord())
        {
            Row.Start(++_record);
            for (var i = 0; i < _csv.FieldCount; i++)
                if (!_csv.GetSpan(i).IsEmpty) Row.Set(i, Cell.Of(_csv.GetString(i)));
            if (_unclosed) throw Unclosed(_record);
            if (Row.Count > 0) return true;
        }
        return false;
    }

    public override void Dispose() => _csv.Dispose();

    private CsvReader Open()
    {
        _stream.Position = 0;
        return CsvReader.Create(_stream, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = _separator,
            SkipEmptyLines = false,
            PoolStrings = true,
            BufferSize = 1 << 17,
            MaxRecordSize = TableLimits.CsvRecordBytes,
            Encoding = _encoding is UTF8Encoding ? null : _encoding,
            OnMalformedRecord = record => _unclosed |= record.Reason == CsvMalformedReason.UnterminatedQuote
        }, leaveOpen: true);
    }

    private bool ReadRecord()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException)
        {
            throw Unclosed(_record + 1);
        }
    }

    private static TableRefusal Unclosed(int record) =>
        new(RefusalReason.UnclosedQuote, $"À l'enregistrement {record}, un guillemet ouvert n'est jamais refermé : la suite du fichier ne peut pas être lue.");
}
