using Jalons.Statistics.Data;
using Jalons.Statistics.Tables;

namespace Jalons.Tests.Statistics.Tables;

public sealed class CrossTableTests
{
    private static readonly CrossTable Equipment = CrossTables.Of([[30, 20, 15], [10, 40, 35]]);

    [Fact]
    public void Association_agrees_with_R()
    {
        Assert.Equal((150, 2), (Equipment.N, Equipment.Df));
        Close.ToDecimals(22.39819, Equipment.Chi2, 5);
        Close.ToDecimals(1.368658e-05, Equipment.P, 11);
        Close.To(0.3864211006, Equipment.CramersV);
        Close.To(0.3698873895, Equipment.CramersVCorrected);
    }

    [Fact]
    public void Expected_counts_and_residuals_agree_with_R()
    {
        Close.ToDecimals(17.33333, Equipment.Expected[0][0], 5);
        Close.To(4.719616938, Equipment.AdjustedResiduals[0][0]);
        Close.To(-2.018018382, Equipment.AdjustedResiduals[0][1]);
        Close.To(-2.330206912, Equipment.AdjustedResiduals[0][2]);
        Close.To(2.330206912, Equipment.AdjustedResiduals[1][2]);
    }

    [Fact]
    public void Empty_rows_and_columns_are_dropped_first()
    {
        var padded = CrossTables.Of([[30, 0, 20, 15], [0, 0, 0, 0], [10, 0, 40, 35]], ["oui", "jamais", "non"], ["PIE", "ASE", "ML", "SIAE"]);

        Assert.Equal(["oui", "non"], padded.RowLevels);
        Assert.Equal(["PIE", "ML", "SIAE"], padded.ColumnLevels);
        Assert.Equal(Equipment.Chi2, padded.Chi2);
    }

    [Fact]
    public void A_single_row_says_nothing_of_an_association()
    {
        var table = CrossTables.Of([[3, 4]]);

        Assert.Equal((7, 0), (table.N, table.Df));
        Assert.Null(table.Chi2);
        Assert.Null(table.P);
        Assert.Null(table.CramersV);
        Assert.All(table.AdjustedResiduals[0], residual => Assert.Equal(0, residual));
    }

    [Fact]
    public void Nobody_gives_an_empty_table()
    {
        var table = CrossTables.Of([[0, 0], [0, 0]]);

        Assert.Equal((0, 0), (table.N, table.Df));
        Assert.Empty(table.Counts);
    }

    [Fact]
    public void Rows_missing_either_value_are_left_out()
    {
        var table = new StudyTable([
            CategoricalColumn.From("a", ["x", "y", null, "x"]),
            CategoricalColumn.From("b", ["1", null, "2", "2"])]);

        var cross = CrossTables.Of(table, "a", "b");

        Assert.Equal(2, cross.N);
        Assert.Equal(["x"], cross.RowLevels);
    }

    [Fact]
    public void Profiles_counted_by_a_database_give_the_same_table()
    {
        var profiles = new StudyTable(
            [CategoricalColumn.From("équipé", ["oui", "oui", "oui", "non", "non", "non"]), CategoricalColumn.From("prescripteur", ["a", "b", "c", "a", "b", "c"])],
            [30, 20, 15, 10, 40, 35]);

        Close.To(Equipment.Chi2!.Value, CrossTables.Of(profiles, "équipé", "prescripteur").Chi2, 1e-14);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Many_pairs_in_one_pass_are_those_counted_one_by_one(bool weighted)
    {
        int[] widths = [2, 3, 90, 5, 4, 2, 7];
        var columns = widths.Select((width, k) => CategoricalColumn.From($"v{k}", Enumerable.Range(0, 20_000).Select(i => (i * 7919 + i / 13 * k) % (width + 1) is > 0 and var level ? $"{level:00}" : null))).ToList();
        int[]? frequencies = weighted ? [.. Enumerable.Range(0, 20_000).Select(i => i % 5)] : null;
        var pairs = (from a in columns from b in columns select (a.Name, b.Name)).ToList();

        var tables = CrossTables.Of(new StudyTable(columns, frequencies), pairs);

        foreach (var (pair, table) in pairs.Zip(tables))
        {
            var (a, b) = (columns.Find(column => column.Name == pair.Item1)!, columns.Find(column => column.Name == pair.Item2)!);
            var expected = new long[a.Levels.Count, b.Levels.Count];
            for (var i = 0; i < a.Count; i++)
                if (a.Codes[i] > 0 && b.Codes[i] > 0) expected[a.Codes[i] - 1, b.Codes[i] - 1] += frequencies?[i] ?? 1;
            Assert.Equal(expected.Cast<long>().Where(cell => cell > 0), table.Counts.SelectMany(row => row).Where(cell => cell > 0));
        }
    }

    [Fact]
    public void Small_expected_counts_call_for_the_exact_test()
    {
        Assert.True(Equipment.ChiSquareIsSafe());
        Assert.False(CrossTables.Of([[8, 1], [2, 5]]).ChiSquareIsSafe());
    }

    [Theory]
    [InlineData(0.05, EffectSize.Negligible)]
    [InlineData(0.10, EffectSize.Weak)]
    [InlineData(0.25, EffectSize.Moderate)]
    [InlineData(0.30, EffectSize.Strong)]
    public void Strength_is_said_in_words(double v, EffectSize expected) => Assert.Equal(expected, new EffectSizeScale().Of(v));
}
