using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Crossings;
using Jalons.Core.Studies.Places;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Statistics.Paired;
using Figure = Jalons.Documents.Figure;
using Measured = Jalons.Core.Indicators.Figures.Figure;

namespace Jalons.Tests.Studies;

/// <summary>What the volume says of rows taken together: combinations, pairs, models, territories side by side.</summary>
[Collection(nameof(PublishedVolume))]
public sealed class CrossingsOfTheVolume(PublishedVolume volume)
{
    private IEnumerable<Figure> Figures => volume.Blocks.OfType<Figure>();

    [Fact]
    public void Combinations_of_publics_add_up_to_the_publics_of_the_indicator()
    {
        var (found, measured) = (volume.Data.Findings.Publics, volume.Data.Whole("P14"));

        Assert.Equal(measured.Denominator, found.Total);
        Assert.All(TargetCombinations.Publics.Select((known, rank) => (known.Code, rank)), known => Assert.Equal(measured.Modalities.Single(answer => answer.Code == known.Code).Count, found.Of(known.rank)));
    }

    [Fact]
    public void Pairs_of_barriers_agree_with_the_frequency_of_each()
    {
        var (pairs, measured) = (volume.Data.Findings.Barriers, volume.Data.Whole("B08"));

        Assert.All(pairs.Options.Index(), option => Assert.Contains(measured.Modalities, answer => answer.Code == option.Item.Code && (answer.Code == "business_paperwork" || answer.Count == pairs.Counts[option.Index][option.Index])));
    }

    [Fact]
    public void Every_person_of_a_combination_figure_is_in_one_column()
        => Assert.All(Figures.Select(figure => figure.Chart).OfType<UpSetChart>(), chart =>
            Assert.InRange(chart.Combinations.Sum(combination => combination.Value.Magnitude ?? 0), chart.Combinations.Any(combination => combination.Value is Cell.Secret) ? 80 : 95, 105));

    [Fact]
    public void No_rare_combination_is_printed()
    {
        var (found, chart) = (volume.Data.Findings.Publics, (UpSetChart)Figures.First(figure => figure.Chart is UpSetChart).Chart);
        var printed = chart.Combinations.Where(combination => combination.Name is null).Select(combination => found.Counts[combination.Members.Sum(member => 1 << member)]);

        Assert.All(printed, count => Assert.True(count > 10));
    }

    [Fact]
    public void A_pair_that_would_tell_of_a_few_people_is_hidden()
    {
        var chart = Figures.Select(figure => figure.Chart).OfType<HeatmapChart>().Single(heat => heat.Corner == "Frein");
        var pairs = volume.Data.Findings.Barriers;
        var order = chart.Rows.Select(row => pairs.Options.ToList().FindIndex(option => row.Name.EndsWith(option.Label, StringComparison.Ordinal))).ToList();

        foreach (var (row, one) in order.Index())
            foreach (var (column, other) in order.Index().Where(pair => pair.Item != one))
                Assert.Equal(pairs.TableOf(one, other).Any(count => count is >= 1 and <= 10), chart.Rows[row].Values[column] is Cell.Secret);
    }

    [Fact]
    public void A_model_without_enough_events_says_why()
    {
        Assert.All(volume.Data.Findings.Models, model => Assert.True(model.Fit is null == (model.Refusal is not null), model.Code));
        Assert.All(volume.Data.Findings.Models.Where(model => model.Fit is { } fit && fit.Coefficients.Count * 10 > Math.Min(model.Events, model.N - model.Events)), model => Assert.Fail(model.Code));
        Assert.All(volume.Data.Findings.Models.Where(model => model.Refusal is not null), model =>
            Assert.Contains(volume.Blocks.OfType<Callout>(), callout => callout.Paragraphs.Any(paragraph => paragraph.Plain.Contains("au moins", StringComparison.Ordinal)) && callout.Title == model.Title));
    }

    [Fact]
    public void Effects_are_printed_in_points_and_odds_ratios_in_the_annex_only()
    {
        var forests = Figures.Where(figure => figure.Chart is ForestChart).ToList();

        Assert.Equal(volume.Data.Findings.Models.Count(model => model.Fit is not null), forests.Count);
        Assert.All(forests.SelectMany(figure => ((ForestChart)figure.Chart).Effects).Where(effect => effect.Interval is not null), effect => Assert.Contains("point", effect.Value.Print, StringComparison.Ordinal));
        Assert.Equal(forests.Count, volume.Blocks.OfType<Table>().Count(table => table.Title.EndsWith("rapports de cotes", StringComparison.Ordinal)));
    }

