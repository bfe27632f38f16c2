namespace Jalons.Core.Exchange.Tables;

/// <summary>One format, read forward only. Blank rows are never given: the row numbers tell that they were there.</summary>
internal abstract class TableSource : IDisposable
{
    public TableRow Row { get; } = new();
    public string SheetName { get; protected set; } = "";
    public bool SheetIsHidden { get; protected set; }

    /// <summary>Days to add to a bare number of this workbook to reach the 1900 system: 0, or 1 462 for a 1904 workbook.</summary>
    public int SerialOffset { get; protected set; }

    /// <summary>How it was read, in French, for the import page.</summary>
    public abstract string Description { get; }

    /// <summary>Goes back before the first sheet.</summary>
    public abstract void Restart();

    public abstract bool NextSheet();
    public abstract bool NextRow();
    public abstract void Dispose();
}
