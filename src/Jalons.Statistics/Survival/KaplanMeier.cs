using Jalons.Statistics.Distributions;
using Jalons.Statistics.Univariate;

namespace Jalons.Statistics.Survival;

/// <summary>Survival of durations that may be censored (method M07).</summary>
public static class KaplanMeier
{
    /// <summary>R's tolerance when it asks whether a survival equals a half.</summary>
    private static readonly double HalfTolerance = Math.Sqrt(Math.Pow(2, -52));

    /// <summary>
    /// Ŝ(t) = Π(1 − d/n), events before censorings at ties; Var = Ŝ²·Σ d/(n(n − d)) (Greenwood, 1926); limits Ŝ^exp(±z·se/(Ŝ·ln Ŝ)).
    /// Source: E. Kaplan and P. Meier, JASA 53, 1958; R: survfit(conf.type = "log-log").
    /// </summary>
    public static SurvivalCurve Of(EventTable table, string? group = null, double level = Proportions.DefaultLevel)
    {
        var (events, risk, z) = (table.AllEvents(), table.AtRisk(), Normal.Critical(level));
        var (survival, greenwood) = (1.0, 0.0);
        var (values, errors, lower, upper) = (new double[risk.Length], new double[risk.Length], new double[risk.Length], new double[risk.Length]);
        for (var i = 0; i < risk.Length; i++)
        {
            survival *= (double)(risk[i] - events[i]) / risk[i];
            greenwood += events[i] / ((double)risk[i] * (risk[i] - events[i]));
            var relative = Math.Sqrt(greenwood);
            (values[i], errors[i]) = (survival, survival * relative);
            (lower[i], upper[i]) = LogLogLimits(survival, relative, z);
        }
        return new(group, table.N, table.Times, risk, events, table.Censored, values, errors, lower, upper,
            Median(table.Times, values), Median(table.Times, lower), Median(table.Times, upper));
    }

    /// <summary>
    /// Mean duration restricted to [0, τ]: the area under the curve, with Var = Σ (area after t)²·d/(n(n − d)) over events before τ.
    /// The survival is held at its last value beyond the last time. R: print(survfit, rmean = τ).
    /// </summary>
    public static Interval RestrictedMean(EventTable table, double tau, double level = Proportions.DefaultLevel)
    {
        var curve = Of(table);
        var bounds = curve.Times.Where(time => time < tau).Prepend(0).Append(tau).ToArray();
        var areas = new double[bounds.Length - 1];
        for (var i = 0; i < areas.Length; i++) areas[i] = (bounds[i + 1] - bounds[i]) * (i == 0 ? 1 : curve.Survival[i - 1]);

        var (after, variance) = (0.0, 0.0);
        for (var i = areas.Length - 1; i >= 1; i--)
        {
            after += areas[i];
            var (d, n) = ((double)curve.Events[i - 1], (double)curve.AtRisk[i - 1]);
            if (d > 0 && n > d) variance += after * after * d / (n * (n - d));
        }
        var half = Normal.Critical(level) * Math.Sqrt(variance);
        return new(areas.Sum(), areas.Sum() - half, areas.Sum() + half);
    }

    private static (double Lower, double Upper) LogLogLimits(double survival, double relativeError, double z)
    {
        if (survival is <= 0 or >= 1) return (double.NaN, double.NaN);

        var log = Math.Log(survival);
        var shift = z * relativeError / log;
        return (Math.Exp(-Math.Exp(Math.Log(-log) - shift)), Math.Exp(-Math.Exp(Math.Log(-log) + shift)));
    }

    /// <summary>First time at or under a half; the middle of the step when the curve rests exactly on it and goes lower afterwards.</summary>
    private static double? Median(IReadOnlyList<double> times, double[] curve)
    {
        var first = Array.FindIndex(curve, value => value < 0.5 + HalfTolerance);
        if (first < 0) return null;
        if (Math.Abs(curve[first] - 0.5) >= HalfTolerance) return times[first];

        var next = Array.FindIndex(curve, first, value => value < curve[first]);
        return next < 0 ? times[first] : (times[first] + times[next]) / 2;
    }
}
