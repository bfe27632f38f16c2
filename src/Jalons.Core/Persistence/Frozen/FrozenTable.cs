using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jalons.Core.Persistence.Frozen;

/// <summary>Inserts rows of values into one table of a <see cref="FrozenDb"/>: values of columns that no longer exist are left, required columns that the file lacks are zero.</summary>
internal sealed class FrozenTable : IDisposable
{
    private readonly SqliteCommand? _command;
    private readonly (SqliteParameter Parameter, int Index)[] _written = [];

    public FrozenTable(IEntityType? type, IReadOnlyList<string> columns, SqliteTransaction transaction)
    {
        if (type is null) return;

        var store = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var known = type.GetFlattenedProperties().Where(property => property.GetColumnName(store) is not null).ToDictionary(property => property.GetColumnName(store)!);
        var added = known.Values.Where(property => !property.IsNullable && !columns.Contains(property.GetColumnName(store)) && !IsNumbered(type, property)).ToList();
        var kept = columns.Select((name, index) => (name, index)).Where(column => known.ContainsKey(column.name)).ToList();

        _command = transaction.Connection!.CreateCommand();
        _command.Transaction = transaction;
        _written = [.. kept.Select(column => (_command.Parameters.Add(new SqliteParameter($"$p{column.index}", null)), column.index))];
        var names = kept.Select(column => column.name).Concat(added.Select(property => property.GetColumnName(store)!));
        var values = kept.Select(column => $"$p{column.index}").Concat(added.Select(ZeroOf));
        _command.CommandText = $"INSERT INTO \"{store.Name}\" ({string.Join(", ", names.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", values)})";
        _command.Prepare();
    }

    public void Add(IReadOnlyList<object?> values)
    {
        if (_command is null) return;

        foreach (var (parameter, index) in _written) parameter.Value = values[index] ?? DBNull.Value;
        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command?.Dispose();

    private static bool IsNumbered(IEntityType type, IProperty property) => type.FindPrimaryKey() is { Properties: [var key] } && key == property && property.ValueGenerated is ValueGenerated.OnAdd;

    // Guids are unique; everything else that a frozen file leaves out plays no part in a figure.
    private static string ZeroOf(IProperty property) => property.GetRelationalTypeMapping() switch
    {
        _ when property.ClrType == typeof(Guid) => "upper(hex(randomblob(4))||'-'||hex(randomblob(2))||'-'||hex(randomblob(2))||'-'||hex(randomblob(2))||'-'||hex(randomblob(6)))",
        _ when property.ClrType == typeof(DateTime) => "'0001-01-01 00:00:00'",
        _ when property.ClrType == typeof(DateOnly) => "'0001-01-01'",
        { StoreType: "TEXT" } => "''",
        _ => "0",
    };
}
