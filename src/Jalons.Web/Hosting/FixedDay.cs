namespace Jalons.Web.Hosting;

/// <summary>The clock of a demonstration: it is ten in the morning (UTC) of a chosen day when the application starts, so that it is that day in every département, whatever the hour.</summary>
internal sealed class FixedDay(DateOnly day) : TimeProvider
{
    private readonly TimeSpan _shift = day.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc) - DateTime.UtcNow;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _shift;
}
