namespace Jalons.Statistics.Clustering;

/// <summary>
/// A k-d tree that answers « which cluster would cost least to merge with this one? », the cost of Ward being
/// w·w'/(w + w')·d². A node keeps the box of its centres and its smallest weight: both bound the cost from below. Merging moves a centre
/// inside its leaf and widens the boxes above; the owner rebuilds the tree when half of the clusters are gone.
/// </summary>
internal sealed class NearestTree
{
    private const int LeafSize = 8;

    private readonly PointCloud _points;
    private readonly int[] _slots;
    private readonly int[] _positionOf;
    private readonly int[] _leafOf;
    private readonly List<Node> _nodes = [];
    private readonly int[] _stack = new int[128];

    public NearestTree(PointCloud points, int[] slots)
    {
        (_points, _slots) = (points, slots);
        (_positionOf, _leafOf) = (new int[points.Count], new int[points.Count]);
        Build(0, slots.Length, -1);
        for (var position = 0; position < slots.Length; position++) _positionOf[slots[position]] = position;
    }

    /// <summary>The cheapest partner of a cluster, the lowest number at equal costs.</summary>
    public (int Slot, double Cost) Nearest(int slot)
    {
        var centre = _points[slot];
        var weight = _points.Weights[slot];
        var (nearest, best) = (-1, double.PositiveInfinity);
        var depth = 0;
        _stack[depth++] = 0;
        while (depth > 0)
        {
            var node = _nodes[_stack[--depth]];
            if (node.Bound(centre, weight) > best) continue;
            if (node.Left >= 0) Push(node, centre, weight, ref depth);
            else
            {
                for (var position = node.Start; position < node.End; position++)
                {
                    var other = _slots[position];
                    if (other == slot) continue;
                    var cost = Cost(slot, other);
                    if (cost < best || (cost == best && other < nearest)) (nearest, best) = (other, cost);
                }
            }
        }
        return (nearest, best);
    }

    /// <summary>Says that a cluster's centre and weight have changed.</summary>
    public void Moved(int slot)
    {
        for (var node = _leafOf[slot]; node >= 0; node = _nodes[node].Parent) _nodes[node].Widen(_points[slot]);
    }

    public void Remove(int slot)
    {
        var leaf = _nodes[_leafOf[slot]];
        var (position, last) = (_positionOf[slot], --leaf.End);
        (_slots[position], _positionOf[_slots[last]]) = (_slots[last], position);
    }

    private double Cost(int slot, int other)
    {
        var (a, b) = (_points.Weights[slot], _points.Weights[other]);
        return a * b / (a + b) * PointCloud.SquaredDistance(_points[slot], _points[other]);
    }

    private void Push(Node node, ReadOnlySpan<double> centre, double weight, ref int depth)
    {
        var leftFirst = _nodes[node.Left].Bound(centre, weight) <= _nodes[node.Right].Bound(centre, weight);
        _stack[depth++] = leftFirst ? node.Right : node.Left;
        _stack[depth++] = leftFirst ? node.Left : node.Right;
    }

    private int Build(int start, int end, int parent)
    {
        var index = _nodes.Count;
        var node = new Node(start, end, parent, _points, _slots);
        _nodes.Add(node);
        if (end - start <= LeafSize)
        {
            for (var position = start; position < end; position++) _leafOf[_slots[position]] = index;
            return index;
        }

        var axis = node.WidestAxis();
        var keys = new double[end - start];
        for (var i = 0; i < keys.Length; i++) keys[i] = _points[_slots[start + i]][axis];
        keys.AsSpan().Sort(_slots.AsSpan(start, keys.Length));
        var middle = start + keys.Length / 2;
        node.Left = Build(start, middle, index);
        node.Right = Build(middle, end, index);
        return index;
    }

    private sealed class Node
    {
        private readonly double[] _low;
        private readonly double[] _high;
        private readonly double _smallestWeight = double.PositiveInfinity;

        public Node(int start, int end, int parent, PointCloud points, int[] slots)
        {
            (Start, End, Parent) = (start, end, parent);
            _low = [.. Enumerable.Repeat(double.PositiveInfinity, points.Dimensions)];
            _high = [.. Enumerable.Repeat(double.NegativeInfinity, points.Dimensions)];
            for (var position = start; position < end; position++)
            {
                Widen(points[slots[position]]);
                _smallestWeight = Math.Min(_smallestWeight, points.Weights[slots[position]]);
            }
        }

        public int Start { get; }

        public int End { get; set; }

        public int Parent { get; }

        public int Left { get; set; } = -1;

        public int Right { get; set; } = -1;

        public void Widen(ReadOnlySpan<double> centre)
        {
            for (var s = 0; s < centre.Length; s++)
            {
                _low[s] = Math.Min(_low[s], centre[s]);
                _high[s] = Math.Max(_high[s], centre[s]);
            }
        }

        public int WidestAxis()
        {
            var widest = 0;
            for (var s = 1; s < _low.Length; s++)
                if (_high[s] - _low[s] > _high[widest] - _low[widest]) widest = s;
            return widest;
        }

        /// <summary>No cluster under this node costs less than this to merge with.</summary>
        public double Bound(ReadOnlySpan<double> centre, double weight)
        {
            var distance = 0.0;
            for (var s = 0; s < centre.Length; s++)
            {
                var gap = centre[s] < _low[s] ? _low[s] - centre[s] : centre[s] > _high[s] ? centre[s] - _high[s] : 0;
                distance += gap * gap;
            }
            return weight * _smallestWeight / (weight + _smallestWeight) * distance;
        }
    }
}
