using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>The table of an entity: its columns, and how an entity hands them over, one after the other.</summary>
/// <param name="Key">Name of the key column.</param>
/// <param name="GeneratedKey">Rank of the column that the database fills where the entity holds 0; -1 when there is none.</param>
internal sealed record TableShape(string Table, string? Schema, IReadOnlyList<string> Columns, string Key, int GeneratedKey, Func<object, long> KeyOf, Action<object, RowSink> Send)
{
    public string Name => Schema is null ? $"\"{Table}\"" : $"\"{Schema}\".\"{Table}\"";

    public static TableShape Of(IEntityType type)
    {
        var store = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var properties = type.GetFlattenedProperties().Where(property => property.GetColumnName(store) is not null).ToList();
        var key = type.FindPrimaryKey()!.Properties;
        var generated = key.Count == 1 && key[0].ValueGenerated == ValueGenerated.OnAdd ? properties.IndexOf(key[0]) : -1;
        return new(store.Name, store.Schema, [.. properties.Select(property => property.GetColumnName(store)!)], key[0].GetColumnName(store)!, generated, KeyOfEntity(type, key[0]), Sender(type, properties));
    }

    private static Func<object, long> KeyOfEntity(IEntityType type, IProperty key)
    {
        var entity = Expression.Parameter(typeof(object));
        return key.ClrType == typeof(long) ? Expression.Lambda<Func<object, long>>(ColumnValue.Of(type, key, entity), entity).Compile() : _ => 1;
    }

    // (entity, sink) => { sink.Write(0, entity.Id); sink.Write(1, entity.Profile.City) or sink.WriteNull(1); … }
    private static Action<object, RowSink> Sender(IEntityType type, List<IProperty> properties)
    {
        var (entity, sink) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(RowSink)));
        var writes = properties.Select((property, column) => Write(property, column, ColumnValue.Of(type, property, entity), sink));
        return Expression.Lambda<Action<object, RowSink>>(Expression.Block(writes), entity, sink).Compile();
    }

    private static Expression Write(IProperty property, int column, Expression value, ParameterExpression sink)
    {
        var none = Expression.Call(sink, nameof(RowSink.WriteNull), null, Expression.Constant(column));
        if (Nullable.GetUnderlyingType(value.Type) is not null)
            return Expression.IfThenElse(Expression.Property(value, "HasValue"), Write(property, column, Expression.Property(value, "Value"), sink), none);

        var stored = property.GetTypeMapping().Converter is { } converter ? Expression.Invoke(converter.ConvertToProviderExpression, value) : value;
        var write = Expression.Call(sink, nameof(RowSink.Write), null, Expression.Constant(column), stored);
        return value.Type.IsValueType ? write : Expression.IfThenElse(Expression.ReferenceEqual(value, Expression.Constant(null)), none, write);
    }
}
