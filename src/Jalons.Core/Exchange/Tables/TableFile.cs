using System.Xml;
using CsvHelper;
using Jalons.Core.Exchange.Tables.Csv;
using Jalons.Core.Exchange.Tables.Ods;
using Jalons.Core.Exchange.Tables.Xlsx;

namespace Jalons.Core.Exchange.Tables;

/// <summary>
/// A table file read forward: sheet after sheet, row after row, in the order of the workbook. Its format is told by its bytes, never by
/// its name. Whatever cannot be read ends in one <see cref="TableRefusal"/>. The stream must be seekable and stays open.
/// </summary>
public sealed class TableFile : IDisposable
{
    private readonly TableSource _source;

    private TableFile(TableFormat format, TableSource source) => (Format, _source) = (format, source);

    public TableFormat Format { get; }
    public string Description => _source.Description;
    public string SheetName => _source.SheetName;
    public bool SheetIsHidden => _source.SheetIsHidden;
    public int SerialOffset => _source.SerialOffset;

    /// <summary>The current row; valid until the next call of <see cref="NextRow"/>.</summary>
    public TableRow Row => _source.Row;

    public static TableFile Open(Stream stream, string fileName) => Guarded(() =>
    {
        var format = Signature.Read(stream, fileName);
        return new TableFile(format, format switch
        {
            TableFormat.Xlsx => new XlsxSource(stream),
            TableFormat.Ods => new OdsSource(stream),
            _ => new CsvSource(stream)
        });
    });

    /// <summary>Goes back before the first sheet, to read everything again.</summary>
    public void Restart() => Guarded(() => { _source.Restart(); return true; });

    public bool NextSheet() => Guarded(_source.NextSheet);

    public bool NextRow() => Guarded(_source.NextRow);

    public void Dispose() => _source.Dispose();

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new TableRefusal(RefusalReason.Hostile, "Le fichier contient des définitions d'entités XML, que Jalons n'ouvre jamais. Enregistrez-le de nouveau depuis le tableur.", e);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or CsvFormatException or FormatException
            or OverflowException or ArgumentException or NotSupportedException or IndexOutOfRangeException)
        {
            throw new TableRefusal(RefusalReason.Damaged, "Le fichier est abîmé ou incomplet : il ne se lit pas jusqu'au bout. Rouvrez-le dans le tableur, enregistrez-le, puis recommencez.", e);
        }
    }
}
