using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals;

/// <summary>The four sentences of the annexe, and the answers to them: each is kept with its words, its day, its channel, and ends when it is withdrawn.</summary>
public static class Consents
{
    /// <summary>The wording of the annexe of 2021; another wording is another version.</summary>
    public const string SentenceVersion = "annexe-2021";

    /// <summary>The four sentences: two of the professional, two of the person.</summary>
    public static IReadOnlyList<Field> Sentences { get; } = [.. AnnexeDictionary.Fields.Where(field => field.Role is FieldRole.Consent)];

    /// <summary>The sentence without the mark of who answers it.</summary>
    public static string SentenceOf(Field field) => field.Label[(field.Label.IndexOf(']', StringComparison.Ordinal) + 1)..].Trim();

    extension(AppDb db)
    {
        /// <summary>Writes down each answer that differs from <paramref name="before"/>: the one that held ends, the new one has its sentence. The caller saves.</summary>
        public async Task RecordConsents(JourneyFile file, FileSnapshot before, Act act, CancellationToken stop)
        {
            var changed = Sentences.Where(field => field.Read(file) != before.ValueOf(field)).ToList();
            if (changed.Count == 0) return;

            var on = file.ConsentOn ?? DateOnly.FromDateTime(act.At);
            foreach (var held in await db.Consents.Where(consent => consent.JourneyId == file.Journey.Id && consent.WithdrawnOn == null).ToListAsync(stop))
                if (changed.Exists(field => field.Code == held.Field)) held.WithdrawnOn = on;
            foreach (var field in changed.Where(field => field.Read(file).Text is "yes" or "no"))
                db.Consents.Add(Answer(field, file, on, act, file.ConsentChannel ?? "oral"));
        }
    }

    /// <summary>The answer of <paramref name="file"/> to a sentence, as it is kept.</summary>
    public static Consent Answer(Field field, JourneyFile file, DateOnly on, Act act, string channel) => new()
    {
        ProgrammeId = act.ProgrammeId,
        JourneyId = file.Journey.Id == 0 ? null : file.Journey.Id,
        Field = field.Code,
        Agrees = field.Read(file).Text == "yes",
        Sentence = SentenceOf(field),
        SentenceVersion = SentenceVersion,
        On = on,
        Channel = channel,
        RecordedAt = act.At,
        RecordedBy = act.Who,
    };
}
