using Jalons.Statistics.Disclosure;

namespace Jalons.Tests.Statistics.Disclosure;

public sealed class SmallCells
{
    [Fact]
    public void The_smallest_protecting_set_is_found()
    {
        var result = Suppression.Protect(Example());

        Assert.Equal(["t|A|2"], result.Primary);
        Assert.Equal(["t|A|1", "t|C|1", "t|C|2"], result.Secondary.Order(StringComparer.Ordinal));
        Assert.Equal(new FeasibleRange(0, 22), result.Ranges["t|A|2"]);
        Assert.True(result.IsProtected && result.Exhaustive);
    }

    [Fact]
    public void The_heuristic_protects_too()
    {
        var result = Suppression.Protect(Example(), new(ExhaustiveCells: 0));

        Assert.True(result.IsProtected);
        Assert.False(result.Exhaustive);
        Assert.InRange(result.Secondary.Count, 3, 5);
    }

    [Fact]
    public void Nothing_small_hides_nothing()
    {
        var registry = new CellRegistry();
        registry.AddTable("t", ["A", "B"], ["1", "2"], [[20, 0], [30, 40]]);

        Assert.Empty(Suppression.Protect(registry).Primary);
    }

    [Fact]
    public void A_table_that_cannot_protect_its_cell_says_so()
    {
        var registry = new CellRegistry();
        registry.AddTable("t", ["A", "B"], ["1"], [[3], [40]]);

        var result = Suppression.Protect(registry);

        Assert.False(result.IsProtected);
        Assert.Equal(3, result.Ranges["t|A|1"].Lower, 6);
    }

    [Fact]
    public void Linked_tables_share_the_status_of_a_cell()
    {
        var result = Suppression.Protect(Territories(marginsMayBeHidden: true));

        Assert.True(result.IsProtected);
        Assert.Contains("T6|F|oui", result.Primary);
        Assert.NotEmpty(result.Secondary);
    }

    [Fact]
    public void The_total_of_a_departement_does_not_give_a_territory_away()
    {
        var registry = Territories(marginsMayBeHidden: false);
        var result = Suppression.Protect(registry);

        Assert.All(result.Primary, key => Assert.True(result.Ranges[key].Upper - result.Ranges[key].Lower >= 11));
    }

    [Fact]
    public void The_same_cell_with_two_counts_is_refused()
    {
        var registry = new CellRegistry();
        registry.Add("a", 3);

        Assert.Throws<ArgumentException>(() => registry.Add("a", 4));
    }

    [Fact]
    public void Parts_that_do_not_add_up_are_refused()
    {
        var registry = new CellRegistry();
        foreach (var (key, value) in new[] { ("total", 10L), ("a", 3L), ("b", 6L) }) registry.Add(key, value);

        Assert.Throws<ArgumentException>(() => registry.AddSum("total", ["a", "b"]));
    }

    [Fact]
    public void A_line_entirely_in_one_class_discloses_the_group()
    {
        var registry = new CellRegistry();
        registry.AddTable("rqth", ["A", "B"], ["oui", "non"], [[15, 0], [20, 30]]);

        var disclosed = Suppression.GroupDisclosures(registry, ["rqth|A|", "rqth|B|"]);

        Assert.Equal(["rqth|A|non", "rqth|A|oui"], disclosed);
        Assert.Contains("rqth|A|non", Suppression.Protect(registry, sensitive: disclosed).Primary);
    }

    [Fact]
    public void A_large_table_is_protected_by_the_heuristic()
    {
        var random = new Jalons.Statistics.Distributions.Pcg32(4);
        long[][] counts = [.. Enumerable.Range(0, 12).Select(_ => Enumerable.Range(0, 6).Select(_ => (long)random.Below(60)).ToArray())];
        var registry = new CellRegistry();
        registry.AddTable("t", [.. Enumerable.Range(0, 12).Select(i => $"c{i}")], [.. Enumerable.Range(0, 6).Select(j => $"m{j}")], counts);

        var result = Suppression.Protect(registry);

        Assert.True(result.IsProtected);
        Assert.NotEmpty(result.Primary);
        Assert.True(result.Secondary.Count < 72 - result.Primary.Count);
    }

    private static CellRegistry Example()
    {
        var registry = new CellRegistry();
        registry.AddTable("t", ["A", "B", "C"], ["1", "2", "3"], [[42, 7, 31], [18, 23, 25], [20, 15, 40]]);
        return registry;
    }

    private static CellRegistry Territories(bool marginsMayBeHidden)
    {
        var registry = new CellRegistry();
        long[][] first = [[4, 40, 30], [25, 33, 21]], second = [[30, 28, 35], [22, 41, 19]];
        string[] rows = ["F", "H"], columns = ["oui", "non", "attente"];
        registry.AddTable("T6", rows, columns, first, marginsMayBeHidden);
        registry.AddTable("T8", rows, columns, second, marginsMayBeHidden);
        registry.AddTable("93", rows, columns, [.. first.Zip(second, (a, b) => a.Zip(b, (x, y) => x + y).ToArray())], marginsMayBeHidden);
        foreach (var key in rows.Append("").SelectMany(row => columns.Append("").Select(column => $"|{row}|{column}")))
            registry.AddSum($"93{key}", [$"T6{key}", $"T8{key}"]);
        return registry;
    }
}
