namespace Jalons.Statistics.Clustering;

/// <summary>Weighted points to classify: coordinates one point after the other, and the number of people at each (1 when null).</summary>
public sealed class PointCloud
{
    public PointCloud(double[] coordinates, int dimensions, IReadOnlyList<int>? frequencies = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dimensions);
        if (coordinates.Length % dimensions != 0) throw new ArgumentException("Coordinates are points × dimensions.", nameof(coordinates));

        (Coordinates, Dimensions, Count) = (coordinates, dimensions, coordinates.Length / dimensions);
        if (frequencies is not null && frequencies.Count != Count) throw new ArgumentException("One frequency per point.", nameof(frequencies));
        Weights = frequencies is null ? [.. Enumerable.Repeat(1.0, Count)] : [.. frequencies.Select(frequency => (double)frequency)];
    }

    public double[] Coordinates { get; }

    public int Dimensions { get; }

    /// <summary>Number of points.</summary>
    public int Count { get; }

    /// <summary>People at each point.</summary>
    public double[] Weights { get; }

    /// <summary>Coordinates of one point.</summary>
    public ReadOnlySpan<double> this[int point] => Coordinates.AsSpan(point * Dimensions, Dimensions);

    /// <summary>Weighted sum of squared distances to the centre, all points together.</summary>
    public double TotalInertia() => WithinInertia(new int[Count], 1);

    /// <summary>Weighted sum of squared distances to the centre of each point's class.</summary>
    public double WithinInertia(int[] classes, int classCount)
    {
        var centres = Centres.Of(this, classes, classCount);
        var sum = 0.0;
        for (var i = 0; i < Count; i++) sum += Weights[i] * SquaredDistance(this[i], centres[classes[i]]);
        return sum;
    }

    internal PointCloud Copy()
    {
        var copy = new PointCloud([.. Coordinates], Dimensions);
        Weights.CopyTo(copy.Weights, 0);
        return copy;
    }

    /// <summary>Moves a point to the centre of gravity of itself and another one, whose weight it takes; the other one has none left.</summary>
    internal void Absorb(int kept, int gone)
    {
        var total = Weights[kept] + Weights[gone];
        for (var s = 0; s < Dimensions; s++)
        {
            ref var coordinate = ref Coordinates[kept * Dimensions + s];
            coordinate = (Weights[kept] * coordinate + Weights[gone] * Coordinates[gone * Dimensions + s]) / total;
        }
        (Weights[kept], Weights[gone]) = (total, 0);
    }

    internal static double SquaredDistance(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var s = 0; s < a.Length; s++) sum += (a[s] - b[s]) * (a[s] - b[s]);
        return sum;
    }
}
