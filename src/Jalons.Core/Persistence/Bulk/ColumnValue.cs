using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jalons.Core.Persistence.Bulk;

/// <summary>How the value of a column is taken from an entity.</summary>
internal static class ColumnValue
{
    /// <summary>The value as the database stores it.</summary>
    public static Func<object, object?> Getter(IEntityType type, IProperty property)
    {
        var entity = Expression.Parameter(typeof(object));
        var get = Expression.Lambda<Func<object, object?>>(Expression.Convert(Of(type, property, entity), typeof(object)), entity).Compile();
        return property.GetTypeMapping().Converter is { } converter ? row => get(row) is { } known ? converter.ConvertToProvider(known) : null : get;
    }

    /// <summary>((Journey)entity).Profile.City</summary>
    public static Expression Of(IEntityType type, IProperty property, ParameterExpression entity)
    {
        var path = new Stack<IPropertyBase>();
        for (IPropertyBase? at = property; at is not null; at = (at.DeclaringType as IComplexType)?.ComplexProperty) path.Push(at);
        return path.Aggregate((Expression)Expression.Convert(entity, type.ClrType), (value, step) => Expression.MakeMemberAccess(value, (MemberInfo?)step.PropertyInfo ?? step.FieldInfo!));
    }
}
