using System.Xml.Linq;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Charts.Svg;

namespace Jalons.Tests.Documents;

public sealed class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<int> Ranks() => [.. Enumerable.Range(0, SampleCharts.All.Count)];

    [Theory, MemberData(nameof(Ranks))]
    public void Every_picture_keeps_its_words_inside_its_frame(int rank)
    {
        var picture = Draw(SampleCharts.All[rank].Chart);
        var (width, height) = (Box(picture)[2], Box(picture)[3]);

        Assert.All(picture.Descendants(Svg + "text"), text =>
        {
            Assert.InRange((double)text.Attribute("x")!, 0, width);
            Assert.InRange((double)text.Attribute("y")!, 0, height);
        });
    }

    [Theory, MemberData(nameof(Ranks))]
    public void Every_number_of_a_picture_stands_in_its_table(int rank)
    {
        var chart = SampleCharts.All[rank].Chart;
        var table = chart.Data.Rows.SelectMany(row => row.Cells).Select(cell => cell.Print).ToHashSet();
        var said = Draw(chart).Descendants(Svg + "text").Select(text => text.Value).Where(text => text.EndsWith('%') && !text.Contains('à', StringComparison.Ordinal));

        Assert.All(said.SelectMany(text => text.Split(" → ")), number => Assert.Contains(number, table));
    }

    [Fact]
    public void A_combination_shows_as_dots_joined_by_a_line()
    {
        var chart = new UpSetChart(Measure.Count("Personnes"), ["A", "B", "C"], [new([0, 2], 40), new([], 12)]);
        var dots = Draw(chart).Descendants(Svg + "circle").Select(dot => dot.Attribute("fill")!.Value).ToList();

        Assert.Equal(["#1D2A44", "#FFFFFF", "#1D2A44", "#FFFFFF", "#FFFFFF", "#FFFFFF"], dots);
        Assert.Equal(["A + C", "Aucun"], chart.Data.Rows.Select(row => row.Cells[0].Print));
    }

    [Fact]
    public void Names_that_would_cover_each_other_are_numbered_and_listed_under_the_figure()
    {
        var plane = new PlaneChart(Measure.Count("Axe 1"), Measure.Count("Axe 2"),
        [
            new("frein de langue", 1.2, 0.7, "Réponses"), new("aucun frein", -1.1, -0.9, "Réponses"), new("utilise un traitement de texte", 0.02, 0.03, "Réponses"),
            new("fait ses démarches en ligne", 0.03, 0.02, "Réponses"), new("n’utilise pas de boîte mail", 0.04, 0.03, "Réponses"), new("ne navigue pas sur internet", 0.03, 0.05, "Réponses"), new("partage du téléphone", 0.02, 0.05, "Réponses"),
        ]);
        var figure = SampleReport.Drawn("Deux groupes s’opposent", "Plan", plane, "« aucun frein » est à gauche.");
        var drawn = Draw(plane).Descendants(Svg + "text").Select(text => text.Value).ToList();
        var (named, numbered) = (plane.Names.Where(name => name.Length > 1).ToList(), plane.Names.Where(name => name.Length == 1).ToList());

        Assert.Contains("frein de langue", named);
        Assert.Contains("aucun frein", named);
        Assert.Equal(numbered, Enumerable.Range(1, numbered.Count).Select(number => $"{number}"));
        Assert.InRange(numbered.Count, 1, 4);
        Assert.All(plane.Names, name => Assert.Contains(name, drawn));
        Assert.All(plane.Points.Select(point => point.Label).Except(named), name => Assert.Contains(name, figure.Notes.Single(), StringComparison.Ordinal));
        Assert.Null((plane with { Points = [.. plane.Points.Take(2)] }).Key);
    }

    [Fact]
    public void A_target_that_was_changed_is_drawn_beside_the_one_in_force()
    {
        var chart = new TargetChart(Measure.Count("Réalisé"), [new("Diagnostics", 244, 260, false) { Former = 250 }, new("Ordinateurs", 201, 200, true)]);

        Assert.Equal(["", "Réalisé", "Cible", "Cible d’avant l’avenant"], chart.Data.Columns);
        Assert.Equal(["250", ""], chart.Data.Rows.Select(row => row.Cells[3].Print));
        Assert.Contains(Draw(chart).Descendants(Svg + "text"), text => text.Value == "avant avenant");
        Assert.DoesNotContain(Draw(chart with { Bars = [chart.Bars[1]] }).Descendants(Svg + "text"), text => text.Value == "avant avenant");
    }

    [Fact]
    public void A_heatmap_is_a_table_with_shaded_cells_in_a_text()
    {
        var heat = (HeatmapChart)SampleCharts.All[1].Chart;

        Assert.Null(HeatmapChart.ColourOf(Cell.Hidden, heat.Limits));
        Assert.NotEqual(HeatmapChart.ColourOf(new Cell.Percent(41), heat.Limits), HeatmapChart.ColourOf(new Cell.Percent(98), heat.Limits));
        Assert.True(heat.IsTableInOffice);
    }

    [Fact]
    public void Effects_stand_on_both_sides_of_zero()
    {
        var scale = Scale.Around([-20, 22], new Measure("Écart", "points"));

        Assert.True(scale.Min <= -20 && scale.Max >= 22);
        Assert.Contains(0d, scale.Ticks);
    }

    [Fact]
    public void Branches_of_a_tree_do_not_cross()
        => Assert.Equal(["1 + 4", "2 + 3", "1 + 4 + 2 + 3"], SampleCharts.All[^1].Chart.Data.Rows.Select(row => row.Cells[0].Print));

    private static double[] Box(XElement picture) => [.. picture.Attribute("viewBox")!.Value.Split(' ').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];

    private static XElement Draw(ChartSpec chart) => SvgChart.Draw(chart, "f", "Titre", "Texte");
}
