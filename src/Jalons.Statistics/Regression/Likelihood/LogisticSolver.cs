using MathNet.Numerics.LinearAlgebra;

namespace Jalons.Statistics.Regression;

/// <summary>Coefficients that maximise a likelihood, and the inverse information of the last step, as R's glm reports it.</summary>
internal sealed record LogisticSolution(double[] Beta, double[,] Covariance, double LogLikelihood, int Iterations, bool Converged, bool[] Determined);

/// <summary>Newton steps on a logistic likelihood, in the starting point and stopping rule of R's glm so that standard errors agree too.</summary>
internal sealed class LogisticSolver(LogisticData data, LogisticOptions options)
{
    private const double Aliased = 1e-11;
    private const int MaxHalvings = 20;

    /// <summary>Iteratively reweighted least squares: stops when |Δdeviance|/(|deviance| + 0.1) &lt; tolerance.</summary>
    public LogisticSolution MaximumLikelihood()
    {
        var sums = data.AtStart();
        var free = Determined(sums);
        var beta = new double[data.Design.Count];
        var (deviance, covariance) = (-2 * sums.LogLikelihood, Inverse(sums, free));
        for (var iteration = 1; iteration <= options.MaxIterations; iteration++)
        {
            covariance = Inverse(sums, free);
            beta = Step(beta, covariance, sums);
            sums = data.At(beta);
            var previous = deviance;
            deviance = -2 * sums.LogLikelihood;
            if (Math.Abs(deviance - previous) / (Math.Abs(deviance) + 0.1) < options.Tolerance)
                return new(beta, covariance, sums.LogLikelihood, iteration, true, free);
        }
        return new(beta, covariance, sums.LogLikelihood, options.MaxIterations, false, free);
    }

    /// <summary>
    /// Maximises logL + ½·ln|I| (D. Firth, Biometrika 80, 1993; G. Heinze and M. Schemper, Statistics in Medicine 21, 2002), with
    /// halved steps when the penalised likelihood goes down. Finite even when the outcome is perfectly predicted.
    /// </summary>
    public LogisticSolution Firth()
    {
        var beta = new double[data.Design.Count];
        var sums = data.At(beta);
        var free = Determined(sums);
        var penalised = Penalised(sums, free);
        for (var iteration = 1; iteration <= 10 * options.MaxIterations; iteration++)
        {
            var inverse = Inverse(sums, free);
            var (next, nextSums, value) = Halve(beta, Step(new double[beta.Length], inverse, data.At(beta, inverse)), penalised, free);
            var moved = beta.Zip(next, (a, b) => Math.Abs(a - b)).Max();
            (beta, sums, penalised) = (next, nextSums, value);
            if (moved < 1e-10) return new(beta, Inverse(sums, free), sums.LogLikelihood, iteration, true, free);
        }
        return new(beta, Inverse(sums, free), sums.LogLikelihood, 10 * options.MaxIterations, false, free);
    }

    private (double[] Beta, LogisticSums Sums, double Value) Halve(double[] beta, double[] step, double penalised, bool[] free)
    {
        for (var halving = 0; ; halving++)
        {
            double[] next = [.. beta.Zip(step, (b, s) => b + s * Math.Pow(0.5, halving))];
            var sums = data.At(next);
            var value = Penalised(sums, free);
            if (value >= penalised - 1e-12 * Math.Abs(penalised) || halving == MaxHalvings) return (next, sums, value);
        }
    }

    private static double Penalised(LogisticSums sums, bool[] free) => sums.LogLikelihood + 0.5 * Restricted(sums, Places(free)).Cholesky().DeterminantLn;

    /// <summary>Coefficients that are not a combination of the previous ones: a sweep of the information, with the tolerance of R's lm.</summary>
    private static bool[] Determined(LogisticSums sums, int count)
    {
        var left = Restricted(sums, [.. Enumerable.Range(0, count)]);
        var free = new bool[count];
        for (var pivot = 0; pivot < count; pivot++)
        {
            free[pivot] = left[pivot, pivot] > Aliased * sums.Information(pivot, pivot);
            if (!free[pivot]) continue;
            for (var i = pivot + 1; i < count; i++)
            {
                var factor = left[i, pivot] / left[pivot, pivot];
                for (var j = pivot + 1; j < count; j++) left[i, j] -= factor * left[pivot, j];
            }
        }
        return free;
    }

    private bool[] Determined(LogisticSums sums) => Determined(sums, data.Design.Count);

    private static double[] Step(double[] beta, double[,] inverse, LogisticSums sums) =>
        [.. beta.Select((value, i) => value + Enumerable.Range(0, beta.Length).Sum(j => inverse[i, j] * sums.Gradient(j)))];

    internal static double[,] Inverse(LogisticSums sums, bool[] free)
    {
        var places = Places(free);
        var inverse = Restricted(sums, places).Cholesky().Solve(Matrix<double>.Build.DenseIdentity(places.Length));
        var full = new double[free.Length, free.Length];
        for (var a = 0; a < places.Length; a++)
            for (var b = 0; b < places.Length; b++) full[places[a], places[b]] = inverse[a, b];
        return full;
    }

    internal static Matrix<double> Restricted(LogisticSums sums, int[] places) =>
        Matrix<double>.Build.Dense(places.Length, places.Length, (a, b) => sums.Information(places[a], places[b]));

    internal static int[] Places(bool[] free) => [.. Enumerable.Range(0, free.Length).Where(i => free[i])];
}
