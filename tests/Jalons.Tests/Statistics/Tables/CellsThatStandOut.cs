using Jalons.Statistics.Tables;

namespace Jalons.Tests.Statistics.Tables;

/// <summary>Expected values: R's chisq.test()$stdres, p.adjust(method = "holm").</summary>
public sealed class CellsThatStandOut
{
    [Fact]
    public void A_small_table_is_marked_beyond_1_96()
    {
        var marks = CellMarks.Of(CrossTables.Of([[30, 20, 15], [10, 40, 35]]));

        Assert.Equal([1, -1, -1], marks[0]);
        Assert.Equal([-1, 1, 1], marks[1]);
    }

    [Fact]
    public void Many_cells_are_many_tests()
    {
        var table = CrossTables.Of([[12, 30, 9], [25, 8, 40], [14, 22, 5], [31, 11, 17]]);

        var (alone, together) = (CellMarks.Of(table, holmAbove: 12), CellMarks.Of(table));

        Assert.Equal([-1, 1, -1], alone[0]);
        Assert.Equal([0, 1, 0], together[0]);
        Assert.Equal([0, -1, 1], together[1]);
        Assert.Equal([0, 1, -1], together[2]);
        Assert.Equal([1, 0, 0], together[3]);
    }

    [Fact]
    public void A_single_row_has_nothing_to_mark() => Assert.Equal([0, 0], CellMarks.Of(CrossTables.Of([[3, 4]]))[0]);
}
