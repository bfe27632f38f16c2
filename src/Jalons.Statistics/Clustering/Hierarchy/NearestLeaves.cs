using System.Numerics;
using System.Runtime.CompilerServices;

namespace Jalons.Statistics.Clustering;

/// <summary>
/// The leaves of a <see cref="NearestTree"/>: a fixed number of places, coordinates axis after axis, so that one instruction compares several
/// clusters. A place whose weight is NaN is empty: what is computed there is NaN, never better than anything.
/// </summary>
internal sealed class NearestLeaves
{
    private const int Size = 16;

    private readonly PointCloud _clusters;
    private readonly int _dimensions;
    private readonly int[] _slots;
    private readonly int[] _starts;
    private readonly double[] _centres;
    private readonly double[] _weights;
    private readonly double[] _keys;
    private int _used;

    /// <summary>Room for the leaves of all clusters, to be filled by <see cref="Rebuild"/>.</summary>
    public NearestLeaves(PointCloud clusters)
    {
        (_clusters, _dimensions) = (clusters, clusters.Dimensions);
        var leaves = CountFor(clusters.Count);
        (_slots, _starts, _keys) = (new int[clusters.Count], new int[leaves + 1], new double[clusters.Count]);
        (_centres, _weights) = (new double[leaves * Size * _dimensions], new double[leaves * Size]);
    }

    /// <summary>Number of leaves, a power of 2.</summary>
    public int Count { get; private set; }

    /// <summary>The clusters that had a weight when the leaves were filled, neighbours near each other.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, _used);

    /// <summary>Number of leaves for so many clusters.</summary>
    public static int CountFor(int clusters) => (int)BitOperations.RoundUpToPowerOf2((uint)((clusters + Size - 1) / Size));

    /// <summary>Shares out the clusters of positive weight.</summary>
    public void Rebuild()
    {
        _used = 0;
        for (var slot = 0; slot < _clusters.Count; slot++)
            if (_clusters.Weights[slot] > 0) _slots[_used++] = slot;
        Count = CountFor(_used);
        new MedianSplit(_clusters, _slots, _starts, _keys).Run(_used, Count);
        Array.Fill(_weights, double.NaN, 0, Count * Size);
    }

    /// <summary>Takes the present centres and weights of the clusters.</summary>
    public void Refresh()
    {
        for (var leaf = 0; leaf < Count; leaf++)
            for (var position = _starts[leaf]; position < _starts[leaf + 1]; position++)
            {
                var (slot, lane) = (_slots[position], position - _starts[leaf]);
                var weight = _clusters.Weights[slot];
                _weights[leaf * Size + lane] = weight > 0 ? weight : double.NaN;
                for (var s = 0; s < _dimensions; s++) _centres[(leaf * _dimensions + s) * Size + lane] = _clusters.Coordinates[slot * _dimensions + s];
            }
    }

    /// <summary>Writes the box of a leaf and returns its lightest weight, infinite when nobody is left in it.</summary>
    public double Bound(int leaf, Span<double> low, Span<double> high)
    {
        low.Fill(double.PositiveInfinity);
        high.Fill(double.NegativeInfinity);
        var lightest = double.PositiveInfinity;
        for (var position = _starts[leaf]; position < _starts[leaf + 1]; position++)
        {
            var weight = _clusters.Weights[_slots[position]];
            if (weight == 0) continue;
            lightest = Math.Min(lightest, weight);
            var centre = _clusters[_slots[position]];
            for (var s = 0; s < centre.Length; s++) (low[s], high[s]) = (Math.Min(low[s], centre[s]), Math.Max(high[s], centre[s]));
        }
        return lightest;
    }

    /// <summary>Replaces the best partner of a cluster by a better one of this leaf.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Scan(int leaf, int slot, ReadOnlySpan<double> centre, double weight, ref Partner best)
    {
        var own = new Vector<double>(weight);
        for (var lane = 0; lane < Size; lane += Vector<double>.Count)
        {
            var squares = Vector<double>.Zero;
            for (var s = 0; s < centre.Length; s++)
            {
                var gap = new Vector<double>(_centres, (leaf * _dimensions + s) * Size + lane) - new Vector<double>(centre[s]);
                squares += gap * gap;
            }
            var others = new Vector<double>(_weights, leaf * Size + lane);
            var costs = own * others / (own + others) * squares;
            if (Vector.LessThanOrEqualAny(costs, new Vector<double>(best.Cost))) Take(costs, _starts[leaf] + lane, slot, ref best);
        }
    }

    private void Take(Vector<double> costs, int position, int slot, ref Partner best)
    {
        for (var i = 0; i < Vector<double>.Count; i++)
        {
            if (double.IsNaN(costs[i]) || _slots[position + i] == slot) continue;
            var found = new Partner(_slots[position + i], costs[i]);
            if (found.IsBetterThan(best)) best = found;
        }
    }
}
