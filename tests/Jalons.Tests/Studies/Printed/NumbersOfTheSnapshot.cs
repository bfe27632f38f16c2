using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Objectives;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Figure = Jalons.Documents.Figure;
using Measured = Jalons.Core.Indicators.Figures.Figure;

namespace Jalons.Tests.Studies.Printed;

/// <summary>The figures of the volumes, before they are written in any format, are the snapshot's: kind of chart by kind of chart.</summary>
[Collection(nameof(PublishedVolume))]
public sealed class NumbersOfTheSnapshot(PublishedVolume published)
{
    private static readonly string[] Codes = ["publics", "impact", "synthese", "comite-t6", "livret-t8"];

    [Fact]
    public void Bars_of_an_indicator_are_the_shares_of_its_answers()
    {
        var bars = (from figure in Codes.SelectMany(Figures)
                    where figure.Chart is BarChart && figure.Key != "E04"
                    let measured = Of(figure.Key)
                    where measured is not null
                    from bar in ((BarChart)figure.Chart).Bars
                    where bar.Value is Cell.Percent
                    select (figure, measured, bar)).ToList();

        Assert.InRange(bars.Count, 100, 1_000);
        Assert.All(bars, pair => Assert.Contains(pair.measured.Modalities, answer =>
            Punctuation.Tidy(answer.Label).StartsWith(Punctuation.Tidy(pair.bar.Label), StringComparison.Ordinal) && Near(answer.Percent, pair.bar.Value)));
    }

    [Fact]
    public void Points_of_territories_are_their_shares()
    {
        var points = (from figure in Codes.SelectMany(Figures)
                      where figure.Key.EndsWith("-territoires", StringComparison.Ordinal)
                      from point in ((IntervalChart)figure.Chart).Estimates
                      where point.Value is Cell.Percent
                      select (figure, code: figure.Key.Split('-')[0], point)).ToList();

        Assert.InRange(points.Count, 20, 300);
        Assert.All(points, pair => Assert.True(Near((Territory(pair.point.Label) is { } territory ? published.Data.In(territory, pair.code) : published.Data.Whole(pair.code)).Value, pair.point.Value), $"{pair.figure.Title}, {pair.point.Label}"));
    }

    [Fact]
    public void Bars_against_targets_are_what_was_done_and_aimed_at()
    {
        var bars = Codes.SelectMany(Figures).Where(figure => figure.Chart is TargetChart).SelectMany(figure => ((TargetChart)figure.Chart).Bars.Select(bar => (figure, bar))).ToList();

        Assert.InRange(bars.Count, 30, 200);
        Assert.All(bars.Where(pair => pair.bar.Value is Cell.Count), pair =>
        {
            var known = Objective.All.Select(objective => objective.Code).SelectMany(code => Places(code)).Where(measured => measured.Numerator == ((Cell.Count)pair.bar.Value).Value && measured.Target == (int?)pair.bar.Target.Magnitude);
            Assert.NotEmpty(known);
        });
    }

    [Fact]
    public void Steps_of_a_funnel_are_the_counts_of_its_indicator()
    {
        var funnels = Codes.SelectMany(Figures).Where(figure => figure.Chart is FunnelChart).ToList();

        Assert.InRange(funnels.Count, 10, 100);
        foreach (var figure in funnels)
            foreach (var stage in ((FunnelChart)figure.Chart).Stages.Where(stage => stage.Value is Cell.Count))
                Assert.Contains(new[] { "F01", "F02", "F03", "F04", "F05" }.SelectMany(Places).SelectMany(measured => measured.Modalities), answer => answer.Label == stage.Label && answer.Count == ((Cell.Count)stage.Value).Value);
    }

    [Fact]
    public void Shades_are_the_shares_of_each_territory()
    {
        var heat = (HeatmapChart)Figures("publics").First(figure => figure.Title == "Chaque territoire a ses prescripteurs").Chart;

        foreach (var row in heat.Rows)
            foreach (var (column, cell) in row.Values.SkipLast(1).Index())
                if (cell is Cell.Percent) Assert.True(Near(published.Data.In(published.Data.Programme.Territories[column], "X01").Modalities.Single(answer => answer.Label == row.Name).Percent, cell), $"{row.Name} {column}");
    }

    [Fact]
    public void Large_numbers_and_the_table_of_targets_are_the_same_in_the_three_deliverables()
    {
        foreach (var code in new[] { "publics", "impact", "synthese" })
        {
            var table = Blocks(code).OfType<Table>().First(table => table.Columns.Any(column => column.Title == "Doubles"));
            foreach (var (objective, row) in Objective.All.Zip(table.Rows))
                foreach (var (rank, territory) in published.Data.Programme.Territories.Index())
                    Assert.Equal($"{published.Data.Count(objective.Code, territory).Print} ({French.Count(published.Data.In(territory, objective.Code).Target!.Value)})", row.Cells[rank + 1].Print);
            Assert.Contains(published.Data.Count("R01").Print, Blocks(code).OfType<KeyFigures>().First().Items[0].Value.Print, StringComparison.Ordinal);
        }
    }

    private Measured? Of(string key)
    {
        var parts = key.Split('-');
        return published.Data.Figures.Departement!.ContainsKey(parts[0]) ? parts is [var code, var place] && published.Data.Programme.Territories.Find(known => known.Code == place) is { } territory ? published.Data.In(territory, code) : parts.Length == 1 ? published.Data.Whole(key) : null : null;
    }

    private IEnumerable<Measured> Places(string code) => published.Data.Programme.Territories.Select(territory => published.Data.In(territory, code)).Append(published.Data.Whole(code));

    private Territory? Territory(string name) => published.Data.Programme.Territories.Find(known => known.Name == name);

    private IEnumerable<Figure> Figures(string code)
    {
        var volume = StudyVolume.Find(code, published.Data.Programme)!;
        return Blocks(code).Concat(volume.Slides(published.Data).Slides.Select(slide => slide.Body).OfType<Block>()).OfType<Figure>();
    }

    private IEnumerable<Block> Blocks(string code) => StudyVolume.Find(code, published.Data.Programme)!.Make(published.Data).AllBlocks;

    private static bool Near(double? share, Cell printed) => share is { } known && Math.Abs(known - ((Cell.Percent)printed).Value) < 0.05;
}
