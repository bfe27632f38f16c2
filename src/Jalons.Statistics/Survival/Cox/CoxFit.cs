using Jalons.Statistics.Tables;

namespace Jalons.Statistics.Survival;

/// <summary>
/// A coefficient on the log-hazard scale with its standard error, Wald z and p; <see cref="HazardRatio"/> = exp(estimate) with Wald limits. All
/// null when the data do not determine it. <see cref="Level"/> is null for quantities.
/// </summary>
public sealed record HazardCoefficient(
    string Term, string? Level, double? Estimate, double? StdError, double? Z, double? P, double? HazardRatio, double? Lower, double? Upper);

/// <summary>
/// A fitted Cox model: rows used and dropped, events, coefficients, partial log-likelihood without any term and with them, their likelihood-ratio and
/// score tests (null without any coefficient). Not <see cref="HasConverged"/>: some hazard ratio runs away to 0 or infinity.
/// </summary>
public sealed record CoxFit(
    long N,
    long Dropped,
    long Events,
    IReadOnlyList<HazardCoefficient> Coefficients,
    double NullLogLikelihood,
    double LogLikelihood,
    ChiSquareTest? LikelihoodRatio,
    ChiSquareTest? Score,
    int Iterations,
    bool HasConverged);
