namespace Jalons.Statistics.Regression;

/// <summary>
/// A fitted logistic model. <see cref="Aic"/> = −2·logL + 2p and <see cref="Bic"/> = −2·logL + p·ln n with p estimated coefficients;
/// <see cref="McFadden"/> = 1 − deviance/null deviance. <see cref="Covariance"/> is of <see cref="Estimates"/>, in the order of the coefficients, 0
/// for what is not determined.
/// </summary>
public sealed record LogisticFit(
    long N,
    long Dropped,
    long Positives,
    IReadOnlyList<Coefficient> Coefficients,
    double LogLikelihood,
    double NullLogLikelihood,
    double Aic,
    double Bic,
    int Iterations,
    LogisticMethod Method,
    double ConditionNumber,
    IReadOnlyList<TermInflation> Inflation,
    IReadOnlyList<LogisticWarning> Warnings)
{
    public double Deviance => -2 * LogLikelihood;

    public double NullDeviance => -2 * NullLogLikelihood;

    public double McFadden => 1 - LogLikelihood / NullLogLikelihood;

    /// <summary>The coefficients, 0 where not determined.</summary>
    public double[] Estimates => [.. Coefficients.Select(coefficient => coefficient.Estimate ?? 0)];

    public required double[,] Covariance { get; init; }

    /// <summary>The coefficients, then the 0 of the reference levels (see <see cref="Design"/>).</summary>
    internal double[] PaddedEstimates => [.. Estimates, 0];

    internal LogisticData Data { get; init; } = null!;
}
