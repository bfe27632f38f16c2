namespace Jalons.Statistics.Clustering;

/// <summary>
/// Hierarchical classification by Ward's criterion (method M10), exact, in memory proportional to the number of points, without a distance
/// matrix. Round after round, every pair of clusters that are each other's nearest one is merged: Ward's criterion being reducible, these are
/// fusions of the sequential algorithm, which only orders them by cost. Nearest ones are searched in parallel, in a k-d tree.
/// Sources: J. Ward, JASA 58, 1963; C. de Rham, Cahiers de l'analyse des données 5, 1980; F. Murtagh, The Computer Journal 26, 1983. Written
/// here because no package has it.
/// </summary>
public static class WardTree
{
    /// <summary>The hierarchy of a cloud. Deterministic: at equal costs, the lowest-numbered pair, as R's hclust.</summary>
    public static Dendrogram Of(PointCloud points) => new(points.Count, points.Count < 2 ? [] : new Agglomeration(points.Copy()).Run());

    private sealed class Agglomeration(PointCloud clusters)
    {
        /// <summary>A tree with more empty places than this share is built again.</summary>
        private const double FullEnough = 0.7;

        private const int Block = 256;

        private readonly Partner[] _nearest = [.. Enumerable.Repeat(Partner.None, clusters.Count)];
        private readonly bool[] _changed = new bool[clusters.Count];
        private readonly List<Fusion> _fusions = new(clusters.Count - 1);
        private readonly NearestTree _tree = new(clusters);

        public List<Fusion> Run()
        {
            while (true)
            {
                Parallel.For(0, (_tree.Leaves.Slots.Length + Block - 1) / Block, SearchBlock);
                MergeReciprocal();
                var left = clusters.Count - _fusions.Count;
                if (left == 1) break;
                if (left < FullEnough * _tree.Leaves.Slots.Length) _tree.Rebuild();
                else _tree.Refresh();
            }
            _fusions.Sort((a, b) => (a.Loss, a.Left, a.Right).CompareTo((b.Loss, b.Left, b.Right)));
            return _fusions;
        }

        private void SearchBlock(int block)
        {
            for (var position = block * Block; position < Math.Min(_tree.Leaves.Slots.Length, (block + 1) * Block); position++)
            {
                var slot = _tree.Leaves.Slots[position];
                if (clusters.Weights[slot] > 0 && _nearest[slot].Slot < 0) _nearest[slot] = _tree.Nearest(slot);
            }
        }

        /// <summary>Merges each pair of mutual neighbours into its lower number; whoever was nearest to one of the two has to search again.</summary>
        private void MergeReciprocal()
        {
            var first = _fusions.Count;
            for (var position = 0; position < _tree.Leaves.Slots.Length; position++)
            {
                var slot = _tree.Leaves.Slots[position];
                var (other, cost) = _nearest[slot];
                if (other > slot && _nearest[other].Slot == slot) _fusions.Add(new(slot, other, cost));
            }
            for (var f = first; f < _fusions.Count; f++)
            {
                clusters.Absorb(_fusions[f].Left, _fusions[f].Right);
                _changed[_fusions[f].Left] = _changed[_fusions[f].Right] = true;
            }
            for (var position = 0; position < _tree.Leaves.Slots.Length; position++)
            {
                ref var nearest = ref _nearest[_tree.Leaves.Slots[position]];
                if (nearest.Slot >= 0 && _changed[nearest.Slot]) nearest = Partner.None;
            }
            for (var f = first; f < _fusions.Count; f++) _changed[_fusions[f].Left] = _changed[_fusions[f].Right] = false;
        }
    }
}
