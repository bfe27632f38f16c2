using Jalons.Statistics.Tables;

namespace Jalons.Tests.Statistics.Tables;

public sealed class ExactTests
{
    [Fact]
    public void Fisher_two_by_two_agrees_with_R() => Close.ToDecimals(0.03496503, FisherTest.Of([[8, 1], [2, 5]])!.P, 8);

    [Fact]
    public void Fisher_on_a_larger_table_enumerates()
    {
        var test = FisherTest.Of([[3, 0, 2], [1, 4, 0]])!;

        Assert.Equal(ExactMethod.Enumeration, test.Method);
        Close.To(0.07936507936507936, test.P);
    }

    [Fact]
    public void Three_by_four_agrees_with_R() => Close.To(0.01921131690552764, FisherTest.Of([[4, 1, 0, 3], [2, 6, 1, 2], [0, 2, 5, 4]])!.P);

    [Fact]
    public void Drawn_tables_come_near_the_enumeration_and_come_back_the_same()
    {
        var table = CrossTables.Of([[3, 0, 2], [1, 4, 0]]);

        var first = PermutationTest.ChiSquare(table);
        var again = PermutationTest.ChiSquare(table);

        Assert.Equal(first, again);
        Assert.InRange(first.P, 0.072, 0.087);
    }

    [Fact]
    public void Many_drawn_tables_give_the_exact_p()
    {
        var test = PermutationTest.ChiSquare(CrossTables.Of([[3, 0, 2], [1, 4, 0]]), new(Draws: 200_000));

        Assert.InRange(test.P, 0.0776, 0.0812);
    }

    [Fact]
    public void A_large_sparse_table_is_drawn()
    {
        var test = FisherTest.Of([[40, 2, 1], [30, 1, 3], [50, 9, 0]])!;

        Assert.Equal((ExactMethod.MonteCarlo, 9999), (test.Method, test.Draws));
        Assert.InRange(test.P, 0.015, 0.026);
    }

    [Fact]
    public void A_single_column_has_no_test() => Assert.Null(FisherTest.Of([[3, 0], [5, 0]]));

    [Fact]
    public void Trend_agrees_with_R()
    {
        var test = TrendTest.CochranArmitage([10, 18, 27], [40, 40, 40])!;

        Close.ToDecimals(14.551049, test.Statistic, 6);
        Close.ToDecimals(0.0001364127, test.P, 10);
    }

    [Fact]
    public void A_proportion_that_is_zero_everywhere_has_no_trend() => Assert.Null(TrendTest.CochranArmitage([0, 0], [5, 5]));
}
