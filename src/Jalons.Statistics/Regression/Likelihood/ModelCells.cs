using Jalons.Statistics.Data;

namespace Jalons.Statistics.Regression;

/// <summary>Adds a stretch of cells of one profile, from the first to the one before the end, to a sum.</summary>
internal delegate void AddStretch<TSum>(TSum sum, int profile, int first, int end);

/// <summary>
/// The complete rows of a study as a model sees them: profiles (same level of every factor), each with its cells (same quantities too), each
/// with its number of rows and of positive ones. What depends on the factors alone is computed once for a whole stretch of cells.
/// </summary>
internal sealed class ModelCells(int[][] ones, int[] profileOfCell, double[] quantities, double[] trials, double[] positives)
{
    private const int ChunkCells = 1 << 12;

    private readonly int _quantitiesPerCell = trials.Length == 0 ? 0 : quantities.Length / trials.Length;

    public int Count => trials.Length;

    /// <summary>Rows of each cell.</summary>
    public ReadOnlySpan<double> Trials => trials;

    /// <summary>Positive rows of each cell.</summary>
    public ReadOnlySpan<double> Positives => positives;

    public int ProfileOf(int cell) => profileOfCell[cell];

    /// <summary>Places of the 1s of a profile.</summary>
    public int[] Ones(int profile) => ones[profile];

    public ReadOnlySpan<double> Quantities(int cell) => quantities.AsSpan(cell * _quantitiesPerCell, _quantitiesPerCell);

    /// <summary>Sums a function of all stretches, over chunks in parallel.</summary>
    public TSum Fold<TSum>(Func<TSum> zero, AddStretch<TSum> add, Action<TSum, TSum> addTo) => Chunks.Fold(Count, (first, end) =>
    {
        var sum = zero();
        for (int start = first, next = first; start < end; start = next)
        {
            while (next < end && profileOfCell[next] == profileOfCell[start]) next++;
            add(sum, profileOfCell[start], start, next);
        }
        return sum;
    }, addTo, ChunkCells);

    /// <summary>Sums into an array of the size given.</summary>
    public double[] Fold(int size, AddStretch<double[]> add) => Fold(() => new double[size], add, (sum, more) =>
    {
        for (var i = 0; i < size; i++) sum[i] += more[i];
    });
}
