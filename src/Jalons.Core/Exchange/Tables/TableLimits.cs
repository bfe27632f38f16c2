namespace Jalons.Core.Exchange.Tables;

/// <summary>Bounds within which a file is a table of people and not an accident or an attack.</summary>
internal static class TableLimits
{
    public const int Columns = 256;
    public const int Sheets = 200;
    /// <summary>The height of an Excel sheet; a csv may be longer.</summary>
    public const int SheetRows = 1_048_576;
    public const int CellCharacters = 100_000;
    public const int CsvRecordBytes = 1 << 20;
    public const int SharedStringCharacters = 400_000_000;
    /// <summary>Unpacked bytes of one part of a workbook: a full sheet of the annexe needs about 3 GB.</summary>
    public const long PartBytes = 8L << 30;
    /// <summary>A sheet packs 8 to 40 times; a bomb packs a thousand times.</summary>
    public const int PackRatio = 150;
    public const long PackFloor = 32L << 20;

    public static string TooWide(int columns) => $"Le tableau compte au moins {columns} colonnes ; Jalons en lit {Columns} au plus. Gardez les colonnes utiles puis recommencez.";
}
