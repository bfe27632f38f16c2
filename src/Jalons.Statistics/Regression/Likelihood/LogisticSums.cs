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

    /// <summary>Room for the stretch being summed.</summary>
    public StretchSums Stretch { get; } = new(design.QuantityPlaces.Length);

    public double Gradient(int i) => _gradient[i];

    /// <summary>Information between two coefficients; stretches fill one of the two halves, according to the order of their places.</summary>
    public double Information(int i, int j) => i == j ? _information[i * _width + i] : _information[i * _width + j] + _information[j * _width + i];

    /// <summary>Adds a stretch of cells whose 1s are at the places given.</summary>
    public void Add(ReadOnlySpan<int> ones, StretchSums stretch)
    {
        for (var a = 0; a < ones.Length; a++)
        {
            var line = ones[a] * _width;
            _gradient[ones[a]] += stretch.Residual;
            for (var b = a; b < ones.Length; b++) _information[line + ones[b]] += stretch.Weight;
        }
        for (var k = 0; k < stretch.Weighted.Length; k++)
        {
            var place = design.QuantityPlaces[k];
            _gradient[place] += stretch.Residuals[k];
            foreach (var one in ones) _information[one * _width + place] += stretch.Weighted[k];
            for (var l = k; l < stretch.Weighted.Length; l++) _information[place * _width + design.QuantityPlaces[l]] += stretch.Product(k, l);
        }
    }

    /// <summary>x'·M·x for a cell.</summary>
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
