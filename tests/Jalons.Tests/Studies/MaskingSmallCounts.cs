using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Documents;

namespace Jalons.Tests.Studies;

public sealed class MaskingSmallCounts
{
    private readonly Masking _masking = new(new Thresholds());

    [Theory, InlineData(1), InlineData(10)]
    public void Replaces_1_to_10_by_s(long count) => Assert.Equal("s", _masking.Count(count).Print);

    [Theory, InlineData(0, "0"), InlineData(11, "11")]
    public void Prints_zero_and_what_is_larger(long count, string printed) => Assert.Equal(printed, _masking.Count(count).Print);

    [Fact]
    public void Prints_no_percentage_of_fewer_than_thirty() => Assert.IsType<Cell.TooFew>(_masking.Share(20, 29));

    [Fact]
    public void Sets_a_percentage_of_thirty_to_forty_nine_as_fragile() => Assert.True(_masking.Share(20, 49).IsFragile);

    [Fact]
    public void Hides_the_percentage_of_a_hidden_count() => Assert.Equal("s", _masking.Share(4, 200).Print);

    [Fact]
    public void Hides_a_second_part_so_that_the_total_does_not_give_the_first_away()
        => Assert.Equal([false, true, true, false], _masking.Secrets([80, 7, 12, 0]));

    [Fact]
    public void Hides_nothing_more_when_two_parts_hide_each_other()
        => Assert.Equal([false, true, true], _masking.Secrets([80, 7, 9]));
}
