using Npgsql;
using NpgsqlTypes;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>The columns of a COPY, all but the one left to the database.</summary>
internal sealed class PostgresCopy(NpgsqlBinaryImporter copy, int left) : RowSink
{
    public override void WriteNull(int column) => copy.WriteNull();

    public override void Write(int column, long value)
    {
        if (column != left) copy.Write(value, NpgsqlDbType.Bigint);
    }

    public override void Write(int column, int value) => copy.Write(value, NpgsqlDbType.Integer);
    public override void Write(int column, bool value) => copy.Write(value, NpgsqlDbType.Boolean);
    public override void Write(int column, double value) => copy.Write(value, NpgsqlDbType.Double);
    public override void Write(int column, string value) => copy.Write(value, NpgsqlDbType.Text);
    public override void Write(int column, Guid value) => copy.Write(value, NpgsqlDbType.Uuid);
    public override void Write(int column, DateOnly value) => copy.Write(value, NpgsqlDbType.Date);
    public override void Write(int column, DateTime value) => copy.Write(value, NpgsqlDbType.TimestampTz);
}
