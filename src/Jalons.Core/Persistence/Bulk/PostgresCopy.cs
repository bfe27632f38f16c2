using System.Buffers.Binary;
using System.Text;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>
/// Rows as the bytes of a binary COPY, all columns but the one left to the database. The client library's own writer goes through a converter for
/// each value: a third of the time of an import.
/// </summary>
internal sealed class PostgresCopy : RowSink
{
    /// <summary>Bytes that leave together.</summary>
    private const int Packet = 1 << 16;
    private const int DaysBefore2000 = 730_119;
    private static readonly byte[] Start = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0];

    private byte[] _bytes = new byte[Packet * 2];
    private int _length;
    private int _left;

    /// <param name="left">The column left to the database; -1 when none is.</param>
    public void Send(TableShape table, IReadOnlyList<object> rows, int left, Stream copy, CancellationToken stop)
    {
        (_left, _length) = (left, 0);
        Start.CopyTo(Room(Start.Length));
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            BinaryPrimitives.WriteInt16BigEndian(Room(sizeof(short)), (short)(left < 0 ? table.Columns.Count : table.Columns.Count - 1));
            table.Send(row, this);
            if (_length < Packet) continue;
            copy.Write(_bytes, 0, _length);
            _length = 0;
        }
        BinaryPrimitives.WriteInt16BigEndian(Room(sizeof(short)), -1);
        copy.Write(_bytes, 0, _length);
    }

    public override void WriteNull(int column) => BinaryPrimitives.WriteInt32BigEndian(Room(sizeof(int)), -1);

    public override void Write(int column, long value)
    {
        if (column != _left) BinaryPrimitives.WriteInt64BigEndian(Sized(sizeof(long)), value);
    }

    public override void Write(int column, int value) => BinaryPrimitives.WriteInt32BigEndian(Sized(sizeof(int)), value);

    public override void Write(int column, bool value) => Sized(1)[0] = value ? (byte)1 : (byte)0;

    public override void Write(int column, double value) => BinaryPrimitives.WriteDoubleBigEndian(Sized(sizeof(double)), value);

    public override void Write(int column, string value)
    {
        // Room for the longest, of which the bytes take their part.
        var longest = Encoding.UTF8.GetMaxByteCount(value.Length);
        var room = Room(sizeof(int) + longest);
        var bytes = Encoding.UTF8.GetBytes(value, room[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(room, bytes);
        _length -= longest - bytes;
    }

    public override void Write(int column, Guid value) => value.TryWriteBytes(Sized(16), bigEndian: true, out _);

    // Days, and microseconds, since 2000.
    public override void Write(int column, DateOnly value) => Write(column, value.DayNumber - DaysBefore2000);

    public override void Write(int column, DateTime value) => BinaryPrimitives.WriteInt64BigEndian(Sized(sizeof(long)), (value.Ticks - (DaysBefore2000 * TimeSpan.TicksPerDay)) / TimeSpan.TicksPerMicrosecond);

    private Span<byte> Sized(int size)
    {
        BinaryPrimitives.WriteInt32BigEndian(Room(sizeof(int)), size);
        return Room(size);
    }

    private Span<byte> Room(int size)
    {
        if (_length + size > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + size));
        _length += size;
        return _bytes.AsSpan(_length - size, size);
    }
}
