using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Studies;
using Jalons.Documents;
using Jalons.Statistics.Disclosure;

namespace Jalons.Tests.Studies;

/// <summary>What a reader with patience and a linear-programming solver gets out of the published numbers of the demonstration.</summary>
[Collection(nameof(PublishedVolume))]
public sealed class PublishedTablesResist(PublishedVolume volume)
{
    private const int Threshold = 11;

    public static TheoryData<string, int> Asked() => new() { { Editions.Public, 11 }, { Editions.Inside, 5 } };

    [Theory, MemberData(nameof(Asked))]
    public void No_hidden_count_can_be_worked_out_of_all_that_the_volumes_publish(string edition, int threshold)
    {
        var data = volume.Data.ForEdition(edition);
        foreach (var written in StudyVolume.Of(data.Programme))
        {
            written.Make(data);
            written.Slides(data);
        }

        Assert.Contains(data.Disclosure.Tables, table => table.Result.Primary.Count > 0);
        foreach (var (registry, result) in data.Disclosure.Tables.Where(table => table.Result.Primary.Count > 0))
        {
            var deduced = Suppression.Deduce(registry, [.. result.Primary, .. result.Secondary]);
            foreach (var small in result.Primary)
                Assert.True(deduced[small].Upper >= threshold - 1e-6 && deduced[small].Upper - deduced[small].Lower >= threshold - 1e-6, $"{small}: {deduced[small]}");
        }
    }

    [Fact]
    public void Diagnoses_after_the_deadline_are_not_the_difference_of_two_printed_counts()
    {
        var hidden = volume.Data.Programme.Territories.Where(territory => volume.Data.Count("R01b", territory) is Cell.Secret).ToList();

        Assert.NotEmpty(hidden);
        Assert.All(hidden, territory => Assert.True(volume.Data.Count("R01", territory) is Cell.Secret || volume.Data.Count("R01a", territory) is Cell.Secret, territory.Name));
    }

    [Fact]
    public void A_step_of_a_funnel_does_not_tell_of_the_few_who_left_before_it()
    {
        foreach (var territory in volume.Data.Programme.Territories)
            foreach (var (code, before, after) in new[] { ("F02", "oriented", "delivered"), ("F04", "oriented", "entered"), ("F05", "taken", "passed") })
            {
                long Count(string answer) => volume.Data.In(territory, code).Modalities.Single(known => known.Code == answer).Count;
                if (Count(before) - Count(after) is not (> 0 and < Threshold)) continue;

                Assert.True(volume.Data.Count(code, territory, before) is Cell.Secret || volume.Data.Count(code, territory, after) is Cell.Secret, $"{code} {territory.Name}");
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
            indicator => Assert.Equal(Sentence.OfTooFew(volume.Data.Whole(indicator.Code)), volume.Data.Sentence(indicator.Code)));
}
