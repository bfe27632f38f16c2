namespace Jalons.Documents.Charts;

/// <summary>Which classes join first, and at what loss (dendrogram, cut above its leaves).</summary>
/// <param name="Merges">By increasing height; one less than there are leaves.</param>
public sealed record TreeChart(Measure Measure, IReadOnlyList<string> Leaves, IReadOnlyList<Merge> Merges) : ChartSpec(Measure)
{
    public override ChartData Data => new(["Classes réunies", Measure.Name], [.. Branches.Skip(Leaves.Count).Select(branch => Row.Of(branch.Name, new Cell.Number(branch.Height, 2)))]);

    internal Scale Axis => Scale.Of(Merges.Select(merge => merge.Height), Measure);

    /// <summary>The leaves in the order that lets no two branches cross.</summary>
    internal IReadOnlyList<int> Order => Leaves.Count == 0 ? [] : Branches[^1].Leaves;

    /// <summary>The leaves, then each merge; a branch stands at the middle of the two that it joins.</summary>
    internal IReadOnlyList<Branch> Branches
    {
        get
        {
            var all = Enumerable.Range(0, Leaves.Count).Select(leaf => new Branch($"{leaf + 1}", [leaf], 0, null, null)).ToList();
            var top = Enumerable.Range(0, Leaves.Count).ToArray();
            foreach (var merge in Merges)
            {
                var (left, right) = (top[merge.Left], top[merge.Right]);
                all.Add(new($"{all[left].Name} + {all[right].Name}", [.. all[left].Leaves, .. all[right].Leaves], merge.Height, left, right));
                foreach (var leaf in all[^1].Leaves) top[leaf] = all.Count - 1;
            }
            return all;
        }
    }

    /// <summary>Where each branch stands among the leaves in order, from 0.</summary>
    internal IReadOnlyList<double> Places()
    {
        var (order, branches) = (Order.Select((leaf, rank) => (leaf, rank)).ToDictionary(pair => pair.leaf, pair => (double)pair.rank), Branches);
        var places = new double[branches.Count];
        for (var index = 0; index < branches.Count; index++)
            places[index] = branches[index] is { Left: { } left, Right: { } right } ? (places[left] + places[right]) / 2 : order[index];
        return places;
    }
}

/// <param name="Left">Any leaf of the first branch.</param>
/// <param name="Right">Any leaf of the second.</param>
public sealed record Merge(int Left, int Right, double Height);

/// <param name="Left">Rank of the branch below; null for a leaf.</param>
internal sealed record Branch(string Name, IReadOnlyList<int> Leaves, double Height, int? Left, int? Right);
