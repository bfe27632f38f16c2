using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Tests.Exchange.Reading;
using Jalons.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Exchange.Importing;

public sealed class ImportingTheAnnexe(ImportingFixture app) : IClassFixture<ImportingFixture>
{
    [Fact]
    public async Task Reads_every_cell_and_changes_nothing_the_second_time()
    {
        var first = await app.Import(Repository.Shared("data", "porteurs", "annexe-standard.xlsx"), "T8");
        var asCsv = await app.Import(Repository.Shared("data", "porteurs", "annexe-standard.csv"), "T8");
        var again = await app.Import(Repository.Shared("data", "porteurs", "annexe-standard.xlsx"), "T8");

        Assert.Empty(first.Problems);
        Assert.Equal((200, 200, 0, 0), (first.Report.Rows, first.Report.Created, first.Report.Rejected, first.Report.DuplicatesWithinProject));
        Assert.Empty(asCsv.Problems);
        Assert.Equal((200, 0, 0, 200), (asCsv.Report.Rows, asCsv.Report.Created, asCsv.Report.Updated, asCsv.Report.Unchanged));
        Assert.True(again.Report.WasKnown);
        Assert.Equal(200, again.Report.Unchanged);
        Assert.Empty(await WrongCells());
    }

    private async Task<List<string>> WrongCells()
    {
        await using var db = app.Open();
        var lists = Lists.For(app.Programme);
        var people = await db.People.AsNoTracking().ToDictionaryAsync(person => person.Id);
        var contacts = await db.ReferralContacts.AsNoTracking().ToDictionaryAsync(contact => contact.JourneyId);
        var journeys = await db.Journeys.AsNoTracking().WithFacts().OrderBy(journey => journey.Id).ToListAsync();
        var truth = Truth.Rows("data", "porteurs", "truth", "annexe-standard.csv").ToList();
        Assert.Equal(truth.Count, journeys.Count);
        return [.. from pair in journeys.Zip(truth)
                   let file = new JourneyFile(pair.First, people[pair.First.PersonId], contacts.GetValueOrDefault(pair.First.Id) ?? new())
                   from field in AnnexeDictionary.Fields
                   let value = field.Read(file)
                   let said = value.Date?.ToString("yyyy-MM-dd") ?? (value.Mask == 0 ? "[aucun]" : lists.Label(field, value, new(2022, 1, 1)))
                   where said != pair.Second[field.Code]
                   select $"{pair.First.Number} {field.Code} : « {said} » au lieu de « {pair.Second[field.Code]} »"];
    }
}
