using System.Globalization;
using System.Text.RegularExpressions;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Studies;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Jalons.Statistics.Disclosure;
using Figure = Jalons.Documents.Figure;

namespace Jalons.Tests.Studies;

/// <summary>What is said beside the figures — n, unknown answers, mean costs — gives no small number away either.</summary>
[Collection(nameof(PublishedVolume))]
public sealed partial class BasesAndCostsResist(PublishedVolume published)
{
    [Theory, InlineData(Editions.Public, 11), InlineData(Editions.Inside, 5)]
    public void No_line_says_a_small_number_of_people(string edition, int threshold)
    {
        var data = published.Data.ForEdition(edition);
        var lines = StudyVolume.Of(data.Programme).SelectMany(volume => volume.Make(data).AllBlocks).SelectMany(Lines).Distinct().ToList();

        Assert.Contains(lines, line => line.Contains("réponses inconnues comprises", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.All(People().Matches(line), people => Assert.True(Read(people.Groups["n"].Value) is var said && (said == 0 || said >= threshold), line)));
    }

    [Fact]
    public void Bases_that_would_tell_of_few_unknown_answers_are_in_what_is_attacked()
    {
        foreach (var volume in StudyVolume.Of(published.Data.Programme)) volume.Make(published.Data);

        var hidden = published.Data.Disclosure.Tables.Where(table => table.Result.Primary.Any(key => key.EndsWith("#unknown", StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(hidden);
        Assert.All(hidden, table => Assert.Contains(table.Result.Primary.Concat(table.Result.Secondary), key => key.EndsWith("#known", StringComparison.Ordinal)));
        Assert.Contains(published.Data.Disclosure.Report(), masked => masked.What == "réponses inconnues");
    }

    [Fact]
    public void A_sentence_whose_base_is_hidden_keeps_its_share_and_loses_its_counts()
    {
        var checkedSentences = 0;
        foreach (var indicator in IndicatorCatalogue.All)
            foreach (var territory in published.Data.Programme.Territories.Where(territory => published.Data.HidesBase(indicator.Code, territory) && published.Data.In(territory, indicator.Code).Status is FigureStatus.Ok))
            {
                var (figure, sentence) = (published.Data.In(territory, indicator.Code), published.Data.Sentence(indicator.Code, territory));
                Assert.DoesNotMatch($@"(?<![\d,]){Regex.Escape(French.Count(figure.Denominator!.Value))}(?![\d,]|[\s\u00A0\u202F]*%)", sentence);
                checkedSentences++;
            }
        Assert.InRange(checkedSentences, 10, 1000);
    }

    [Fact]
    public void A_mean_cost_is_hidden_with_the_count_that_it_gives()
    {
        var few = published.Data.Whole("R05") with { Numerator = 3, Value = 3 };
        var data = (published.Data with { Figures = published.Data.Figures with { Departement = published.Data.Figures.Departement!.ToDictionary(known => known.Key, known => known.Key == "R05" ? few : known.Value) } }).ForInside();
        var table = CostsOf(data);

        Assert.Equal(Sentence.OfTooFew(data.Whole("E02")), data.Sentence("E02"));
        Assert.IsType<Cell.Secret>(table.Rows[^1].Cells[2]);
        Assert.IsType<Cell.Number>(table.Rows[0].Cells[2]);
        Assert.DoesNotContain(CostsOf(published.Data).Rows, row => row.Cells[2] is Cell.Number && row.Cells[1] is Cell.Secret);
    }

    [Fact]
    public void Those_of_no_known_town_are_not_the_difference_of_two_printed_numbers()
    {
        var placed = ((EquityDetail)published.Data.Whole("T01").Detail!).Communes.Sum(town => town.Beneficiaries);
        var received = published.Data.Whole("R01") with { Numerator = placed + 3 };
        var data = (published.Data with { Figures = published.Data.Figures with { Departement = published.Data.Figures.Departement!.ToDictionary(known => known.Key, known => known.Key == "R01" ? received : known.Value) } }).ForInside();

        var figures = StudyVolume.Find("publics")!.Make(data).AllBlocks.OfType<Figure>().ToList();
        var scopes = figures.Select(figure => figure.Scope).Where(scope => scope.Contains("dont la commune est connue", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(scopes);
        Assert.All(scopes, scope => Assert.DoesNotContain($"n = {French.Count(placed)}", scope, StringComparison.Ordinal));
        var whole = figures.Select(figure => figure.Chart).OfType<IntervalChart>().Single(chart => chart.Reference is not null && chart.Measure.Name == "Personnes reçues pour 1 000").Reference!;
        Assert.DoesNotContain(",", whole.Value.Print, StringComparison.Ordinal);
        var (registry, result) = data.Disclosure.Tables.First(table => table.Result.Primary.Contains("#elsewhere"));
        var deduced = Suppression.Deduce(registry, [.. result.Primary, .. result.Secondary])["#elsewhere"];
        Assert.True(deduced.Upper - deduced.Lower >= 5, $"{deduced}");
    }

    private static Table CostsOf(StudyData data) => StudyVolume.Find("impact")!.Make(data).AllBlocks.OfType<Table>().Single(table => table.Title.StartsWith("Le coût complet moyen", StringComparison.Ordinal));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.Plain],
        BulletList list => list.Items.Select(item => item.Plain),
        Figure figure => [figure.Title, figure.Subtitle, figure.Reading, figure.Scope, .. figure.Notes],
        Table table => [table.Title, table.Scope ?? "", .. table.Notes],
        _ => [],
    };

    private static long Read(string number) => long.Parse(string.Concat(number.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\bn = |Effectif[^.:]*: |\((\d[\d\u00A0\u202F]*) sur )(?<n>\d[\d\u00A0\u202F]*)|(?<n>\d[\d\u00A0\u202F]*) réponses? inconnues?|\((?<n>\d[\d\u00A0\u202F]*) sur ")]
    private static partial Regex People();
}
