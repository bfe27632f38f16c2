using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Exports;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Studies;

/// <summary>The pseudonymised variables of the study, one row per journey: no identity, no free text, months for dates, a keyed pseudonym that changes with every export.</summary>
public static class StudyExport
{
    private const int Page = 1000;
    private const int PseudonymLength = 16;
    private static readonly Person Nobody = new();
    private static readonly ReferralContact NoContact = new();

    public static ExportTable Of(StudyDb db, Programme programme, long? territoryId, DateOnly on, CancellationToken stop)
        => new("Étude", ["person", "territory", .. Kept.Select(variable => variable.Column!)], Rows(db, programme, territoryId, on, stop));

    private static IEnumerable<StudyVariable> Kept => StudyVariable.All.Where(variable => variable.IsKept);

    private static async IAsyncEnumerable<string[]> Rows(StudyDb db, Programme programme, long? territoryId, DateOnly on, [EnumeratorCancellation] CancellationToken stop)
    {
        var lists = Lists.For(programme);
        var territories = programme.Territories.ToDictionary(territory => territory.Id, territory => territory.Code);
        var key = RandomNumberGenerator.GetBytes(32);
        var last = 0L;
        while (await NextPage(db, programme.Id, territoryId, last, stop) is { Count: > 0 } journeys)
        {
            foreach (var journey in journeys)
            {
                var file = new JourneyFile(journey, Nobody, NoContact);
                yield return [Pseudonym(key, journey.RootPersonId), territories[journey.TerritoryId],
                    .. Kept.Select(variable => variable.Value(variable.Field.Read(file), lists, programme.DepartmentCode, journey.Progress.AgeAtDiagnosis, on))];
            }
            last = journeys[^1].Id;
        }
    }

    private static string Pseudonym(byte[] key, long person)
        => Convert.ToHexStringLower(HMACSHA256.HashData(key, BitConverter.GetBytes(person)))[..PseudonymLength];

    private static Task<List<Journey>> NextPage(StudyDb db, long programmeId, long? territoryId, long after, CancellationToken stop)
        => db.Journeys.Where(journey => journey.ProgrammeId == programmeId && journey.MergedIntoId == null && journey.Id > after)
            .Where(journey => territoryId == null || journey.TerritoryId == territoryId)
            .WithFacts().OrderBy(journey => journey.Id).Take(Page).ToListAsync(stop);
}
