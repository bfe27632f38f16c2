using Jalons.Statistics.Data;
using Jalons.Statistics.Distributions;

namespace Jalons.Statistics.Regression;

/// <summary>
/// Logistic regression of a yes/no outcome (method M08). Rows with a missing value are dropped and counted. Sources: P. McCullagh and J. Nelder,
/// Generalized Linear Models, 1989; D. Firth, Biometrika 80, 1993. R: glm(family = binomial).
/// Territories are fixed effects: with four of them, neither random effects nor clustered errors mean anything.
/// </summary>
public static class Logistic
{
    /// <summary>
    /// Fits P(<paramref name="outcome"/> = <paramref name="positive"/>). Falls back on Firth's penalty when a coefficient or its error runs away
    /// (separation). Throws <see cref="StudyDataException"/> when the outcome does not vary or a level is absent.
    /// </summary>
    public static LogisticFit Fit(StudyTable table, string outcome, string positive, IReadOnlyList<ModelTerm> terms, LogisticOptions? options = null)
    {
        options ??= new();
        var data = new LogisticData(table, outcome, positive, terms);
        if (data.Positives == 0 || data.Negatives == 0)
            throw new StudyDataException($"La variable « {outcome} » ne varie pas parmi les {data.N} lignes complètes : il n'y a rien à expliquer.");

        var solver = new LogisticSolver(data, options);
        var solution = options.Firth == FirthUse.Always ? solver.Firth() : solver.MaximumLikelihood();
        var separated = options.Firth != FirthUse.Always && Separation.RunsAway(data, solution, options.SeparationLimit);
        var method = options.Firth == FirthUse.Always || (separated && options.Firth == FirthUse.WhenSeparated) ? LogisticMethod.Firth : LogisticMethod.MaximumLikelihood;
        if (separated && method == LogisticMethod.Firth) solution = solver.Firth();
        return Report(data, solution, method, separated, options);
    }

    private static LogisticFit Report(LogisticData data, LogisticSolution solution, LogisticMethod method, bool separated, LogisticOptions options)
    {
        var coefficients = data.Design.Names.Select((name, i) => Describe(name, i, solution, options.Level)).ToList();
        var parameters = solution.Determined.Count(determined => determined);
        double n = data.N, positives = data.Positives, negatives = data.Negatives;
        var nullLogLikelihood = positives * Math.Log(positives / n) + negatives * Math.Log(negatives / n);
        var diagnosis = Diagnosis.Of(data.Design, solution);
        return new(data.N, data.Dropped, data.Positives, coefficients, solution.LogLikelihood, nullLogLikelihood,
            -2 * solution.LogLikelihood + 2 * parameters, -2 * solution.LogLikelihood + parameters * Math.Log(n), solution.Iterations, method,
            diagnosis.ConditionNumber, diagnosis.Inflation, [.. Warnings(data, solution, diagnosis, separated, parameters, options)])
        {
            Covariance = solution.Covariance,
            Data = data,
        };
    }

    private static Coefficient Describe(CoefficientName name, int i, LogisticSolution solution, double level)
    {
        if (!solution.Determined[i]) return new(name.Term, name.Level, null, null, null, null, null, null, null);

        var (estimate, error) = (solution.Beta[i], Math.Sqrt(solution.Covariance[i, i]));
        var (z, half) = (estimate / error, Normal.Critical(level) * error);
        return new(name.Term, name.Level, estimate, error, z, Normal.TwoSided(z), Math.Exp(estimate), Math.Exp(estimate - half), Math.Exp(estimate + half));
    }

    private static IEnumerable<LogisticWarning> Warnings(
        LogisticData data, LogisticSolution solution, Diagnosis diagnosis, bool separated, int parameters, LogisticOptions options)
    {
        if (Math.Min(data.Positives, data.Negatives) < options.EventsPerParameter * parameters) yield return LogisticWarning.FewEvents;
        if (diagnosis.ConditionNumber > options.MaxConditionNumber) yield return LogisticWarning.IllConditioned;
        if (diagnosis.Inflation.Any(term => Math.Pow(term.Gvif, 1.0 / term.Df) > options.MaxVif)) yield return LogisticWarning.Collinear;
        if (separated) yield return LogisticWarning.Separated;
        if (!solution.Converged) yield return LogisticWarning.NotConverged;
        if (solution.Determined.Contains(false)) yield return LogisticWarning.Undetermined;
    }
}
