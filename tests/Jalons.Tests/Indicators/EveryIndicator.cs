using Jalons.Core.Indicators;

namespace Jalons.Tests.Indicators;

public sealed class EveryIndicator
{
    // Evaluation, section 1.3, save what it says of one code in two rows.
    private const string Catalogue =
        "R01 R01a R01b R02 R03 R04 R04b R05 R06 R07 R08 R09 P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 P14 P15 "
        + "B01 B02 B03 B04 B05 B06 B07 B08 B09 TYP F01 F02 F03 F04 F05 F06 F07 F08 F09 F10 D01 D02 D03 D04 D05 C01 C02 C03 S01 S02 S03 S04 S05 S06 FR01 FR02 "
        + "T01 T02 T03 T04 T05 X01 X02 X03 X04 X04b X05 E01 E02 E03 E04 Q01 Q02 Q03 Q04 Q05 Q06 Q07 Q08 Q09";

    [Fact]
    public void Of_the_catalogue_is_there() => Assert.Subset(IndicatorCatalogue.All.Select(indicator => indicator.Code).ToHashSet(), Catalogue.Split(' ').ToHashSet());

    [Fact]
    public void Has_one_code_of_its_own_and_says_whom_it_speaks_of()
    {
        Assert.Equal(IndicatorCatalogue.All.Count, IndicatorCatalogue.All.Select(indicator => indicator.Code).Distinct().Count());
        Assert.All(IndicatorCatalogue.All, indicator => Assert.False(string.IsNullOrWhiteSpace(indicator.Label + indicator.Scope) || indicator.Says.Many.Length == 0, indicator.Code));
    }

    [Fact]
    public void Names_its_headline_among_its_answers()
        => Assert.All(IndicatorCatalogue.All, indicator => Assert.Subset(indicator.Modalities.Select(modality => modality.Code).ToHashSet(), indicator.Headline.ToHashSet()));
}
