using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Jalons.Statistics.Clustering;

/// <summary>
/// A balanced k-d tree that answers « which cluster would cost least to merge with this one? », the cost of Ward being
/// w·w'/(w + w')·d². Node k has children 2k + 1 and 2k + 2; the boxes of the centres of both lie side by side, with their lightest weights, and
/// bound the costs from below, both in one instruction. Searches may run in parallel.
/// </summary>
internal sealed class NearestTree
{
    private readonly PointCloud _clusters;
    private readonly int _dimensions;
    private readonly double[] _boxes;
    private readonly double[] _lightest;
    private int _firstLeaf;

    /// <summary>A tree over the clusters of positive weight.</summary>
    public NearestTree(PointCloud clusters)
    {
        (_clusters, _dimensions, Leaves) = (clusters, clusters.Dimensions, new(clusters));
        var inner = NearestLeaves.CountFor(clusters.Count) - 1;
        (_boxes, _lightest) = (new double[inner * 4 * _dimensions], new double[inner * 2]);
        Rebuild();
    }

    public NearestLeaves Leaves { get; }

    /// <summary>Makes the tree again, in the same room, without those that are gone.</summary>
    public void Rebuild()
    {
        Leaves.Rebuild();
        _firstLeaf = Leaves.Count - 1;
        Refresh();
    }

    /// <summary>Takes the present centres and weights of the clusters; those of weight 0 are gone.</summary>
    public void Refresh()
    {
        Leaves.Refresh();
        Span<double> low = stackalloc double[_dimensions], high = stackalloc double[_dimensions];
        for (var node = 2 * _firstLeaf; node > 0; node--)
        {
            var lightest = node >= _firstLeaf ? Leaves.Bound(node - _firstLeaf, low, high) : Join(node, low, high);
            for (var s = 0; s < low.Length; s++) (_boxes[LowOf(node, s)], _boxes[LowOf(node, s) + 2]) = (low[s], high[s]);
            _lightest[node - 1] = lightest;
        }
    }

    /// <summary>The cheapest partner of a cluster, the lowest number at equal costs.</summary>
    public Partner Nearest(int slot)
    {
        var best = Partner.None;
        Search(0, slot, _clusters[slot], _clusters.Weights[slot], ref best);
        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Search(int node, int slot, ReadOnlySpan<double> centre, double weight, ref Partner best)
    {
        if (node >= _firstLeaf)
        {
            Leaves.Scan(node - _firstLeaf, slot, centre, weight, ref best);
            return;
        }
        var (bounds, near, far) = (Bounds(node, centre, weight), 0, 1);
        if (bounds[1] < bounds[0]) (near, far) = (1, 0);
        if (bounds[near] <= best.Cost) Search(2 * node + 1 + near, slot, centre, weight, ref best);
        if (bounds[far] <= best.Cost) Search(2 * node + 1 + far, slot, centre, weight, ref best);
    }

    /// <summary>No cluster under either child costs less than this to merge with; NaN when all of them are gone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector128<double> Bounds(int node, ReadOnlySpan<double> centre, double weight)
    {
        var squares = Vector128<double>.Zero;
        for (var s = 0; s < centre.Length; s++)
        {
            var (own, place) = (Vector128.Create(centre[s]), (node * _dimensions + s) * 4);
            var (under, over) = (Vector128.Create(_boxes, place) - own, own - Vector128.Create(_boxes, place + 2));
            var gap = Vector128.MaxNative(Vector128<double>.Zero, Vector128.MaxNative(under, over));
            squares += gap * gap;
        }
        var (mine, lightest) = (Vector128.Create(weight), Vector128.Create(_lightest, 2 * node));
        return mine * lightest / (mine + lightest) * squares;
    }

    /// <summary>The box and the lightest weight of both children together.</summary>
    private double Join(int node, Span<double> low, Span<double> high)
    {
        for (var s = 0; s < low.Length; s++)
        {
            var place = (node * _dimensions + s) * 4;
            (low[s], high[s]) = (Math.Min(_boxes[place], _boxes[place + 1]), Math.Max(_boxes[place + 2], _boxes[place + 3]));
        }
        return Math.Min(_lightest[2 * node], _lightest[2 * node + 1]);
    }

    /// <summary>Place of a node's low side on an axis; its high side is two places further.</summary>
    private int LowOf(int node, int axis) => ((node - 1) / 2 * _dimensions + axis) * 4 + (node - 1) % 2;
}
