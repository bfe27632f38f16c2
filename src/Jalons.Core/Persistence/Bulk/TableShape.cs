using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>The columns of an entity's table and how to take each from an entity, as the database holds it.</summary>
internal sealed record TableShape(string Table, string? Schema, IReadOnlyList<ColumnShape> Columns, string Key)
{
    public string Name => Schema is null ? $"\"{Table}\"" : $"\"{Schema}\".\"{Table}\"";

    public static TableShape Of(IEntityType type)
    {
        var store = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var key = type.FindPrimaryKey()!.Properties;
        var columns = type.GetFlattenedProperties()
            .Where(property => property.GetColumnName(store) is not null)
            .Select(property => new ColumnShape(property.GetColumnName(store)!, property.GetRelationalTypeMapping().StoreType, Getter(type, property), key.Count == 1 && key[0] == property && property.ValueGenerated == ValueGenerated.OnAdd));
        return new(store.Name, store.Schema, [.. columns], key[0].GetColumnName(store)!);
    }

    // (object entity) => the value of entity.A.B as the provider stores it.
    private static Func<object, object?> Getter(IEntityType type, IProperty property)
    {
        var path = new Stack<IPropertyBase>();
        for (IPropertyBase? at = property; at is not null; at = (at.DeclaringType as IComplexType)?.ComplexProperty) path.Push(at);

        var entity = Expression.Parameter(typeof(object));
        Expression value = Expression.Convert(entity, type.ClrType);
        foreach (var step in path) value = Expression.MakeMemberAccess(value, (System.Reflection.MemberInfo?)step.PropertyInfo ?? step.FieldInfo!);
        var get = Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), entity).Compile();
        return property.GetTypeMapping().Converter is { } converter ? row => get(row) is { } known ? converter.ConvertToProvider(known) : null : get;
    }
}

/// <param name="IsGeneratedKey">The database gives the value where the entity has none.</param>
internal sealed record ColumnShape(string Name, string StoreType, Func<object, object?> Get, bool IsGeneratedKey);
