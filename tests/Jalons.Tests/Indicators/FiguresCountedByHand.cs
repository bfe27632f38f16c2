using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;

namespace Jalons.Tests.Indicators;

public sealed class FiguresCountedByHand(SmallCase small) : IClassFixture<SmallCase>
{
    private Figure this[string code] => small.Figures[code];

    [Fact]
    public void Time_the_referral_to_the_diagnosis()
    {
        // 30, 20, 10 three times, 5, and 1 for the seven others that have both dates.
        var days = Assert.IsType<DaysDetail>(this["D01"].Detail);

        Assert.Equal((13, 1), ((int)days.N, (int)this["D01"].Missing!.Value));
        Assert.Equal((1.0, 10.0), (days.Median!.Value, days.ThirdQuartile!.Value));
        Assert.Equal("La moitié des personnes reçues l’ont été en 1 jour ou moins après leur orientation sur le territoire Est Ensemble ; celles qui ne sont jamais venues n’y sont pas comptées.", this["D01"].Sentence);
    }

    [Fact]
    public void Wait_for_a_computer_with_departures_as_another_end()
    {
        // Five oriented: 1/5 at 10 days, 2/5 at 20; a departure at 30 leaves two fifths waiting, half of whom are served at 40.
        var delay = Assert.IsType<DelayDetail>(this["D02"].Detail);

        Assert.Equal([0.2, 0.4, 0.6], new[] { 10, 20, 40 }.Select(day => Math.Round(delay.Incidence.At(day), 10)));
        Assert.Equal(40, this["D02"].Value);
        Assert.Equal((FigureStatus.Hidden, 2, 5), (this["F08"].Status, (int)this["F08"].Numerator!, (int)this["F08"].Denominator!));
    }

    [Fact]
    public void Bound_the_losses_before_a_training()
    {
        var lost = this["F06"];

        Assert.Equal((2, 4, 1), ((int)lost.Numerator!, (int)lost.Denominator!, (int)lost.Missing!));
        Assert.Equal(1, lost.Modalities.Single(modality => modality.Code == "reason_mobility").Count);
        Assert.Equal(1, lost.Modalities.Single(modality => modality.Code == "waiting").Count);
        Assert.Equal(FigureStatus.Hidden, lost.Status);
        Assert.Equal((1, 2), ((int)this["F07"].Numerator!, (int)this["F07"].Denominator!));
    }

    [Fact]
    public void Read_validated_codes_after_ticked_answers()
    {
        Assert.Equal((1, 1, 1), ((int)this["S03"].Numerator!, (int)this["S03"].Denominator!, (int)this["S03"].Missing!));
        Assert.Equal(1, this["S04"].Modalities.Single(modality => modality.Code == "positive").Count);
        Assert.Equal(FigureStatus.NotMeasurable, this["S05"].Status);
        Assert.Contains("non mesurable", this["S05"].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Count_barriers_lifted_among_those_spoken_of_again()
    {
        Assert.Equal((2, 3), ((int)this["FR01"].Numerator!, (int)this["FR01"].Denominator!));
        Assert.Equal(1, this["FR02"].Value!.Value, 10);
        Assert.Equal("Entre le diagnostic et le suivi, le nombre moyen de freins passe de 2 à 1 parmi les 1 personnes interrogées à nouveau. Cette évolution ne peut être attribuée au seul programme, en l’absence de groupe de comparaison.", this["FR02"].Sentence.Replace("2,0", "2", StringComparison.Ordinal).Replace("1,0", "1", StringComparison.Ordinal));
    }

    [Fact]
    public void Set_towns_beside_their_reference_population()
    {
        var equity = Assert.IsType<EquityDetail>(this["T01"].Detail);

        Assert.Equal(9, equity.Communes.Count);
        Assert.Equal(13, equity.Communes.Sum(commune => commune.Beneficiaries));
        Assert.Equal(1000.0 * 13 / 1700, this["T01"].Value!.Value, 10);
        Assert.Equal(8, this["T04"].Value);
        Assert.Contains("Montreuil", this["T04"].Sentence, StringComparison.Ordinal);
        Assert.Equal(FigureStatus.NotMeasurable, this["T02"].Status);
    }

    [Fact]
    public void Say_that_means_are_not_known_yet()
        => Assert.All(new[] { "E01", "E02", "E03", "E04" }, code => Assert.Equal(FigureStatus.NotMeasurable, this[code].Status));
}
