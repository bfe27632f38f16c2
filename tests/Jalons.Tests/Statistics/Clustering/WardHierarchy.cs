using Jalons.Statistics.Clustering;
using Jalons.Statistics.Distributions;

namespace Jalons.Tests.Statistics.Clustering;

/// <summary>Expected values: R's hclust(method = "ward.D2") and kmeans.</summary>
public sealed class WardHierarchy
{
    private static readonly PointCloud Seven = new([0, 0, 0, 1, 1, 0, 4, 0, 4, 1, 5, 0, 10, 5], 2);
    private static readonly PointCloud Eight = new([6, 0, 3, 8, 4, 6, 2, 8, 7, 2, 3, 7, 2, 6, 1, 8], 2);

    [Fact]
    public void Heights_agree_with_R()
    {
        double[] expected = [1, 1, 1.290994449, 1.290994449, 6.928203230, 11.751393028];

        var tree = WardTree.Of(Seven);

        foreach (var (height, fusion) in expected.Zip(tree.Fusions)) Close.To(height, fusion.Height);
        foreach (var (loss, fusion) in new[] { 0.5, 0.5, 0.833333333333, 0.833333333333, 24, 69.0476190476 }.Zip(tree.Fusions)) Close.To(loss, fusion.Loss);
    }

    [Fact]
    public void Losses_add_up_to_the_total_inertia()
    {
        Close.To(95.71428571, WardTree.Of(Seven).Fusions.Sum(fusion => fusion.Loss));
        Close.To(95.71428571, Seven.TotalInertia());
    }

    [Fact]
    public void Cut_agrees_with_R()
    {
        var classes = WardTree.Of(Seven).Cut(3);

        Assert.Equal([0, 0, 0, 1, 1, 1, 2], classes);
        Close.To(0.9721393035, 1 - Seven.WithinInertia(classes, 3) / Seven.TotalInertia());
    }

    [Fact]
    public void The_tree_above_a_cut_joins_its_classes()
    {
        var above = WardTree.Of(Seven).Above(3);

        Assert.Equal(3, above.LeafCount);
        Assert.Equal([(0, 1), (0, 2)], above.Fusions.Select(fusion => (Math.Min(fusion.Left, fusion.Right), Math.Max(fusion.Left, fusion.Right))));
        Close.To(11.751393028, above.Fusions[^1].Height);
    }

    [Fact]
    public void Consolidation_agrees_with_R()
    {
        var tree = WardTree.Of(Eight);
        var cut = tree.Cut(3);

        var consolidated = Consolidation.Of(Eight, cut);

        foreach (var (height, fusion) in new[] { 1, 1.290994449, 2, 2.081665999, 2.236067977, 3.109126351, 12.731195283 }.Zip(tree.Fusions)) Close.To(height, fusion.Height);
        Assert.Equal([0, 1, 2, 1, 0, 1, 2, 1], cut);
        Assert.Equal([0, 1, 2, 1, 0, 2, 2, 1], consolidated.Classes);
        Close.To(8, Eight.WithinInertia(cut, 3));
        Close.To(7.166666667, consolidated.WithinInertia);
        Close.To(93.875, Eight.TotalInertia());
    }

    [Fact]
    public void An_empty_class_keeps_its_centre_and_stays_empty()
    {
        var points = new PointCloud([0, 1, 10], 1);

        var consolidated = Consolidation.Of(points, [0, 2, 2]);

        Assert.Equal([0, 0, 2], consolidated.Classes);
    }

    [Theory]
    [InlineData(1, 90, 2)]
    [InlineData(2, 120, 5)]
    [InlineData(3, 100, 6)]
    public void The_search_tree_finds_what_an_exhaustive_search_finds(ulong seed, int count, int dimensions)
    {
        var points = Cloud(seed, count, dimensions);

        var (fast, slow) = (WardTree.Of(points), Exhaustive(points));

        Assert.Equal(count - 1, fast.Fusions.Count);
        foreach (var (expected, fusion) in slow.Zip(fast.Fusions)) Close.To(expected, fusion.Loss);
    }

