using Jalons.Core.Demo;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Demo;

/// <summary>All the fictitious data, to the end of 2022, written and read again.</summary>
public sealed class WholeDemonstration : IAsyncLifetime
{
    private readonly TestDatabase _database = new() { Demonstration = Demonstration.LastDay };
    private Dictionary<long, string> _territories = [];

    public IReadOnlyList<Journey> Journeys { get; private set; } = [];
    public IReadOnlyList<Person> People { get; private set; } = [];
    public IEnumerable<string> Territories => _territories.Values;

    public IEnumerable<Journey> In(string territory) => Journeys.Where(journey => _territories[journey.TerritoryId] == territory);

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        var stop = TestContext.Current.CancellationToken;
        var db = _database.Open();
        _territories = await db.Territories.ToDictionaryAsync(territory => territory.Id, territory => territory.Code, stop);
        People = await db.People.AsNoTracking().OrderBy(person => person.Id).ToListAsync(stop);
        Journeys = await db.Journeys.AsNoTracking().AsSplitQuery().OrderBy(journey => journey.Id)
            .Include(j => j.Handovers).Include(j => j.ConnectionGrants).Include(j => j.TrainingReferrals).Include(j => j.Certifications).Include(j => j.FollowUps).Include(j => j.Closure)
            .ToListAsync(stop);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
