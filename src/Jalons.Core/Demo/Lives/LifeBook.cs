using Jalons.Core.Programmes;

namespace Jalons.Core.Demo.Lives;

/// <summary>All the fictitious journeys of the reference programme: 1 100 people received, 13 of them in two territories, and 367 referred who never came.</summary>
internal static class LifeBook
{
    private const ulong Seed = 93;
    private static readonly (string Territory, int Received, int Absent, DateOnly Opening)[] Volumes =
    [
        ("T6", 300, 98, new(2021, 9, 15)), ("T7", 255, 96, new(2021, 9, 15)), ("T8", 310, 94, new(2021, 9, 15)), ("T9", 235, 79, new(2021, 11, 15)),
    ];

    /// <summary>Territories where somebody is received, then received again.</summary>
    private static readonly (string First, string Second)[] TwoTerritories =
    [
        ("T6", "T8"), ("T8", "T6"), ("T6", "T7"), ("T7", "T8"), ("T8", "T9"), ("T9", "T8"), ("T7", "T9"), ("T9", "T7"), ("T6", "T8"), ("T8", "T7"), ("T7", "T6"), ("T8", "T6"), ("T6", "T9"),
    ];

    /// <summary>In the order of the referrals; the same at each call.</summary>
    public static IReadOnlyList<Life> Write(ProgrammeFile programme)
    {
        var calendar = new OpenDays(new Pcg(Seed, 1));
        var lives = Arrivals(calendar).OrderBy(life => life.ReferredOn).ThenBy(life => life.SameAs is null ? 0 : 1).ToList();
        var phones = new Phones();
        var profiles = new Profiles(new Pcg(Seed, 2), new Places(new Pcg(Seed, 3), programme), new Agents(new Pcg(Seed, 4), phones), phones);
        var diagnoses = new Diagnoses(new Pcg(Seed, 5));
        var services = new Services(new Pcg(Seed, 6), new OpenDays(new Pcg(Seed, 7)));
        var followUps = new FollowUps(new Pcg(Seed, 8));
        var gaps = new Gaps(new Pcg(Seed, 9));
        foreach (var life in lives)
        {
            profiles.Draw(life);
            if (life.DiagnosedOn is not null) diagnoses.Draw(life);
            if (life.DiagnosedOn is not null) services.Draw(life);
            followUps.Draw(life);
        }

        foreach (var life in lives) gaps.Make(life);
        return lives;
    }

    private static IEnumerable<Life> Arrivals(OpenDays calendar)
    {
        var received = Volumes.ToDictionary(volume => volume.Territory, volume => Enumerable.Range(0, volume.Received).Select(_ => Received(calendar, volume.Territory, volume.Opening)).ToList());
        var again = TwoTerritories.Select((pair, rank) => Again(calendar, received[pair.First][rank * 7], pair.Second)).ToList();
        var absent = Volumes.SelectMany(volume => Enumerable.Range(0, volume.Absent).Select(_ => new Life { Territory = volume.Territory, ReferredOn = calendar.ReferralBefore(calendar.Diagnosis(volume.Opening)) })).ToList();
        return received.Values.SelectMany(lives => lives).Concat(again).Concat(absent);
    }

    private static Life Received(OpenDays calendar, string territory, DateOnly opening)
    {
        var diagnosis = calendar.Diagnosis(opening);
        return new Life { Territory = territory, DiagnosedOn = diagnosis, ReferredOn = calendar.ReferralBefore(diagnosis) };
    }

    private static Life Again(OpenDays calendar, Life first, string territory)
    {
        var diagnosis = calendar.After(first.DiagnosedOn!.Value, 60);
        return new Life { Territory = territory, DiagnosedOn = diagnosis, ReferredOn = Max(calendar.ReferralBefore(diagnosis), first.ReferredOn), SameAs = first };
    }

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;
}
