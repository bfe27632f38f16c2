namespace Jalons.Tests.Support.App;

/// <summary>A clock that stands still: Friday 15 April 2022, noon in Paris, unless a test moves it.</summary>
public sealed class TestClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2022, 4, 15, 10, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
