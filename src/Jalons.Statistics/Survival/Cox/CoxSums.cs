using Jalons.Statistics.Regression;
using MathNet.Numerics.LinearAlgebra;

namespace Jalons.Statistics.Survival;

/// <summary>Partial log-likelihood of a Cox model with its gradient and information, event time after event time.</summary>
internal sealed class CoxSums(Design design)
{
    private const double Aliased = 1e-10;

    private readonly double[] _gradient = new double[design.Count + 1];
    private readonly double[,] _information = new double[design.Count, design.Count];
    private readonly double[] _scale = new double[design.Count];
    private long _tied;

    public double LogLikelihood { get; private set; }

    /// <summary>Adds what identical rows that have the event contribute by themselves.</summary>
    public void AddEvents(int[] ones, double[] values, int count, double eta)
    {
        _tied += count;
        LogLikelihood += count * eta;
        foreach (var one in ones) _gradient[one] += count;
        for (var k = 0; k < values.Length; k++) _gradient[design.QuantityPlaces[k]] += count * values[k];
    }

    /// <summary>
    /// Takes off what the events just added owe to those at risk. With d tied events, the l-th one meets the risk set less l/d of the events:
    /// sums over l are linear or quadratic in l/d, so that each pair of coefficients is visited once per time.
    /// </summary>
    public void AddTime(RiskSums atRisk, RiskSums events)
    {
        if (_tied == 0) return;

        var (a0, a1, b0, b1, b2) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var l = 0L; l < _tied; l++)
        {
            var share = (double)l / _tied;
            var risk = atRisk.Weight - share * events.Weight;
            LogLikelihood -= Math.Log(risk);
            (a0, a1) = (a0 + 1 / risk, a1 + share / risk);
            (b0, b1, b2) = (b0 + 1 / (risk * risk), b1 + share / (risk * risk), b2 + share * share / (risk * risk));
        }
        var (s, d) = (atRisk.Weighted, events.Weighted);
        for (var i = 1; i < design.Count; i++)
        {
            _gradient[i] -= s[i] * a0 - d[i] * a1;
            _scale[i] += atRisk.Product(i, i) * a0 - events.Product(i, i) * a1;
            for (var j = 1; j <= i; j++)
                _information[i, j] += atRisk.Product(i, j) * a0 - events.Product(i, j) * a1 - (b0 * s[i] * s[j] - b1 * (s[i] * d[j] + d[i] * s[j]) + b2 * d[i] * d[j]);
        }
        _tied = 0;
    }

    public Vector<double> Gradient(int[] places) => Vector<double>.Build.DenseOfEnumerable(places.Select(place => _gradient[place]));

    public Matrix<double> Information(int[] places) => Matrix<double>.Build.Dense(places.Length, places.Length,
        (a, b) => _information[Math.Max(places[a], places[b]), Math.Min(places[a], places[b])]);

    /// <summary>Coefficients that vary among those at risk and are not a combination of the previous ones: a sweep of the information.</summary>
    public int[] Determined()
    {
        int[] all = [.. Enumerable.Range(1, design.Count - 1)];
        if (all.Length == 0) return [];

        var left = Information(all);
        var free = new List<int>();
        for (var pivot = 0; pivot < all.Length; pivot++)
        {
            if (left[pivot, pivot] <= Aliased * _scale[all[pivot]]) continue;
            free.Add(all[pivot]);
            for (var i = pivot + 1; i < all.Length; i++)
            {
                var factor = left[i, pivot] / left[pivot, pivot];
                for (var j = pivot + 1; j < all.Length; j++) left[i, j] -= factor * left[pivot, j];
            }
        }
        return [.. free];
    }
}
