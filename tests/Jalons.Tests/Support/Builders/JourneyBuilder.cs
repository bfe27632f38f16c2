using System.Globalization;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;

namespace Jalons.Tests.Support.Builders;

/// <summary>Builds one journey file, settled, from the facts that a test cares about; days are written 2022-01-20.</summary>
public sealed class JourneyBuilder
{
    private static readonly DateTime RecordedAt = new(2022, 4, 15, 8, 0, 0, DateTimeKind.Utc);
    private static int numbers;

    private readonly JourneyFile _file = new(
        // Letters that no project has: what a page opens takes numbers of its own.
        new Journey { Number = $"ZZ-{Interlocked.Increment(ref numbers):0000}", CreatedAt = RecordedAt },
        new Person { FirstName = "Nadia", LastName = "Bellarivo", BirthDate = new(1981, 3, 4) },
        new ReferralContact())
    { Source = FactSource.Page, RecordedAt = RecordedAt };

    private Schedule _schedule = new();

    public static implicit operator Journey(JourneyBuilder builder) => builder.Build().Journey;
    public static implicit operator JourneyFile(JourneyBuilder builder) => builder.Build();

    /// <summary>In the project of a territory of <paramref name="programme"/>, whose territories and projects are loaded.</summary>
    public JourneyBuilder In(Programme programme, string territory)
    {
        _schedule = programme.Schedule;
        _file.Journey.ProgrammeId = _file.Person.ProgrammeId = _file.Contact.ProgrammeId = programme.Id;
        _file.Journey.TerritoryId = programme.Territories.Single(t => t.Code == territory).Id;
        _file.Journey.ProjectId = programme.Projects.Single(project => project.TerritoryId == _file.Journey.TerritoryId).Id;
        return this;
    }

    public JourneyBuilder Of(string firstName, string lastName, string? bornOn = null)
    {
        (_file.Person.FirstName, _file.Person.LastName, _file.Person.BirthDate) = (firstName, lastName, bornOn is null ? null : Day(bornOn));
        return this;
    }

    /// <summary>Any field of the dictionary: a day, a text, or the codes of options separated by commas.</summary>
    public JourneyBuilder With(string field, string value)
    {
        var entry = AnnexeDictionary.Get(field);
        entry.Write(_file, entry switch
        {
            { Type: FieldType.Date } => FieldValue.Of(Day(value)),
            { IsMultiple: true } => FieldValue.Of(value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Sum(code => MaskOf(entry, code))),
            _ => FieldValue.Of(value),
        });
        return this;
    }

    public JourneyBuilder ReferredOn(string day) => With("referral.date", day);
    public JourneyBuilder DiagnosedOn(string day) => With("diagnosis.date", day);

    /// <param name="option">« computer », « connection », « both » or « none ».</param>
    public JourneyBuilder OrientedToEquipment(string option) => With("diagnosis.equipment_orientation", option);
    public JourneyBuilder OrientedToTraining() => With("diagnosis.training_orientation", "yes");
    public JourneyBuilder OrientedToCertification() => With("diagnosis.certification_orientation", "yes");
    public JourneyBuilder GivenAComputerOn(string day) => With("follow_up.computer_date", day);
    public JourneyBuilder ConnectedOn(string day) => With("follow_up.connection_date", day);

    public JourneyBuilder Trained(TrainingStatus status, string? on = null)
    {
        _file.Journey.TrainingReferrals.Add(Fact(new TrainingReferral { Status = status }, on));
        return this;
    }

    public JourneyBuilder Certified(string taken, string? passed = null, string? on = null)
    {
        _file.Journey.Certifications.Add(Fact(new Certification { Taken = taken, Passed = passed }, on));
        return this;
    }

    public JourneyBuilder FollowedUpAt(int months, string situation = "Cherche un emploi, à l'aise avec son ordinateur.", string? on = null)
    {
        _file.Journey.FollowUps.Add(Fact(new FollowUp { Months = months, Situation = situation }, on));
        return this;
    }

    public JourneyBuilder ClosedOn(string day, ClosureReason reason)
    {
        var journey = _file.Journey;
        journey.Closure = new Closure { ProgrammeId = journey.ProgrammeId, TerritoryId = journey.TerritoryId, On = Day(day), Reason = reason };
        return this;
    }

    public JourneyFile Build()
    {
        _file.Settle(_schedule);
        return _file;
    }

    private T Fact<T>(T fact, string? on) where T : Fact
    {
        (fact.ProgrammeId, fact.TerritoryId) = (_file.Journey.ProgrammeId, _file.Journey.TerritoryId);
        (fact.On, fact.Source, fact.RecordedAt) = (on is null ? null : Day(on), FactSource.Page, RecordedAt);
        return fact;
    }

    private static long MaskOf(Field field, string code)
        => field.List!.Find(code)?.Mask ?? throw new ArgumentException($"{field.Code} has no option « {code} »");

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
