namespace Jalons.Core.Persistence.Bulk;

/// <summary>Takes the columns of one row, in order, as the database stores them: no value passes through an object.</summary>
internal abstract class RowSink
{
    public abstract void WriteNull(int column);
    public abstract void Write(int column, long value);
    public abstract void Write(int column, int value);
    public abstract void Write(int column, bool value);
    public abstract void Write(int column, double value);
    public abstract void Write(int column, string value);
    public abstract void Write(int column, Guid value);
    public abstract void Write(int column, DateOnly value);
    public abstract void Write(int column, DateTime value);
}
