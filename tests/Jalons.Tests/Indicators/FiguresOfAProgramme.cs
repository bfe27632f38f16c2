using Jalons.Core.Access;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Indicators;

public sealed class FiguresOfAProgramme(LinkedProgramme linked) : IClassFixture<LinkedProgramme>
{
    private static readonly DateOnly Day = LinkedProgramme.Day;

    // Their numbers add answers up, or come from a method of statistics.
    private static readonly string[] Summed = ["Q01", "Q02", "Q03", "R06", "FR01", "T02"];

    private readonly TestDatabase database = linked.Database;
    private readonly Programme programme = linked.Programme;
    private readonly FigureBook book = linked.Book;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Scope Whole => Scope.Whole(programme.Id, "Test");

    [Fact]
    public async Task Count_the_rows_behind_them()
    {
        var asOf = new AsOf(database.Open(), programme, Day);
        var territory = programme.Territories[0];
        foreach (var figure in book.Territories[territory.Code].Values)
            foreach (var (part, count) in Parts(figure))
                Assert.Equal((figure.Indicator.Code, part, count), (figure.Indicator.Code, part, await figure.Indicator.RowsBehind(asOf, Whole, territory.Id, part)!.CountAsync(Stop)));
    }

    [Fact]
    public async Task Count_each_answer_by_its_rows()
    {
        var asOf = new AsOf(database.Open(), programme, Day);
        var territory = programme.Territories[2];
        foreach (var figure in book.Territories[territory.Code].Values)
            foreach (var modality in figure.Modalities.Where(modality => figure.Indicator.Modalities.Any(known => known.Code == modality.Code)))
                Assert.Equal((modality.Code, modality.Count), (modality.Code, await figure.Indicator.RowsBehind(asOf, Whole, territory.Id, modality: modality.Code)!.LongCountAsync(Stop)));
    }

    [Fact]
    public async Task Count_distinct_persons_in_the_departement()
    {
        var asOf = new AsOf(database.Open(), programme, Day);
        foreach (var figure in book.Departement!.Values.Where(figure => !Summed.Contains(figure.Indicator.Code)))
            Assert.Equal(
                (figure.Indicator.Code, figure.Numerator),
                (figure.Indicator.Code, await figure.Indicator.RowsBehind(asOf, Whole)!.Select(journey => journey.RootPersonId).Distinct().LongCountAsync(Stop)));
        Assert.True(book.Departement["P01"].Journeys > book.Departement["P01"].Persons, "several journeys of one person");
    }

    [Fact]
    public void Never_count_more_than_their_denominator()
    {
        foreach (var figure in book.Territories.Values.SelectMany(figures => figures.Values).Where(figure => figure.Indicator.Unit is IndicatorUnit.Percent && figure.Indicator.Code is not "R06" && figure.Denominator is not null))
            Assert.True(figure.Numerator <= figure.Denominator, figure.Indicator.Code);
    }

    [Fact]
    public void Add_up_to_the_denominator_when_the_answers_exclude_each_other()
    {
        foreach (var figure in book.Territories["T8"].Values.Where(figure => figure is { Indicator: { IsMultiple: false, Unit: IndicatorUnit.Percent }, Modalities.Count: > 0 }))
            Assert.Equal((figure.Indicator.Code, figure.Denominator), (figure.Indicator.Code, figure.Modalities.Sum(modality => modality.Count)));
    }

    [Fact]
    public void Say_something_in_french()
    {
        foreach (var figure in book.Territories["T6"].Values)
        {
            Assert.EndsWith(".", figure.Sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", figure.Sentence, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"grâce (à|au|aux)|a permis|impact|effet (causal|de)|prouve|démontre", figure.Sentence);
        }
    }

    [Fact]
    public async Task Show_one_territory_to_those_who_see_only_one()
    {
        var territory = programme.Territories[1];
        var scope = new Scope(programme.Id, Role.Observer, territory.Id, null, null, "Observatrice");

        var seen = await FigureBook.Compute(new(database.Open(), programme, Day), scope, Stop, [IndicatorCatalogue.Get("R01")]);

        Assert.Null(seen.Departement);
        Assert.Equal(book.Territories["T7"]["R01"].Value, Assert.Single(seen.Territories).Value["R01"].Value);
        Assert.Empty(await IndicatorCatalogue.Get("R01").RowsBehind(new(database.Open(), programme, Day), scope)!.ToListAsync(Stop));
    }

    private static IEnumerable<(IndicatorPart Part, long Count)> Parts(Figure figure)
    {
        if (Summed.Contains(figure.Indicator.Code)) yield break;

        yield return (IndicatorPart.Numerator, figure.Numerator!.Value);
        if (figure.Denominator is { } denominator && figure.Indicator.Denominator is not null) yield return (IndicatorPart.Denominator, denominator);
        if (figure.Missing is { } missing) yield return (IndicatorPart.Missing, missing);
        if (figure.Undated is { } undated) yield return (IndicatorPart.Undated, undated);
    }
}
