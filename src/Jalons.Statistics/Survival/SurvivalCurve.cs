namespace Jalons.Statistics.Survival;

/// <summary>
/// A Kaplan–Meier curve: parallel lists by distinct time (events and censorings). <see cref="StdError"/> is Greenwood's, of the survival
/// itself; <see cref="Lower"/> and <see cref="Upper"/> are on the log-log scale and NaN where the survival is 0 or 1, as R gives them.
/// The median and its limits are null when not reached (« non atteinte »). Times in the unit of the data.
/// </summary>
public sealed record SurvivalCurve(
    string? Group,
    long N,
    IReadOnlyList<double> Times,
    IReadOnlyList<long> AtRisk,
    IReadOnlyList<long> Events,
    IReadOnlyList<long> Censored,
    IReadOnlyList<double> Survival,
    IReadOnlyList<double> StdError,
    IReadOnlyList<double> Lower,
    IReadOnlyList<double> Upper,
    double? Median,
    double? MedianLower,
    double? MedianUpper)
{
    /// <summary>Survival at any time: the value at the last distinct time that is not after it; 1 before the first one.</summary>
    public double At(double time)
    {
        var survival = 1.0;
        for (var i = 0; i < Times.Count && Times[i] <= time; i++) survival = Survival[i];
        return survival;
    }
}
