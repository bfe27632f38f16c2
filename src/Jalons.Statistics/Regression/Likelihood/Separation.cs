namespace Jalons.Statistics.Regression;

/// <summary>Perfect prediction shows as coefficients that run away: beyond the limit, or with an error beyond it.</summary>
internal static class Separation
{
    /// <summary>Coefficients of quantities are judged per standard deviation, so that the unit does not matter; the intercept is not judged.</summary>
    public static bool RunsAway(LogisticData data, LogisticSolution solution, double limit)
    {
        var scales = Scales(data);
        return Enumerable.Range(1, solution.Beta.Length - 1).Any(i => solution.Determined[i]
            && (Math.Abs(solution.Beta[i]) * scales[i] > limit || Math.Sqrt(solution.Covariance[i, i]) * scales[i] > limit));
    }

    private static double[] Scales(LogisticData data)
    {
        var quantities = data.Design.QuantityPlaces;
        var moments = data.Cells.Fold(2 * quantities.Length, (sums, _, first, end) =>
        {
            for (var cell = first; cell < end; cell++)
                for (var k = 0; k < quantities.Length; k++)
                {
                    var value = data.Cells.Quantities(cell)[k];
                    sums[2 * k] += data.Cells.Trials[cell] * value;
                    sums[2 * k + 1] += data.Cells.Trials[cell] * value * value;
                }
        });
        double[] scales = [.. Enumerable.Repeat(1.0, data.Design.Count)];
        for (var k = 0; k < quantities.Length; k++)
        {
            var mean = moments[2 * k] / data.N;
            scales[quantities[k]] = Math.Sqrt(Math.Max(0, moments[2 * k + 1] / data.N - mean * mean));
        }
        return scales;
    }
}
