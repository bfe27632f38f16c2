using Jalons.Core.Indicators.Figures;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Indicators;

/// <summary>One person of Est Ensemble who failed on 1 March and passed on 2 April 2022; eleven others who passed on 1 March.</summary>
public sealed class RetakenCertification : ProgrammeWithJourneys
{
    public async Task<IReadOnlyDictionary<string, Figure>> At(DateOnly day) => (await BookOf(day)).Territories["T8"];

    protected override async Task Fill()
    {
        await Database.Has(Oriented().Certified("yes", "no", "2022-03-01").Certified("yes", "yes", "2022-04-02"));
        for (var made = 0; made < 11; made++) await Database.Has(Oriented().Certified("yes", "yes", "2022-03-01"));
    }

    private JourneyBuilder Oriented() => A.Journey.In(Programme, "T8").DiagnosedOn("2022-01-20").OrientedToCertification();
}

public sealed class SittingACertificationAgain(RetakenCertification retaken) : IClassFixture<RetakenCertification>
{
    [Theory]
    [InlineData("2022-03-15", 11)]
    [InlineData("2022-04-15", 12)]
    public async Task Counts_one_sitting_from_the_first_and_one_success_from_its_own_day(string day, int passed)
    {
        var figures = await retaken.At(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(12, figures["R05"].Value);
        Assert.Equal((12, passed), ((int)figures["C02"].Denominator!, (int)figures["C02"].Numerator!));
        Assert.Equal(12 - passed, figures["C02"].Modalities.Single(modality => modality.Code == "no").Count);
        Assert.Equal(passed, (int)figures["C03"].Numerator!);
    }

    [Fact]
    public void Answers_the_annexe_with_the_sitting_that_went_furthest()
    {
        JourneyFile file = A.Journey.Certified("yes", "yes", "2022-04-02").Certified("yes", "no", "2022-03-01");

        Assert.Equal(("yes", "yes"), (file.CertificationTaken, file.CertificationPassed));
    }

    [Fact]
    public void Is_emptied_on_the_sitting_that_was_read()
    {
        JourneyFile file = A.Journey.Certified("yes", "no", "2022-03-01").Certified("yes", "yes", "2022-04-02");

        (file.CertificationTaken, file.CertificationPassed) = (null, null);

        Assert.Equal([("yes", "no"), (null, null)], file.Journey.Certifications.Select((Certification sitting) => (sitting.Taken, sitting.Passed)));
    }
}
