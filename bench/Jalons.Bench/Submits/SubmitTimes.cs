using System.Diagnostics;
using System.Globalization;
using Jalons.Bench.Databases;
using Jalons.Bench.Pages;
using Jalons.Core.Demo;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Bench.Submits;

/// <summary><c>submits [USERS] [SECONDS]</c>: half the users refer people, half save diagnoses, all at once; what was answered « kept » is then looked for in the database, on both of them.</summary>
internal static class SubmitTimes
{
    private const int Journeys = 10_000;

    public static async Task<int> Run(string[] arguments)
    {
        var users = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 50;
        var length = TimeSpan.FromSeconds(arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 60);
        Console.WriteLine("| database | users | what | kept | per second | p50 ms | p95 ms | refused | lost |");
        Console.WriteLine("|---|---:|---|---:|---:|---:|---:|---:|---:|");
        var lost = 0;
        foreach (var kind in BenchDatabase.Kinds) lost += await Measure(kind, users, length);
        return lost == 0 ? 0 : 1;
    }

    private static async Task<int> Measure(string kind, int users, TimeSpan length)
    {
        await using var database = BenchDatabase.Create(kind);
        await using var db = database.Open();
        await db.Migrate(default);
        await ManyJourneys.Fill(db, Journeys);
        await database.Settle();
        var territory = await db.Territories.SingleAsync(territory => territory.Code == "T8");
        var diagnosed = await db.Journeys.Where(journey => journey.TerritoryId == territory.Id && journey.Progress.DiagnosedOn != null && journey.Closure == null)
            .OrderBy(journey => journey.Id).Select(journey => journey.PublicId).ToListAsync();
        await using var site = await Site.Open(database, Demonstration.DefaultDay);
        using var prescriber = new Reader(site.Address);
        using var adviser = new Reader(site.Address);
        await prescriber.SignIn("Claire Fontaine");
        await adviser.SignIn("Agathe Petit");

        var (referrals, diagnoses) = (new Submissions(), new Submissions());
        var clock = Stopwatch.StartNew();
        var work = Enumerable.Range(0, users / 2).SelectMany(user => (Task[])
        [
            new Prescriber(prescriber.Http, referrals, Syllables.Of(100_000 + (user * 50))).Work(() => clock.Elapsed < length),
            new Adviser(adviser.Http, diagnoses, [.. diagnosed.Where((_, index) => index % (users / 2) == user)]).Work(() => clock.Elapsed < length),
        ]);
        await Task.WhenAll(work);

        var seconds = clock.Elapsed.TotalSeconds;
        return Tell(kind, users, "referral (3 screens)", referrals, seconds, await LostReferrals(db, referrals))
            + Tell(kind, users, "diagnosis", diagnoses, seconds, await LostDiagnoses(db, diagnoses));
    }

    private static async Task<int> LostReferrals(AppDb db, Submissions referrals)
    {
        var there = await db.ReferralRequests.Where(request => request.State == ReferralState.Sent).Select(request => request.Name).ToListAsync();
        var counts = there.CountBy(name => name.Split(' ')[^1]).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return referrals.Kept.Count(kept => counts.GetValueOrDefault(kept.Key) != 1);
    }

    private static async Task<int> LostDiagnoses(AppDb db, Submissions diagnoses)
    {
        var there = await db.Journeys.AsNoTracking().ToDictionaryAsync(journey => $"{journey.PublicId}", journey => journey.Diagnosis.Devices);
        return diagnoses.Kept.Count(kept => (int?)there[kept.Key] != kept.Value);
    }

    private static int Tell(string kind, int users, string what, Submissions sent, double seconds, int lost)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {kind} | {users} | {what} | {sent.Answers} | {sent.Answers / seconds:0.0} | {sent.Quantile(0.5):0} | {sent.Quantile(0.95):0} | {sent.Refused.Count} | {lost} |"));
        foreach (var refused in sent.Refused.Take(5)) Console.Error.WriteLine(refused);
        return lost;
    }
}
