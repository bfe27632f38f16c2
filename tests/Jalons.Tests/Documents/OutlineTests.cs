using Jalons.Documents;

namespace Jalons.Tests.Documents;

public sealed class OutlineTests
{
    [Fact]
    public void Numbers_figures_and_tables_apart_in_reading_order()
    {
        var outline = Outline.Of(SampleReport.Rich);
        var blocks = SampleReport.Rich.AllBlocks.ToList();

        Assert.Equal(Enumerable.Range(1, 8 + SampleCharts.All.Count), blocks.OfType<Figure>().Select(outline.NumberOf));
        Assert.Equal([1], blocks.OfType<Table>().Select(outline.NumberOf));
    }

    [Fact]
    public void Gives_every_heading_its_own_anchor()
    {
        var contents = Outline.Of(SampleReport.Rich).Contents;

        Assert.Equal(["Synthèse", "L’inscription a tenu sa cible, l’atelier en est resté loin", "Les cibles"], contents.Take(3).Select(entry => entry.Title));
        Assert.Equal(contents.Count, contents.Select(entry => entry.Anchor).Distinct().Count());
    }
}
