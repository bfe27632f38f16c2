using Jalons.Documents.Typography;

namespace Jalons.Documents.Charts;

/// <summary>An axis from zero with round steps, the same in every rendering of a chart.</summary>
/// <param name="Max">End of the axis, a multiple of <paramref name="Step"/>.</param>
public sealed record Scale(double Max, double Step, Measure Measure)
{
    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round(Max / Step) + 1).Select(index => index * Step);

    /// <param name="room">How much longer than the longest bar the axis must be, for what is written after it.</param>
    public static Scale Of(IEnumerable<double> values, Measure measure, double room = 0)
    {
        var longest = values.DefaultIfEmpty().Max();
        var step = RoundStep(longest <= 0 ? 1 : longest);
        if (measure.Unit is null) step = Math.Max(step, 1);
        var max = Math.Ceiling(Math.Round(longest * (1 + room) / step, 6)) * step;
        if (measure.Ceiling is { } ceiling) max = Math.Min(max, ceiling);
        return new Scale(Math.Max(max, step), step, measure);
    }

    public double Share(double value) => Math.Clamp(value / Max, 0, 1);

    public string Label(double tick) => French.Number(tick, Step < 1 ? 1 : 0);

    // 1, 2 or 5 times a power of ten, for six steps or so.
    private static double RoundStep(double longest)
    {
        var rough = longest / 6;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
    }
}
