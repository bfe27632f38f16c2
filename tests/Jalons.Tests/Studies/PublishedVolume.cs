using Jalons.Core.Access;
using Jalons.Core.Demo;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Documents;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Studies;

/// <summary>The volume « publics » of the whole fictitious programme, as it would be published; made once for the classes that read it, one after the other.</summary>
[CollectionDefinition(nameof(PublishedVolume))]
public sealed class PublishedVolume : IAsyncLifetime, ICollectionFixture<PublishedVolume>
{
    private readonly TestDatabase _database = new();

    public StudyData Data { get; private set; } = null!;
    public Report Report { get; private set; } = null!;
    public IEnumerable<Section> Sections => Report.Sections.SelectMany(All);
    public IEnumerable<Block> Blocks => Sections.SelectMany(section => section.Blocks);

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        var (db, stop) = (_database.Open(), TestContext.Current.CancellationToken);
        var programme = await db.CreateDemonstration(Demonstration.LastDay, stop);
        var snapshot = await db.TakeSnapshot(programme, new(2022, 12, 31), Scope.Whole(programme.Id, "Test"), "test", new TestClock(), stop);
        await using var frozen = await db.OpenSnapshot(snapshot, stop);
        Data = await StudyData.Read(frozen, stop);
        Report = StudyVolume.Find("publics")!.Make(Data);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static IEnumerable<Section> All(Section section) => section.Sections.SelectMany(All).Prepend(section);
}
