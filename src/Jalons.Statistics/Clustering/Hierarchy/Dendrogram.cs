namespace Jalons.Statistics.Clustering;

/// <summary>
/// A fusion of the classes that hold two points, and the between-class inertia that it loses; R's hclust(method = "ward.D2") calls
/// √(2·Loss) the height.
/// </summary>
public readonly record struct Fusion(int Left, int Right, double Loss)
{
    public double Height => Math.Sqrt(2 * Loss);
}

/// <summary>A hierarchy of classes: one fusion less than there are points, by increasing loss; the losses add up to the total inertia.</summary>
public sealed class Dendrogram(int leafCount, IReadOnlyList<Fusion> fusions)
{
    public int LeafCount { get; } = leafCount;

    public IReadOnlyList<Fusion> Fusions { get; } = fusions;

    /// <summary>The class (from 0, numbered by first appearance) of each point when the tree is cut into <paramref name="classes"/>.</summary>
    public int[] Cut(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(classes, LeafCount);
        int[] root = [.. Enumerable.Range(0, LeafCount)];
        for (var f = 0; f < LeafCount - classes; f++)
        {
            var (left, right) = (Find(root, Fusions[f].Left), Find(root, Fusions[f].Right));
            root[Math.Max(left, right)] = Math.Min(left, right);
        }
        var numbers = new Dictionary<int, int>();
        var classOf = new int[LeafCount];
        for (var i = 0; i < LeafCount; i++)
        {
            var top = Find(root, i);
            if (!numbers.TryGetValue(top, out var number)) numbers[top] = number = numbers.Count;
            classOf[i] = number;
        }
        return classOf;
    }

    /// <summary>The tree above <paramref name="classes"/> classes: they are its leaves, numbered as by <see cref="Cut"/>.</summary>
    public Dendrogram Above(int classes)
    {
        var classOf = Cut(classes);
        return new(classes, [.. Fusions.Skip(LeafCount - classes).Select(fusion => fusion with { Left = classOf[fusion.Left], Right = classOf[fusion.Right] })]);
    }

    /// <summary>Inertia lost when k classes become k − 1.</summary>
    public double LossOf(int classes) => Fusions[LeafCount - classes].Loss;

    /// <summary>
    /// The number of classes after which merging costs most, relatively: the largest Loss(k → k − 1) / Loss(k + 1 → k) between two bounds,
    /// the smallest k at ties, among those that <paramref name="isFit"/> accepts; the lower bound when it accepts none.
    /// </summary>
    public int BestCut(int atLeast = 3, int atMost = 8, Predicate<int>? isFit = null)
    {
        var fewest = Math.Min(Math.Max(2, atLeast), LeafCount);
        return Enumerable.Range(fewest, Math.Max(0, Math.Min(atMost, LeafCount) - fewest + 1)).Where(k => k > 1)
            .OrderByDescending(RelativeLoss).ThenBy(k => k).FirstOrDefault(k => isFit is null || isFit(k), fewest);
    }

    private double RelativeLoss(int classes)
    {
        var next = classes < LeafCount ? LossOf(classes + 1) : 0;
        return next > 0 ? LossOf(classes) / next : double.PositiveInfinity;
    }

    private static int Find(int[] root, int i)
    {
        while (root[i] != i) i = root[i] = root[root[i]];
        return i;
    }
}
