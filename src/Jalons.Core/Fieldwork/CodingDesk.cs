using System.Security.Cryptography;
using System.Text;
using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Fieldwork;

/// <summary>One free text on the desk of a coder: under a pseudonym, without what names anyone.</summary>
/// <param name="Reference">Pseudonym of the journey, with the text (« 8f3a…-Situation3 »).</param>
/// <param name="Barriers">Barriers noted at the diagnosis.</param>
public sealed record TextToCode(long JourneyId, string Reference, CodedText Text, string Words, string Hash, long? Barriers, IReadOnlyList<TextCode> Codes)
{
    /// <summary>Share of texts coded twice, in percent.</summary>
    private const int DoubleShare = 15;

    /// <summary>Codes of the first coder, for the words as they are now.</summary>
    public IReadOnlyList<TextCode> First => [.. Codes.Where(code => !code.IsSecond && code.TextHash == Hash)];
    public IReadOnlyList<TextCode> Second => [.. Codes.Where(code => code.IsSecond && code.TextHash == Hash)];

    /// <summary>Drawn, once and for all, among the texts that two people code.</summary>
    public bool IsDouble => SHA256.HashData(Encoding.UTF8.GetBytes(Reference + Hash))[0] * 100 < DoubleShare * 256;

    /// <summary>Whether <paramref name="accountId"/> has something to do with it: the first coding, or the second of somebody else's text.</summary>
    public bool Awaits(long? accountId) => First.Count == 0 || (IsDouble && Second.Count == 0 && First[0].AccountId != accountId);
}

/// <summary>The desk where free texts are coded: what there is to code, and the writing of what a human validates.</summary>
public static class CodingDesk
{
    extension(AppDb db)
    {
        /// <summary>All texts of the programme, de-identified, in an order that tells nothing; null while the programme has no key of pseudonyms.</summary>
        public async Task<IReadOnlyList<TextToCode>?> TextsToCode(Programme programme, Scope scope, CancellationToken stop)
        {
            if (!scope.CodesTexts || await Pseudonyms.Known(db, programme.Id, stop) is not { } pseudonyms) return null;

            var cleaning = await Cleaning(db, programme.Id, stop);
            var journeys = await db.Journeys.AsNoTracking().Where(journey => journey.ProgrammeId == programme.Id).Counted()
                .Include(journey => journey.TrainingReferrals).Include(journey => journey.FollowUps).Include(journey => journey.TextCodes).AsSplitQuery().OrderBy(journey => journey.Id).ToListAsync(stop);
            var people = await db.People.AsNoTracking().Where(person => person.ProgrammeId == programme.Id).ToDictionaryAsync(person => person.Id, person => new[] { person.FirstName, person.LastName }, stop);
            var agents = await db.ReferralContacts.AsNoTracking().Where(contact => contact.ProgrammeId == programme.Id && contact.Name != null).ToDictionaryAsync(contact => contact.JourneyId, contact => contact.Name, stop);
            var texts = from journey in journeys
                        from text in CodedTexts.All
                        let words = CodedTexts.Of(journey, text)
                        where !string.IsNullOrWhiteSpace(words)
                        select new TextToCode(journey.Id, $"{pseudonyms.Of(journey.PublicId)}-{text}", text, cleaning.Of(words, people[journey.PersonId].Append(agents.GetValueOrDefault(journey.Id))),
                            CodedTexts.HashOf(words), journey.Diagnosis.Barriers, [.. journey.TextCodes.Where(code => code.Text == text)]);
            return [.. texts.OrderBy(text => text.Reference, StringComparer.Ordinal)];
        }

        /// <summary>Writes the codes that a human validated for a text, in place of the former ones of the same coding.</summary>
        public async Task ValidateCodes(TextToCode text, bool isSecond, IReadOnlyCollection<string> codes, Scope scope, string page, DateOnly today, TimeProvider time, CancellationToken stop)
        {
            var journey = await db.Journeys.Include(journey => journey.TextCodes).SingleAsync(journey => journey.Id == text.JourneyId && journey.ProgrammeId == scope.ProgrammeId, stop);
            journey.TextCodes.RemoveAll(code => code.Text == text.Text && code.IsSecond == isSecond);
            await db.SaveChangesAsync(stop);
            journey.TextCodes.AddRange(codes.Select(code => new TextCode
            {
                ProgrammeId = journey.ProgrammeId,
                TerritoryId = journey.TerritoryId,
                Text = text.Text,
                Code = code,
                IsSecond = isSecond,
                Coder = scope.Who,
                AccountId = scope.AccountId,
                TextHash = text.Hash,
                On = today,
                Source = FactSource.Page,
                RecordedAt = time.GetUtcNow().UtcDateTime,
            }));
            var act = scope.Acts(isSecond ? $"Second codage : {text.Text.Label}" : $"Texte codé : {text.Text.Label}", page, time);
            act.JourneyId = journey.Id;
            db.Acts.Add(act);
            await db.SaveChangesAsync(stop);
        }
    }

    private static async Task<Deidentification> Cleaning(AppDb db, long programmeId, CancellationToken stop)
    {
        var names = await db.People.AsNoTracking().Where(person => person.ProgrammeId == programmeId).Select(person => new { person.FirstName, person.LastName }).Distinct().ToListAsync(stop);
        var agents = await db.ReferralContacts.AsNoTracking().Where(contact => contact.ProgrammeId == programmeId && contact.Name != null).Select(contact => contact.Name).Distinct().ToListAsync(stop);
        var towns = await db.Communes.AsNoTracking().Where(commune => commune.ProgrammeId == programmeId).Select(commune => commune.Name).Distinct().ToListAsync(stop);
        var words = names.SelectMany(name => new[] { name.FirstName, name.LastName }).Concat(agents).SelectMany(name => Folding.Words(name).Split(' ')).Where(word => word.Length > 2);
        return new(words.ToHashSet(), towns.Select(Folding.Words).ToHashSet());
    }
}
