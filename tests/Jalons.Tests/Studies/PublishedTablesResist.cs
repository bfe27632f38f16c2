using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Figures;
using Jalons.Documents;
using Jalons.Statistics.Disclosure;

namespace Jalons.Tests.Studies;

/// <summary>What a reader with patience and a linear-programming solver gets out of the published numbers of the demonstration.</summary>
public sealed class PublishedTablesResist(PublishedVolume volume) : IClassFixture<PublishedVolume>
{
    private const int Threshold = 11;

    public static TheoryData<string> Published() => [.. IndicatorCatalogue.All.Select(indicator => indicator.Code).Where(code => code is "P01" or "P02" or "P07" or "P10" or "P14" or "X01" or "B02" or "B04" or "B08" or "C02" or "R05" or "T05")];

    [Theory, MemberData(nameof(Published))]
    public void No_hidden_count_can_be_worked_out(string code)
    {
        var answers = volume.Data.Whole(code).Modalities.Select(answer => (string?)answer.Code).DefaultIfEmpty(null).ToList();
        foreach (var answer in answers)
        {
            var (registry, result) = volume.Data.Disclosure.TablesOf(code, answer);
            var hidden = result.Primary.Concat(result.Secondary).ToList();
            if (hidden.Count == 0) continue;

            var deduced = Suppression.Deduce(registry, hidden);
            foreach (var small in result.Primary)
                Assert.True(deduced[small].Upper >= Threshold - 1e-6 && deduced[small].Upper - deduced[small].Lower >= Threshold - 1e-6, $"{code} {small}: {deduced[small]}");
        }
    }

    [Fact]
    public void The_numbers_printed_are_those_that_may_be()
    {
        foreach (var territory in volume.Data.Programme.Territories)
            foreach (var answer in volume.Data.In(territory, "X01").Modalities)
            {
                var printed = volume.Data.Count("X01", territory, answer.Code);
                Assert.True(printed is Cell.Secret || answer.Count is 0 or >= Threshold, $"{territory.Code} {answer.Code} {answer.Count}");
                Assert.Equal(printed is Cell.Secret, volume.Data.Share("X01", territory, answer.Code) is Cell.Secret);
            }
    }

    [Fact]
    public void A_report_tells_what_was_hidden_and_why()
    {
        var table = volume.Blocks.OfType<Jalons.Documents.Figure>().Single(figure => figure.Title == "Chaque territoire a ses prescripteurs").Chart.Data;
        var report = volume.Data.Disclosure.Report();

        Assert.Contains(report, masked => masked is { Indicator: "X01", IsPrimary: true, Reason: "effectif trop faible" });
        Assert.True(report.Count(masked => masked.Indicator == "X01" && masked.Place != "Département") >= table.Rows.SelectMany(row => row.Cells).Count(cell => cell is Cell.Secret));
        Assert.All(report.Where(masked => masked is { IsPrimary: true, Range: not null }), masked => Assert.True(masked.Range!.Value.High >= Threshold));
    }

    [Fact]
    public void Readers_who_signed_see_more()
    {
        var inside = volume.Data.ForInside();
        int Hidden(Core.Studies.StudyData data) => data.Programme.Territories.Sum(territory => data.In(territory, "X01").Modalities.Count(answer => data.Count("X01", territory, answer.Code) is Cell.Secret));

        Assert.True(Hidden(inside) < Hidden(volume.Data));
        Assert.Equal(4, inside.Disclosure.SecretUpTo);
    }

    [Fact]
    public void A_sentence_says_no_number_that_its_table_hides()
        => Assert.All(IndicatorCatalogue.All.Where(indicator => volume.Data.Disclosure.IsHidden(indicator.Code) && volume.Data.Whole(indicator.Code).Status is not FigureStatus.NotMeasurable),
            indicator => Assert.EndsWith("trop faible pour être publié.", volume.Data.Sentence(indicator.Code), StringComparison.Ordinal));
}
