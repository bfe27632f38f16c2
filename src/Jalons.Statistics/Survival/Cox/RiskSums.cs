using Jalons.Statistics.Regression;

namespace Jalons.Statistics.Survival;

/// <summary>Sums of exp(β'x), of x·exp(β'x) and of x·x'·exp(β'x) over a set of rows, in the places of a <see cref="Design"/>.</summary>
internal sealed class RiskSums(Design design)
{
    private readonly int _width = design.Count + 1;
    private readonly double[] _products = new double[(design.Count + 1) * (design.Count + 1)];

    public double Weight { get; private set; }

    public double[] Weighted { get; } = new double[design.Count + 1];

    /// <summary>Products between two places; rows fill one of the two halves, according to the order of their places.</summary>
    public double Product(int i, int j) => i == j ? _products[i * _width + i] : _products[i * _width + j] + _products[j * _width + i];

    public void Clear()
    {
        if (Weight == 0) return;

        Weight = 0;
        Array.Clear(Weighted);
        Array.Clear(_products);
    }

    public void Add(int[] ones, double[] values, double weight)
    {
        Weight += weight;
        for (var a = 0; a < ones.Length; a++)
        {
            Weighted[ones[a]] += weight;
            for (var b = a; b < ones.Length; b++) _products[ones[a] * _width + ones[b]] += weight;
        }
        for (var k = 0; k < values.Length; k++)
        {
            var (place, scaled) = (design.QuantityPlaces[k], weight * values[k]);
            Weighted[place] += scaled;
            foreach (var one in ones) _products[one * _width + place] += scaled;
            for (var l = k; l < values.Length; l++) _products[place * _width + design.QuantityPlaces[l]] += scaled * values[l];
        }
    }
}
