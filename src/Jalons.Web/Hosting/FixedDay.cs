namespace Jalons.Web.Hosting;

/// <summary>A clock whose date is moved to a chosen day while its hours go on.</summary>
internal sealed class FixedDay(DateOnly day) : TimeProvider
{
    private readonly TimeSpan _shift = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - DateTime.UtcNow.Date;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _shift;
}
