namespace Jalons.Statistics.Clustering;

/// <summary>
/// Hierarchical classification by Ward's criterion (method M10): the cheapest fusion first, found with a queue of nearest neighbours over a
/// k-d tree; exact, in memory proportional to the number of points, without a distance matrix. A fusion never brings two other clusters
/// nearer (Ward's criterion is reducible), so a neighbour that is gone leaves a lower bound in the queue, which is corrected when it comes up.
/// Sources: J. Ward, JASA 58, 1963; F. Murtagh, The Computer Journal 26, 1983. Written here because no package has it.
/// </summary>
public static class WardTree
{
    /// <summary>The hierarchy of a cloud. Deterministic: at equal costs, the lowest-numbered pair, as R's hclust.</summary>
    public static Dendrogram Of(PointCloud points) => new(points.Count, points.Count < 2 ? [] : new Agglomeration(points).Run());

    private sealed class Agglomeration(PointCloud source)
    {
        private readonly PointCloud _centres = source.Copy();
        private readonly bool[] _gone = new bool[source.Count];
        private readonly int[] _changes = new int[source.Count];
        private readonly PriorityQueue<Candidate, (double Cost, int Low, int High)> _queue = new(source.Count);
        private NearestTree _tree = null!;
        private int _active = source.Count;
        private int _builtWith;

        public List<Fusion> Run()
        {
            Rebuild();
            for (var slot = 0; slot < source.Count; slot++) Enqueue(slot);

            var fusions = new List<Fusion>(source.Count - 1);
            while (_active > 1)
            {
                var candidate = _queue.Dequeue();
                if (_gone[candidate.Slot] || _changes[candidate.Slot] != candidate.SlotChanges) continue;
                if (_gone[candidate.Nearest] || _changes[candidate.Nearest] != candidate.NearestChanges) Enqueue(candidate.Slot);
                else fusions.Add(Merge(candidate));
            }
            return fusions;
        }

        private void Rebuild()
        {
            _tree = new(_centres, [.. Enumerable.Range(0, source.Count).Where(slot => !_gone[slot])]);
            _builtWith = _active;
        }

        private void Enqueue(int slot)
        {
            var (nearest, cost) = _tree.Nearest(slot);
            _queue.Enqueue(new(slot, nearest, cost, _changes[slot], _changes[nearest]), (cost, Math.Min(slot, nearest), Math.Max(slot, nearest)));
        }

        private Fusion Merge(Candidate pair)
        {
            var (kept, gone) = (Math.Min(pair.Slot, pair.Nearest), Math.Max(pair.Slot, pair.Nearest));
            _centres.Absorb(kept, gone);
            _gone[gone] = true;
            _changes[kept]++;
            _active--;
            _tree.Remove(gone);
            _tree.Moved(kept);
            if (_active * 2 <= _builtWith && _active > 1) Rebuild();
            if (_active > 1) Enqueue(kept);
            return new(kept, gone, pair.Cost);
        }
    }

    /// <summary>A cluster and its nearest one, as they were when the search was made.</summary>
    private readonly record struct Candidate(int Slot, int Nearest, double Cost, int SlotChanges, int NearestChanges);
}