    [Fact]
    public void Territories_are_compared_on_the_numbers_of_their_indicators()
    {
        var panels = (PanelChart)Figures.Single(figure => figure.Chart is PanelChart).Chart;

        Assert.Equal(volume.Data.Programme.Territories.Count + 1, panels.Panels.Count);
        Assert.Equal(volume.Data.Share("P01", volume.Data.Programme.Territories[0]).Print, panels.Panels[0].Values[0].Print);
        Assert.DoesNotContain(panels.Rows, row => row.Contains("handicap", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_curve_of_equity_goes_from_nobody_to_everybody_and_shows_no_town()
    {
        var curve = Figures.Select(figure => figure.Chart).OfType<LineChart>().Single(chart => chart.Lines[0].Name == "Personnes reçues").Lines[0].Points;

        Assert.Equal([(0d, 0d), (100d, 100d)], [curve[0], curve[^1]]);
        Assert.All(curve, point => Assert.True(point.Y <= point.X && point.X % 10 == 0));
    }

    [Fact]
    public void Towns_are_points_without_contours_and_a_map_with_them_never_telling_of_a_few_people()
    {
        var towns = ((EquityDetail)volume.Data.Whole("T01").Detail!).Communes;
        var contours = Contours.Of([.. towns.Select((town, rank) => new TownOutline { InseeCode = town.InseeCode, Rings = $"[[[{rank % 8},48],[{rank % 8 + 1},48],[{rank % 8 + 1},49],[{rank % 8},48]]]", Source = "communes.geojson" })]);

        var map = (MapChart)FiguresOf(volume.Data with { Contours = contours }).Single(figure => figure.Chart is MapChart).Chart;
        Assert.Equal(towns.Count, map.Places.Count);
        Assert.All(map.Places.Zip(towns), pair => Assert.True(pair.Second.Beneficiaries is 0 or > 10 || pair.First is { Rate: Cell.Secret, Count: Cell.Secret }));
        Assert.DoesNotContain(Figures, figure => figure.Chart is MapChart);
        Assert.Contains("communes.geojson", FiguresOf(volume.Data with { Contours = contours }).Single(figure => figure.Chart is MapChart).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Evolutions_stand_on_both_sides_of_a_line_once_enough_are_coded()
    {
        var data = With("S04", known => known with
        {
            Status = FigureStatus.Ok,
            Value = 50,
            Numerator = 60,
            Denominator = 120,
            Missing = 0,
            Bounds = null,
            Reason = null,
            Modalities = [.. known.Modalities.Zip([60L, 40, 20], (answer, count) => answer with { Count = count, Percent = 100.0 * count / 120 })],
        });

        var figure = FiguresOf(data).Single(one => one.Chart is DivergingChart);
        Assert.Equal([Side.Below, Side.Middle, Side.Above], ((DivergingChart)figure.Chart).Levels.Select(level => level.Side));
        Assert.Contains("ne peut être attribuée", figure.Note, StringComparison.Ordinal);
        Assert.DoesNotContain(Figures, one => one.Chart is DivergingChart);
    }

    [Fact]
    public void Barriers_asked_again_are_paired_before_and_after()
    {
        var data = With("FR02", known => known with
        {
            Status = FigureStatus.Ok,
            Value = 1.5,
            Numerator = 100,
            Detail = new ChangeDetail([("mobility", "Mobilité", McNemarTest.Of([[40, 25], [5, 30]]), 65), ("health", "Santé", McNemarTest.Of([[1, 1], [1, 97]]), 2)]),
        });

        var pairs = ((DumbbellChart)FiguresOf(data).Single(figure => figure.Chart is DumbbellChart).Chart).Pairs;
        Assert.Equal(["65\u00a0%", "45\u00a0%"], [pairs[0].Before.Print, pairs[0].After.Print]);
        Assert.True(pairs[1] is { Before: Cell.Secret, After: Cell.Secret });
    }

    [Fact]
    public void The_order_of_models_is_that_of_the_outline() => Assert.Equal(["ordinateur", "certification", "formation"], volume.Data.Findings.Models.Select(model => model.Code));

    private StudyData With(string code, Func<Measured, Measured> change)
    {
        var department = new Dictionary<string, Measured>(volume.Data.Figures.Departement!);
        department[code] = change(department[code]);
        return (volume.Data with { Figures = volume.Data.Figures with { Departement = department } }).ForInside();
    }

    private static IEnumerable<Figure> FiguresOf(StudyData data) => StudyVolume.Find("publics")!.Make(data).AllBlocks.OfType<Figure>();
}
