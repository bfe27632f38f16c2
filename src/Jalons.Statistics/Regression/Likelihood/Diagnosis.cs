using MathNet.Numerics.LinearAlgebra;

namespace Jalons.Statistics.Regression;

/// <summary>Condition number of the information scaled to a unit diagonal, and variance inflation by term.</summary>
internal sealed record Diagnosis(double ConditionNumber, IReadOnlyList<TermInflation> Inflation)
{
    public static Diagnosis Of(Design design, LogisticSolution solution)
    {
        int[] all = LogisticSolver.Places(solution.Determined);
        var scaled = Correlation(solution.Covariance, all);
        var values = scaled.Evd(Symmetricity.Symmetric).EigenValues.Select(value => value.Real).ToList();
        int[] slopes = [.. all.Where(i => i != 0)];
        var terms = slopes.GroupBy(i => design.Names[i].Term).Select(term => InflationOf(solution.Covariance, slopes, term.Key, [.. term])).ToList();
        return new(values.Max() / Math.Max(values.Min(), double.Epsilon), terms);
    }

    private static TermInflation InflationOf(double[,] covariance, int[] slopes, string term, int[] own)
    {
        var others = slopes.Except(own).ToArray();
        var gvif = others.Length == 0 ? 1
            : Correlation(covariance, own).Determinant() * Correlation(covariance, others).Determinant() / Correlation(covariance, slopes).Determinant();
        return new(term, own.Length, gvif);
    }

    private static Matrix<double> Correlation(double[,] covariance, int[] places) => Matrix<double>.Build.Dense(places.Length, places.Length, (a, b) =>
        covariance[places[a], places[b]] / Math.Sqrt(covariance[places[a], places[a]] * covariance[places[b], places[b]]));
}
