using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Indicators;

/// <summary>Journeys of all kinds, drawn with a fixed seed: with and without dates, orientations, services, results, dropouts.</summary>
internal sealed class SomeJourneys(Programme programme, int seed)
{
    public static readonly DateOnly First = new(2021, 9, 1);
    private const int Days = 500;

    private readonly Random _random = new(seed);

    public DateOnly AnyDay() => First.AddDays(_random.Next(Days));

    public bool Is(double share) => _random.NextDouble() < share;

    public JourneyFile Next()
    {
        var file = (JourneyFile)A.Journey.In(programme, programme.Territories[_random.Next(programme.Territories.Count)].Code);
        Fill(file);
        Serve(file.Journey);
        file.Settle(programme.Schedule);
        return file;
    }

    /// <summary>Changes a file the way a page would.</summary>
    public void Change(JourneyFile file)
    {
        Fill(file);
        if (Is(0.5)) Serve(file.Journey);
    }

    private void Fill(JourneyFile file)
    {
        foreach (var field in AnnexeDictionary.Fields.Where(field => field.Section is not Section.FollowUp && Is(0.7))) field.Write(file, ValueOf(field));
        if (Is(0.1)) foreach (var field in AnnexeDictionary.In(Section.Diagnosis)) field.Write(file, FieldValue.Empty);
        if (Is(0.1)) file.Journey.Diagnosis.On = null;
    }

    private FieldValue ValueOf(Field field) => field switch
    {
        { Type: FieldType.Date } => FieldValue.Of(field.Code == "profile.birth_date" ? AnyDay().AddYears(-20 - _random.Next(40)) : AnyDay()),
        { IsMultiple: true } => FieldValue.Of((long?)_random.Next(32)),
        { List.Options: { Count: > 0 } options } => FieldValue.Of(options[_random.Next(options.Count)].Code),
        _ => FieldValue.Of(field.Type is FieldType.Department ? "93" : $"{field.Code} {_random.Next(9)}"),
    };

    private void Serve(Journey journey)
    {
        if (Is(0.5)) journey.Handovers.Add(Dated(journey, new Handover { Device = (DeviceKind)_random.Next(5) }));
        if (Is(0.4)) journey.ConnectionGrants.Add(Dated(journey, new ConnectionGrant { Months = Is(0.4) ? _random.Next(1, 12) : null }));
        if (Is(0.5)) journey.TrainingReferrals.Add(Dated(journey, new TrainingReferral { Status = (TrainingStatus)_random.Next(6), EndedOn = Is(0.3) ? AnyDay() : null }));
        if (Is(0.4)) journey.Certifications.Add(Dated(journey, new Certification { Taken = Any("yes", "no", "waiting"), Passed = Any("yes", "no", "other") }));
        foreach (var failed in journey.Certifications.Where(sitting => sitting is { Taken: "yes", Passed: "no", On: not null }).ToList()) journey.Certifications.Add(Retaken(journey, failed));
        if (Is(0.4)) journey.FollowUps.Add(Dated(journey, new FollowUp { Months = Is(0.5) ? 3 : 6, Situation = Is(0.8) ? "Va bien." : null, Unreachable = Is(0.2) }));
        if (journey.Closure is null && Is(0.3))
            journey.Closure = new() { ProgrammeId = journey.ProgrammeId, TerritoryId = journey.TerritoryId, On = AnyDay(), Reason = (ClosureReason)_random.Next(8) };
    }

    /// <summary>Sat again a month later, and passed.</summary>
    private static Certification Retaken(Journey journey, Certification failed)
        => new() { ProgrammeId = journey.ProgrammeId, TerritoryId = journey.TerritoryId, On = failed.On!.Value.AddDays(30), Taken = "yes", Passed = "yes" };

    private string? Any(params string?[] texts) => _random.Next(texts.Length + 1) is var rank && rank < texts.Length ? texts[rank] : null;

    private T Dated<T>(Journey journey, T fact) where T : Fact
    {
        (fact.ProgrammeId, fact.TerritoryId, fact.On) = (journey.ProgrammeId, journey.TerritoryId, Is(0.8) ? AnyDay() : null);
        return fact;
    }
}
