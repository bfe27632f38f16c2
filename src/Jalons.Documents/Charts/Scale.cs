using Jalons.Documents.Typography;

namespace Jalons.Documents.Charts;

/// <summary>An axis with round steps, from zero unless values go below it, the same in every rendering of a chart.</summary>
/// <param name="Max">End of the axis, a multiple of <paramref name="Step"/>.</param>
public sealed record Scale(double Max, double Step, Measure Measure)
{
    /// <summary>Zero, or a multiple of <see cref="Step"/> below it where values are negative.</summary>
    public double Min { get; init; }

    /// <summary>Both sides of zero count the same thing: no sign is written.</summary>
    public bool IsUnsigned { get; init; }

    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((Max - Min) / Step) + 1).Select(index => Math.Round(Min + index * Step, 9));

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

    /// <summary>An axis that has zero in it, and goes as far as the values do on either side.</summary>
    public static Scale Around(IEnumerable<double> values, Measure measure)
    {
        var all = values.Append(0).ToList();
        var step = RoundStep(Math.Max(all.Max() - all.Min(), 1e-6));
        var (low, high) = (Math.Floor(Math.Round(all.Min() / step, 6)) * step, Math.Ceiling(Math.Round(all.Max() / step, 6)) * step);
        return new Scale(Math.Round(Math.Max(high, step), 9), Math.Round(step, 9), measure) { Min = Math.Round(low, 9) };
    }

    public double Share(double value) => Math.Clamp((value - Min) / (Max - Min), 0, 1);

    public string Label(double tick) => French.Number(IsUnsigned ? Math.Abs(tick) : tick, Step < 1 ? 1 : 0);

    // 1, 2 or 5 times a power of ten, for six steps or so.
    private static double RoundStep(double longest)
    {
        var rough = longest / 6;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
    }
}
