namespace Jalons.Statistics.Regression;

/// <summary>
/// Sufficient sums of one Newton step: log-likelihood, gradient, information. Kept in a square one larger than the number of coefficients
/// (see <see cref="Design"/>); they add up over chunks.
/// </summary>
internal sealed class LogisticSums(Design design)
{
    private readonly int _width = design.Count + 1;
    private readonly double[] _gradient = new double[design.Count + 1];
    private readonly double[] _information = new double[(design.Count + 1) * (design.Count + 1)];

    public double LogLikelihood { get; set; }

    public double Gradient(int i) => _gradient[i];

    /// <summary>Information between two coefficients; rows fill one of the two halves, according to the order of their places.</summary>
    public double Information(int i, int j) => i == j ? _information[i * _width + i] : _information[i * _width + j] + _information[j * _width + i];

    public void AddRow(ReadOnlySpan<int> ones, ReadOnlySpan<double> quantities, double weight, double residual)
    {
        for (var a = 0; a < ones.Length; a++)
        {
            var line = ones[a] * _width;
            _gradient[ones[a]] += residual;
            for (var b = a; b < ones.Length; b++) _information[line + ones[b]] += weight;
        }
        for (var k = 0; k < quantities.Length; k++)
        {
            var place = design.QuantityPlaces[k];
            var scaled = weight * quantities[k];
            _gradient[place] += residual * quantities[k];
            foreach (var one in ones) _information[one * _width + place] += scaled;
            for (var l = k; l < quantities.Length; l++) _information[place * _width + design.QuantityPlaces[l]] += scaled * quantities[l];
        }
    }

    /// <summary>x'·M·x for the row.</summary>
    public double Quadratic(double[,] matrix, ReadOnlySpan<int> ones, ReadOnlySpan<double> quantities)
    {
        Span<double> x = stackalloc double[_width];
        x.Clear();
        foreach (var one in ones) x[one] += 1;
        for (var k = 0; k < quantities.Length; k++) x[design.QuantityPlaces[k]] = quantities[k];
        var sum = 0.0;
        for (var i = 0; i < _width - 1; i++)
            for (var j = 0; j < _width - 1 && x[i] != 0; j++) sum += x[i] * matrix[i, j] * x[j];
        return sum;
    }

    public void Add(LogisticSums other)
    {
        LogLikelihood += other.LogLikelihood;
        for (var i = 0; i < _gradient.Length; i++) _gradient[i] += other._gradient[i];
        for (var i = 0; i < _information.Length; i++) _information[i] += other._information[i];
    }
}
