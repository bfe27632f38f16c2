using Jalons.Statistics.Data;
using Jalons.Statistics.Distributions;
using Jalons.Statistics.Regression;
using Jalons.Statistics.Tables;

namespace Jalons.Statistics.Survival;

/// <summary>
/// Proportional hazards: how much faster an event comes for one level than for the reference, the other terms being equal (method M07).
/// </summary>
public static class CoxRegression
{
    private const int MaxIterations = 20;
    private const int MaxHalvings = 20;
    private const double Tolerance = 1e-9;

    /// <summary>
    /// Maximises the partial likelihood by Newton's steps from 0, tied events by Efron's approximation; the first cause of the durations is the
    /// event. A row without duration or with a missing term is dropped and counted. Sources: D. Cox, JRSS B 34, 1972; B. Efron, JASA 72, 1977; R: coxph.
    /// Throws <see cref="StudyDataException"/> when there is no event.
    /// </summary>
    public static CoxFit Fit(StudyTable table, string duration, IReadOnlyList<ModelTerm> terms, double level = 0.95)
    {
        var data = new CoxData(table, duration, terms);
        if (data.Events == 0) throw new StudyDataException($"La variable « {duration} » n'a aucun événement parmi les {data.N} lignes complètes.");

        var beta = new double[data.Design.Count];
        var start = data.At(beta);
        var free = start.Determined();
        var (sums, iterations, converged) = (start, 0, free.Length == 0);
        while (!converged && iterations < MaxIterations)
        {
            iterations++;
            var (next, nextSums) = Step(data, beta, sums, free);
            converged = Math.Abs(1 - sums.LogLikelihood / nextSums.LogLikelihood) <= Tolerance;
            (beta, sums) = (next, nextSums);
        }
        return Report(data, beta, start, sums, free, level) with { Iterations = iterations, HasConverged = converged };
    }

    /// <summary>Newton's step, halved as long as the likelihood goes down.</summary>
    private static (double[] Beta, CoxSums Sums) Step(CoxData data, double[] beta, CoxSums sums, int[] free)
    {
        var step = sums.Information(free).Cholesky().Solve(sums.Gradient(free));
        for (var halving = 0; ; halving++)
        {
            double[] next = [.. beta];
            for (var k = 0; k < free.Length; k++) next[free[k]] += step[k] * Math.Pow(0.5, halving);
            var nextSums = data.At(next);
            if (nextSums.LogLikelihood >= sums.LogLikelihood - Tolerance * Math.Abs(sums.LogLikelihood) || halving == MaxHalvings) return (next, nextSums);
        }
    }

    private static CoxFit Report(CoxData data, double[] beta, CoxSums start, CoxSums end, int[] free, double level)
    {
        var errors = new double?[beta.Length];
        var (ratio, score) = ((ChiSquareTest?)null, (ChiSquareTest?)null);
        if (free.Length > 0)
        {
            var covariance = end.Information(free).Inverse();
            for (var k = 0; k < free.Length; k++) errors[free[k]] = Math.Sqrt(covariance[k, k]);
            var gradient = start.Gradient(free);
            ratio = ChiSquareTest.Of(2 * (end.LogLikelihood - start.LogLikelihood), free.Length);
            score = ChiSquareTest.Of(gradient * start.Information(free).Cholesky().Solve(gradient), free.Length);
        }
        var coefficients = data.Design.Names.Skip(1).Select((name, i) => Describe(name, beta[i + 1], errors[i + 1], level)).ToList();
        return new(data.N, data.Dropped, data.Events, coefficients, start.LogLikelihood, end.LogLikelihood, ratio, score, 0, false);
    }

    private static HazardCoefficient Describe(CoefficientName name, double estimate, double? standardError, double level)
    {
        if (standardError is not { } error) return new(name.Term, name.Level, null, null, null, null, null, null, null);

        var (z, half) = (estimate / error, Normal.Critical(level) * error);
        return new(name.Term, name.Level, estimate, error, z, Normal.TwoSided(z), Math.Exp(estimate), Math.Exp(estimate - half), Math.Exp(estimate + half));
    }
}
