using Jalons.Statistics.Distributions;
using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Power;

/// <summary>What a file of this size can tell (method M18). Shares of 1, × 100 for points.</summary>
public static class DetectableDifference
{
    public const double DefaultPower = 0.80;

    /// <summary>
    /// The smallest difference of two proportions near <paramref name="p"/> that a two-sided test detects with the power given:
    /// (z_(1−α/2) + z_power)·√(p(1 − p)(1/n₁ + 1/n₂)). Under it, « l'effectif ne permet pas de conclure ». Null when a group is empty.
    /// Source: J. Fleiss, Statistical Methods for Rates and Proportions, 1981, ch. 3.
    /// </summary>
    public static double? BetweenProportions(long n1, long n2, double p = 0.5, double level = Proportions.DefaultLevel, double power = DefaultPower) =>
        n1 <= 0 || n2 <= 0 ? null : (Normal.Critical(level) + Normal.Quantile(power)) * Math.Sqrt(p * (1 - p) * (1.0 / n1 + 1.0 / n2));

    /// <summary>Half the width of Wilson's interval around a proportion near <paramref name="p"/> among n.</summary>
    public static double? WilsonHalfWidth(long n, double p = 0.5, double level = Proportions.DefaultLevel) =>
        Proportions.Wilson(p * n, n, level) is { } interval ? (interval.Upper - interval.Lower) / 2 : null;
}
