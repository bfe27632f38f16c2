using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jalons.Core.Studies.Snapshots;

/// <summary>What of a column goes into a snapshot.</summary>
internal enum Treatment
{
    /// <summary>As it is: a code, a number, a day.</summary>
    Value,

    /// <summary>Only that something was written.</summary>
    Mark,

    /// <summary>The key of a journey or a person, as its pseudonym.</summary>
    JourneyKey,
    PersonKey,

    /// <summary>A name or an address, as its pseudonym: to count distinct ones.</summary>
    Pseudonym,
}

/// <summary>One column of a snapshot, and how its value is taken from an entity.</summary>
internal sealed record SnapshotColumn(string Name, Treatment Treatment, Func<object, object?> Get);

/// <summary>The columns of an entity that a snapshot holds, sorted by name.</summary>
internal sealed record SnapshotTable(string Entity, IReadOnlyList<SnapshotColumn> Columns)
{
    public static SnapshotTable Of<T>(AppDb db) where T : class => Of(db.Model.FindEntityType(typeof(T))!);

    /// <summary>Free words and secrets never pass: a text is reduced to a mark unless <see cref="SnapshotCodes"/> names it as a code.</summary>
    public static SnapshotTable Of(IEntityType type)
    {
        var store = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var columns = from property in type.GetFlattenedProperties()
                      let name = property.GetColumnName(store)
                      where name is not null && SnapshotCodes.TreatmentOf(type.ClrType, property, name) is not null
                      orderby name
                      select new SnapshotColumn(name, SnapshotCodes.TreatmentOf(type.ClrType, property, name)!.Value, ColumnValue.Getter(type, property));
        return new(type.ClrType.Name, [.. columns.OrderBy(column => column.Name, StringComparer.Ordinal)]);
    }
}
