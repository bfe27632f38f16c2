using Jalons.Core.Demo;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;

namespace Jalons.Tests.Demo;

/// <summary>The story that the fictitious data must tell at the end of 2022, within what chance allows (evaluation, sections 7.3 and 7.4).</summary>
public sealed class TheWholeDemonstration(WholeDemonstration demonstration) : IClassFixture<WholeDemonstration>
{
    private readonly WholeDemonstration _whole = demonstration;

    [Fact]
    public void Has_1_480_journeys_of_which_a_quarter_never_came()
    {
        Assert.Equal(1_480, _whole.Journeys.Count);
        Assert.Equal(367, _whole.Journeys.Count(journey => journey.Diagnosis.On is null));
    }

    [Fact]
    public void Receives_1_100_people_13_of_them_in_two_territories()
    {
        var received = _whole.Journeys.Where(journey => journey.Diagnosis.On is not null).ToList();

        Assert.Equal(1_113, received.Count);
        Assert.Equal(1_100, received.Select(journey => journey.RootPersonId).Distinct().Count());
    }

    [Fact]
    public void Leaves_one_territory_under_its_target_of_diagnoses()
        => Assert.Equal("T9", Assert.Single(_whole.Territories, territory => _whole.In(territory).Count(journey => journey.Diagnosis.On is not null) < 250));

    [Theory]
    [InlineData("equipped", 816)]
    [InlineData("connected", 376)]
    [InlineData("oriented to training", 709)]
    [InlineData("entered training", 448)]
    [InlineData("finished training", 367)]
    [InlineData("oriented to certification", 500)]
    [InlineData("sat", 257)]
    [InlineData("passed", 181)]
    public void Tells_the_expected_story(string what, int expected)
    {
        var counted = _whole.Journeys.Count(journey => Counts(what, journey));

        Assert.InRange(counted, expected * 0.92, expected * 1.08);
    }

    [Fact]
    public void Is_near_the_equipment_target_over_training_and_far_under_certification()
    {
        Assert.InRange(_whole.Journeys.Count(journey => journey.Handovers.Count > 0), 760, 860);
        Assert.True(_whole.Journeys.Count(journey => journey.Diagnosis.OrientsToTraining) > 660);
        Assert.True(_whole.Journeys.Count(journey => Counts("sat", journey)) < 300);
    }

    [Fact]
    public void Waits_16_days_on_the_median_between_referral_and_diagnosis()
    {
        var days = _whole.Journeys.Where(journey => journey.Diagnosis.On is not null).Select(journey => journey.Diagnosis.On!.Value.DayNumber - journey.Referral.On!.Value.DayNumber).Order().ToList();

        Assert.InRange(days[days.Count / 2], 14, 18);
        Assert.True(days[0] >= 0);
    }

    [Fact]
    public void Has_no_fact_before_the_diagnosis_nor_after_the_data()
        => Assert.All(_whole.Journeys, journey => Assert.All(Facts(journey), fact => Assert.InRange(fact.On ?? DateOnly.FromDateTime(fact.RecordedAt), journey.Diagnosis.On!.Value, Demonstration.LastDay)));

    [Fact]
    public void Closes_no_journey_before_what_happened_on_it()
        => Assert.All(_whole.Journeys.Where(journey => journey.Closure is not null), journey => Assert.All(Facts(journey), fact => Assert.True(fact.On is null || fact.On <= journey.Closure!.On, $"{journey.Number} {fact.GetType().Name} {fact.On} {journey.Closure!.On}")));

    [Fact]
    public void Has_the_gaps_of_its_territories()
    {
        var late = _whole.In("T9").ToList();

        Assert.InRange(late.Count(journey => journey.Profile.PriorityDistrict is "not_stated") / (double)late.Count, 0.28, 0.44);
        Assert.All(_whole.In("T7").Where(journey => journey.Referral.On < new DateOnly(2022, 1, 1)), journey => Assert.Null(journey.Profile.RsaSeniority));
    }

    [Fact]
    public void Gives_every_number_to_one_person_only()
    {
        var mobiles = _whole.People.Where(person => person is { MobileDigits: not null, SameAsId: null }).Select(person => person.MobileDigits).ToList();

        Assert.Equal(mobiles.Count, mobiles.Distinct().Count());
        Assert.All(mobiles, mobile => Assert.StartsWith("063998", mobile));
        Assert.All(_whole.People.Where(person => person.Email is not null), person => Assert.EndsWith("@example.org", person.Email));
    }

    [Fact]
    public void Keeps_homonyms_apart_by_their_birth_date()
        => Assert.DoesNotContain(_whole.People.Where(person => person.SameAsId is null).GroupBy(person => (person.FirstName, person.LastName, person.BirthDate)), group => group.Skip(1).Any());

    private static bool Counts(string what, Journey journey) => what switch
    {
        "equipped" => journey.Handovers.Count > 0,
        "connected" => journey.ConnectionGrants.Count > 0,
        "oriented to training" => journey.Diagnosis.OrientsToTraining,
        "entered training" => journey.TrainingReferrals.Exists(training => training.HasEntered),
        "finished training" => journey.TrainingReferrals.Exists(training => training.Status is TrainingStatus.Finished),
        "oriented to certification" => journey.Diagnosis.OrientsToCertification,
        "sat" => journey.Certifications.Exists(certification => certification.Taken is "yes"),
        _ => journey.Certifications.Exists(certification => certification.Passed is "yes"),
    };

    private static IEnumerable<Fact> Facts(Journey journey)
        => [.. journey.Handovers, .. journey.ConnectionGrants, .. journey.TrainingReferrals, .. journey.Certifications, .. journey.FollowUps];
}
