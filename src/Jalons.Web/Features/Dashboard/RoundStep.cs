namespace Jalons.Web.Features.Dashboard;

/// <summary>The step between the lines of an axis: 1, 2, 2.5 or 5 times a power of ten, so that three to six of them reach the top, exactly where that can be.</summary>
public static class RoundStep
{
    private const double Wished = 4;

    /// <param name="top">The value that the axis should meet: a target, or the highest count.</param>
    public static long Towards(long top)
    {
        if (top <= Wished) return 1;

        return Round().TakeWhile(step => step <= top).Where(step => top / (double)step is >= 2.5 and <= 6.5)
            .OrderBy(step => top % step == 0 ? 0 : 1).ThenBy(step => Math.Abs((top / (double)step) - Wished)).First();
    }

    private static IEnumerable<long> Round()
    {
        for (var power = 1L; ; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            if (power > 1) yield return 25 * power / 10;
            yield return 5 * power;
        }
    }
}
