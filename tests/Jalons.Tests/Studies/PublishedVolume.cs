using Jalons.Core.Access;
using Jalons.Core.Demo;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.References;
using Jalons.Core.Studies.Snapshots;
using Jalons.Documents;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

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
        var (db, stop) = (_database.Open(), TestContext.Current.CancellationToken);
        var programme = await db.CreateDemonstration(Demonstration.LastDay, stop);
        db.ReferencePopulations.AddRange(References(programme, await db.Communes.AsNoTracking().Where(commune => commune.ProgrammeId == programme.Id).ToListAsync(stop)));
        await db.SaveChangesAsync(stop);
        var snapshot = await db.TakeSnapshot(programme, new(2022, 12, 31), Scope.Whole(programme.Id, "Test"), "test", new TestClock(), stop);
        await using var frozen = await db.OpenSnapshot(snapshot, stop);
        Data = await StudyData.Read(frozen, stop);
        Report = StudyVolume.Find("publics")!.Make(Data);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    // Invented: more households in one town out of three than its inhabitants would make expect.
    private static IEnumerable<ReferencePopulation> References(Programme programme, IEnumerable<Commune> communes)
        => communes.DistinctBy(commune => commune.InseeCode).OrderBy(commune => commune.InseeCode, StringComparer.Ordinal).Select((commune, rank) => new ReferencePopulation
        {
            ProgrammeId = programme.Id,
            InseeCode = commune.InseeCode,
            Kind = ReferenceKinds.RsaHouseholds,
            Year = 2021,
            Source = "fictif",
            Value = Math.Round(commune.Population * (rank % 3 == 0 ? 0.08 : 0.05)),
        });

    private static IEnumerable<Section> All(Section section) => section.Sections.SelectMany(All).Prepend(section);
}