    [Fact]
    public void Identical_people_as_one_weighted_point_give_the_same_classes()
    {
        var points = new PointCloud([0, 0, 0, 1, 1, 5, 5, 6, 20], 1);
        var profiles = new PointCloud([0, 1, 5, 6, 20], 1, [3, 2, 2, 1, 1]);

        var (people, weighted) = (WardTree.Of(points), WardTree.Of(profiles));

        Close.To(points.TotalInertia(), profiles.TotalInertia());
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 2], people.Cut(3));
        Assert.Equal([0, 0, 1, 1, 2], weighted.Cut(3));
        Close.To(people.LossOf(2), weighted.LossOf(2));
    }

    [Fact]
    public void The_number_of_classes_comes_from_the_largest_relative_loss() => Assert.Equal(3, WardTree.Of(Seven).BestCut(2, 6));

    [Fact]
    public void A_number_of_classes_that_does_not_fit_gives_way_to_the_next_best()
    {
        var tree = WardTree.Of(Seven);

        Assert.Equal(2, tree.BestCut(2, 6, k => k != 3));
        Assert.Equal(2, tree.BestCut(2, 6, _ => false));
    }

    [Fact]
    public void One_point_is_one_class()
    {
        var tree = WardTree.Of(new PointCloud([1, 2], 2));

        Assert.Empty(tree.Fusions);
        Assert.Equal([0], tree.Cut(1));
        Assert.Equal(1, tree.BestCut());
    }

    [Fact]
    public void Classes_far_apart_come_back_in_every_resample()
    {
        var points = new PointCloud([0, 1, 2, 100, 101, 102, 200, 201, 202], 1, [4, 4, 4, 4, 4, 4, 4, 4, 4]);

        var stability = Stability.Of(points, [0, 0, 0, 1, 1, 1, 2, 2, 2], resamples: 20);

        Assert.All(stability, value => Assert.Equal(1, value));
    }

    [Fact]
    public void Classes_cut_in_a_uniform_cloud_are_not_stable()
    {
        var points = Cloud(7, 120, 2);
        var classes = Consolidation.Of(points, WardTree.Of(points).Cut(7)).Classes;

        var stability = Stability.Of(points, classes, resamples: 20);

        Assert.InRange(stability.Min(), 0.1, 0.6);
        Assert.Equal(stability, Stability.Of(points, classes, resamples: 20));
    }

    private static PointCloud Cloud(ulong seed, int count, int dimensions)
    {
        var random = new Pcg32(seed);
        double[] coordinates = [.. Enumerable.Range(0, count * dimensions).Select(_ => random.NextNormal())];
        return new(coordinates, dimensions, [.. Enumerable.Range(0, count).Select(_ => 1 + random.Below(9))]);
    }

    private static List<double> Exhaustive(PointCloud points)
    {
        var clusters = Enumerable.Range(0, points.Count).Select(i => (Centre: points[i].ToArray(), Weight: points.Weights[i])).ToList();
        var losses = new List<double>();
        while (clusters.Count > 1)
        {
            var (best, left, right) = (double.PositiveInfinity, 0, 0);
            for (var i = 0; i < clusters.Count; i++)
                for (var j = 0; j < i; j++)
                {
                    var (a, b) = (clusters[i], clusters[j]);
                    var cost = a.Weight * b.Weight / (a.Weight + b.Weight) * a.Centre.Zip(b.Centre, (x, y) => (x - y) * (x - y)).Sum();
                    if (cost < best) (best, left, right) = (cost, i, j);
                }
            var (first, second) = (clusters[left], clusters[right]);
            var total = first.Weight + second.Weight;
            losses.Add(best);
            clusters[right] = ([.. first.Centre.Zip(second.Centre, (x, y) => (x * first.Weight + y * second.Weight) / total)], total);
            clusters.RemoveAt(left);
        }
        return losses;
    }
}
