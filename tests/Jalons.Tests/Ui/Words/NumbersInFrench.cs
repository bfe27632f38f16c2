using System.Text.Encodings.Web;
using Jalons.Web.Ui.Words;

namespace Jalons.Tests.Ui.Words;

public sealed class NumbersInFrench
{
    [Fact]
    public void Thousands_are_apart_by_a_narrow_space()
    {
        Assert.Equal("999", FrenchNumbers.Count(999));
        Assert.Equal("1\u202f100", FrenchNumbers.Count(1100));
        Assert.Equal("1\u202f000\u202f000", FrenchNumbers.Count(1_000_000));
    }

    [Fact]
    public void Decimals_take_a_comma_and_percents_a_fixed_space()
    {
        Assert.Equal("36,9\u00a0%", FrenchNumbers.Percent(36.94, 1));
        Assert.Equal("62\u00a0%", FrenchNumbers.Percent(62.4));
    }

    [Theory]
    [InlineData(0, "0\u00a0rupture")]
    [InlineData(1, "1\u00a0rupture")]
    [InlineData(2, "2\u00a0ruptures")]
    public void The_plural_starts_at_two(long count, string words) => Assert.Equal(words, FrenchNumbers.Counted(count, "rupture"));

    [Fact]
    public void On_a_page_the_narrow_space_is_widened_and_still_copied()
    {
        using var html = new StringWriter();
        FrenchNumbers.Spaced(FrenchNumbers.Count(1100)).WriteTo(html, HtmlEncoder.Default);

        Assert.Equal("""1<span class="nn">&#x202F;</span>100""", html.ToString());
    }
}
