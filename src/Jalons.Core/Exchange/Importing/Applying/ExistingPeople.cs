using Jalons.Core.Exchange.Matching;
using Jalons.Core.Exchange.Staging;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Importing.Applying;

/// <summary>Brings into the book those people of the programme who may be in the file: same birth date (or day and month swapped), mobile or e-mail, or no birth date.</summary>
internal sealed class ExistingPeople(AppDb db, Project project, PeopleBook book)
{
    private const int Batch = 500;

    /// <summary>Beyond this many keys, reading everyone costs less than asking one by one.</summary>
    private const int ReadAll = 20_000;

    private readonly HashSet<long> _known = [];

    /// <summary>The person counted whom nobody of the file is; null when there is none.</summary>
    public long? Without { get; init; }

    public async Task Load(StagedFile file, CancellationToken stop)
    {
        var everyone = db.People.AsNoTracking().Where(person => person.ProgrammeId == project.ProgrammeId);
        if (!await everyone.AnyAsync(stop)) return;

        var keys = Keys.Of(file);
        if (keys.Count > ReadAll) await Add(everyone, stop);
        else
        {
            await Add(everyone.Where(person => person.BirthDate == null), stop);
            foreach (var days in keys.Births.Chunk(Batch)) await Add(everyone.Where(person => days.Contains(person.BirthDate!.Value)), stop);
            foreach (var mobiles in keys.Mobiles.Chunk(Batch)) await Add(everyone.Where(person => mobiles.Contains(person.MobileDigits)), stop);
            foreach (var emails in keys.Emails.Chunk(Batch)) await Add(everyone.Where(person => emails.Contains(person.Email)), stop);
        }
    }

    private async Task Add(IQueryable<Person> people, CancellationToken stop)
    {
        // A person of this project has a journey in it; the journey kept stands for its doubles.
        var rows = from person in people
                   join root in db.People on person.SameAsId ?? person.Id equals root.Id
                   join journey in db.Journeys.Where(journey => journey.ProjectId == project.Id) on person.Id equals journey.PersonId into own
                   from journey in own.DefaultIfEmpty()
                   orderby person.Id
                   select new { person.Id, person.LastName, person.FirstName, person.BirthDate, person.Mobile, person.Email, RootId = root.Id, RootPublicId = root.PublicId, JourneyId = (long?)(journey!.MergedIntoId ?? journey.Id) };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (row.RootId == Without || !_known.Add(row.Id)) continue;
            var identity = book.Identities.Add(row.LastName, row.FirstName, row.BirthDate, row.Mobile, row.Email);
            book.Add(identity, new(row.Id, row.RootId, row.JourneyId ?? 0, row.RootPublicId), isOurs: row.JourneyId is not null);
        }
    }

    private sealed record Keys(HashSet<DateOnly> Births, HashSet<string?> Mobiles, HashSet<string?> Emails)
    {
        public int Count => Births.Count + Mobiles.Count + Emails.Count;

        public static Keys Of(StagedFile file)
        {
            var keys = new Keys([], [], []);
            foreach (var (birth, mobile, email) in file.Contacts)
            {
                if (birth is { } day)
                {
                    keys.Births.Add(day);
                    if (SamePerson.Mirrored(day.DayNumber) is not 0 and var mirrored) keys.Births.Add(DateOnly.FromDayNumber(mirrored));
                }
                if (Folding.Digits(mobile) is { } digits) keys.Mobiles.Add(digits);
                if (email is not null) keys.Emails.Add(email);
                if (keys.Count > ReadAll) break;
            }
            return keys;
        }
    }
}
