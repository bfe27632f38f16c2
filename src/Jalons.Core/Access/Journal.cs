using System.Text.Json;
using Jalons.Core.Persistence;

namespace Jalons.Core.Access;

/// <summary>Says who did what: every write begins with an act.</summary>
public static class Journal
{
    extension(Scope scope)
    {
        /// <summary>An act of the signed-in person, now, for <paramref name="why"/> (« Diagnostic enregistré »).</summary>
        public Act Acts(string why, string page, TimeProvider time) => new()
        {
            ProgrammeId = scope.ProgrammeId,
            AccountId = scope.AccountId,
            Who = scope.Who,
            At = time.GetUtcNow().UtcDateTime,
            Why = why,
            Page = page,
        };

        /// <summary>Long work that the signed-in person asks for; <paramref name="input"/> is kept as JSON.</summary>
        public Job Asks<TInput>(string kind, TInput input, DateTime at) => new()
        {
            ProgrammeId = scope.ProgrammeId,
            Kind = kind,
            Input = JsonSerializer.Serialize(input),
            AccountId = scope.AccountId,
            Who = scope.Who,
            CreatedAt = at,
        };
    }

    extension(AppDb db)
    {
        /// <summary>Writes that a person's file was read. The caller gives a database of its own, apart from the page's.</summary>
        public async Task NoteReading(Scope scope, long? journeyId, long? requestId, string page, TimeProvider time, CancellationToken stop)
        {
            db.Readings.Add(new Reading
            {
                ProgrammeId = scope.ProgrammeId,
                JourneyId = journeyId,
                ReferralRequestId = requestId,
                AccountId = scope.AccountId,
                Who = scope.Who,
                At = time.GetUtcNow().UtcDateTime,
                Page = page,
            });
            await db.SaveChangesAsync(stop);
        }
    }
}
