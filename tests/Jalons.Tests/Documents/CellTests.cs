using Jalons.Documents;

namespace Jalons.Tests.Documents;

public sealed class CellTests
{
    [Fact]
    public void Withholds_a_percentage_on_a_small_base()
    {
        Assert.IsType<Cell.TooFew>(Cell.Percent.Of(10, 29));
        Assert.Equal("33\u00A0%", Cell.Percent.Of(10, 30).Print);
        Assert.Equal("33,3\u00A0%", Cell.Percent.Of(200, 600).Print);
    }

    [Fact]
    public void Hides_a_secret_from_charts_too()
    {
        Assert.Equal("s", Cell.Hidden.Print);
        Assert.Null(Cell.Hidden.Magnitude);
    }

    [Fact]
    public void Explains_each_sign_once()
    {
        var legend = CellLegend.Of([12, Cell.Hidden, Cell.Hidden, new Cell.NotMeasurable("durée absente"), new Cell.NotMeasurable("durée absente")]);

        Assert.Equal(["s : donnée couverte par le secret statistique.", "n. m. : non mesurable (durée absente)."], legend);
    }
}
