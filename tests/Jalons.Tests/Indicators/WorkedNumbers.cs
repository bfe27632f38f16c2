using Jalons.Core.Indicators.Figures;

namespace Jalons.Tests.Indicators;

/// <summary>The worked example of the evaluation's specification (R07, R09): start 01/09/2021, cut-off 31/03/2022, 160 diagnoses of 250.</summary>
public sealed class WorkedNumbers(WorkedProgramme worked) : IClassFixture<WorkedProgramme>
{
    private readonly IReadOnlyDictionary<string, Figure> figures = worked.Figures;

    [Fact]
    public void Counts_dated_diagnoses_and_tells_the_others()
    {
        Assert.Equal((160, 1), ((int)figures["R01"].Value!.Value, (int)figures["R01"].Undated!.Value));
        Assert.Equal(250, figures["R01"].Target);
        Assert.Equal("Au 31\u00a0mars 2022, 160\u00a0personnes ont été reçues en diagnostic sur le territoire Est Ensemble, soit 64\u00a0% de l’objectif (250). Il en manque 90.", figures["R01"].Sentence);
    }

    [Theory]
    [InlineData(135, "soit 90\u00a0% de l’objectif (environ 150). L’objectif est atteint.")]
    [InlineData(134, "soit 89\u00a0% de l’objectif (environ 150). Il en manque 16.")]
    [InlineData(151, "soit 101\u00a0% de l’objectif (environ 150). L’objectif est dépassé.")]
    public void Takes_an_approximate_target_within_the_tolerance_of_the_programme(int oriented, string said)
        => Assert.EndsWith(said, (figures["R04"] with { Numerator = oriented, Value = oriented }).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Gives_the_pace_of_diagnoses()
    {
        Assert.Equal(0.9147, figures["R07"].Value!.Value, 4);
        Assert.Equal(64, figures["R06"].Value!.Value, 10);
    }

    [Fact]
    public void Gives_the_required_and_the_observed_rhythm()
    {
        Assert.Equal(6.9231, figures["R09"].Value!.Value, 4);
        Assert.Equal(5.5, figures["R09"].Rhythm!.Value, 10);
        Assert.Equal("Il faudrait 6,9 diagnostics par semaine ; il s’en est fait 5,5 par semaine depuis huit semaines sur le territoire Est Ensemble.", figures["R09"].Sentence);
    }

    [Fact]
    public async Task Tells_late_diagnoses_from_those_in_time()
    {
        var later = await worked.At(new(2022, 12, 31));

        Assert.Equal((161, 160, 1), ((int)later["R01"].Value!.Value, (int)later["R01a"].Value!.Value, (int)later["R01b"].Value!.Value));
        Assert.Equal(FigureStatus.NotMeasurable, later["R09"].Status);
        Assert.Equal("L’échéance est passée.", later["R09"].Reason);
    }

    [Fact]
    public void Says_what_the_annexe_cannot_tell()
    {
        Assert.Equal(44, figures["R04"].Value);
        Assert.Equal((FigureStatus.NotMeasurable, null), (figures["R04b"].Status, figures["R04b"].Value));
        Assert.Equal(FigureStatus.NotMeasurable, figures["F04"].Status);
        Assert.StartsWith("Entrées en formation ou accompagnement : non mesurable. L’annexe ne dit pas", figures["R04b"].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Hides_a_percentage_of_too_few()
    {
        Assert.Equal((FigureStatus.Hidden, null), (figures["B04"].Status, figures["B04"].Value));
        Assert.All(figures["B04"].Modalities, modality => Assert.Null(modality.Percent));
        Assert.Equal(1, figures["B04"].Modalities.Single(modality => modality.Code == "no").Count);
    }
}
