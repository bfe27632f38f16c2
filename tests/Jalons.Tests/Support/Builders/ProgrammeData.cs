using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Support.Builders;

/// <summary>Puts a programme and journeys into a test database.</summary>
public static class ProgrammeData
{
    private static readonly DateTime Start = new(2022, 4, 15, 8, 0, 0, DateTimeKind.Utc);

    extension(TestDatabase database)
    {
        /// <summary>The reference programme, with its territories, targets, lists and projects; the same one for every test of a class.</summary>
        public async Task<Programme> HasProgramme()
        {
            await using var db = database.Open();
            var programme = await db.Programmes.SingleOrDefaultAsync(TestContext.Current.CancellationToken)
                ?? await ProgrammeFile.BuiltIn().Create(db, "Test", Start, TestContext.Current.CancellationToken);
            return (await db.LoadProgramme(programme.Id, TestContext.Current.CancellationToken))!;
        }

        /// <summary>Writes the file: person first, then the journey with its facts and its referral contact.</summary>
        public async Task<Journey> Has(JourneyFile file)
        {
            await using var db = database.Open();
            await db.Write(file);
            return file.Journey;
        }
    }

    private static async Task Write(this AppDb db, JourneyFile file)
    {
        db.People.Add(file.Person);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        file.Journey.PersonId = file.Journey.RootPersonId = file.Person.Id;
        db.Journeys.Add(file.Journey);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        if (file.Contact.IsEmpty) return;

        file.Contact.JourneyId = file.Journey.Id;
        db.ReferralContacts.Add(file.Contact);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
