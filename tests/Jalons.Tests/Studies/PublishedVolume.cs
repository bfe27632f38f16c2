using Jalons.Core.Demo;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Publics;
using Jalons.Documents;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Studies;

/// <summary>The volume « publics » of the whole fictitious programme, as it would be published.</summary>
public sealed class PublishedVolume : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    public StudyData Data { get; private set; } = null!;
    public Report Report { get; private set; } = null!;
    public IEnumerable<Section> Sections => Report.Sections.SelectMany(All);
    public IEnumerable<Block> Blocks => Sections.SelectMany(section => section.Blocks);

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        var db = _database.Open();
        var programme = await db.CreateDemonstration(Demonstration.LastDay, TestContext.Current.CancellationToken);
        Data = await StudyData.Read(db, programme, new(2022, 12, 31), new(2023, 1, 15), TestContext.Current.CancellationToken);
        Report = PublicsVolume.Of(Data);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static IEnumerable<Section> All(Section section) => section.Sections.SelectMany(All).Prepend(section);
}
