using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Missing;

/// <summary>An estimate over m completed files: standard error, degrees of freedom (infinite when the files agree), limits, and the share of variance due to missing values.</summary>
public sealed record PooledEstimate(double Estimate, double StandardError, double Df, double Lower, double Upper, double MissingShare);

/// <summary>Pooling of estimates made on multiply imputed files (method M14).</summary>
public static class RubinRules
{
    /// <summary>
    /// T = Ū + (1 + 1/m)·B, df = (m − 1)·(1 + Ū/((1 + 1/m)·B))². One estimate and one variance per file, at least two files.
    /// Source: D. Rubin, Multiple Imputation for Nonresponse in Surveys, 1987.
    /// </summary>
    public static PooledEstimate Pool(IReadOnlyList<double> estimates, IReadOnlyList<double> variances, double level = 0.95)
    {
        if (estimates.Count < 2 || estimates.Count != variances.Count) throw new ArgumentException("One estimate and one variance per file, at least two files.");

        double m = estimates.Count;
        var moments = Univariate.Moments.Of(estimates.ToArray());
        var (within, between) = (variances.Average(), (1 + 1 / m) * moments.Variance);
        var total = within + between;
        var df = between == 0 ? double.PositiveInfinity : (m - 1) * Math.Pow(1 + within / between, 2);
        var critical = double.IsInfinity(df) ? Normal.Critical(level) : Student.Quantile((1 + level) / 2, df);
        var half = critical * Math.Sqrt(total);
        return new(moments.Mean, Math.Sqrt(total), df, moments.Mean - half, moments.Mean + half, between / total);
    }
}
