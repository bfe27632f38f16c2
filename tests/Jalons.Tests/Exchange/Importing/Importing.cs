using Jalons.Core.Exchange.Importing;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>The reference programme in a database of its own, and files imported into it.</summary>
public sealed class ImportingFixture : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    public Programme Programme { get; private set; } = null!;

    public AppDb Open() => _database.Open();

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        await using var db = Open();
        var created = await ProgrammeFile.BuiltIn().Create(db, "test", DateTime.UtcNow);
        Programme = (await db.LoadProgramme(created.Id, CancellationToken.None))!;
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    /// <summary>Every journey with its territory and the public identifier of the person counted.</summary>
    public async Task<List<(string Territory, JourneyFile File, string Person)>> Journeys()
    {
        await using var db = Open();
        var people = await db.People.AsNoTracking().ToDictionaryAsync(person => person.Id);
        var contacts = await db.ReferralContacts.AsNoTracking().ToDictionaryAsync(contact => contact.JourneyId);
        var journeys = await db.Journeys.AsNoTracking().WithFacts().OrderBy(journey => journey.Id).ToListAsync();
        return journeys.ConvertAll(journey => (Programme.Territories.Single(t => t.Id == journey.TerritoryId).Code,
            new JourneyFile(journey, people[journey.PersonId], contacts.GetValueOrDefault(journey.Id) ?? new()), people[journey.RootPersonId].PublicId.ToString()));
    }

    public async Task<Imported> Import(string path, string territory, bool dryRun = false)
    {
        await using var content = File.OpenRead(path);
        return await Import(content, Path.GetFileName(path), territory, dryRun);
    }

    public async Task<Imported> Import(Stream content, string name, string territory, bool dryRun = false, ColumnChoices? columns = null)
    {
        var imported = new Imported();
        await using var db = Open();
        var project = Programme.Projects.Single(project => project.TerritoryId == Programme.Territories.Single(t => t.Code == territory).Id);
        imported.Report = await new Importer(db, TimeProvider.System).Import(
            new(Programme, project, name, "test", null, "test") { DryRun = dryRun, Columns = columns ?? ColumnChoices.None, OnRow = row => imported.Rows.Add(row with { Values = [.. row.Values] }), OnProblem = imported.Problems.Add }, content);
        return imported;
    }
}

public sealed class Imported
{
    public ImportReport Report { get; set; } = null!;
    public List<RowReport> Rows { get; } = [];
    public List<ProblemReport> Problems { get; } = [];
}
