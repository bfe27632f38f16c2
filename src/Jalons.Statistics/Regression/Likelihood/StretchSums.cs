namespace Jalons.Statistics.Regression;

/// <summary>Weights and residuals of the cells of a stretch, by themselves and multiplied by their quantities.</summary>
internal sealed class StretchSums(int quantities)
{
    private readonly double[] _weighted = new double[quantities];
    private readonly double[] _residuals = new double[quantities];
    private readonly double[] _products = new double[quantities * quantities];

    public double Weight { get; private set; }

    public double Residual { get; private set; }

    /// <summary>By quantity, Σ weight × value.</summary>
    public ReadOnlySpan<double> Weighted => _weighted;

    /// <summary>By quantity, Σ residual × value.</summary>
    public ReadOnlySpan<double> Residuals => _residuals;

    /// <summary>Σ weight × value × value of two quantities, the first one not after the second.</summary>
    public double Product(int first, int second) => _products[first * quantities + second];

    public void Clear()
    {
        (Weight, Residual) = (0, 0);
        Array.Clear(_weighted);
        Array.Clear(_residuals);
        Array.Clear(_products);
    }

    public void Add(double weight, double residual, ReadOnlySpan<double> values)
    {
        Weight += weight;
        Residual += residual;
        for (var k = 0; k < values.Length; k++)
        {
            var scaled = weight * values[k];
            _weighted[k] += scaled;
            _residuals[k] += residual * values[k];
            for (var l = k; l < values.Length; l++) _products[k * quantities + l] += scaled * values[l];
        }
    }
}
