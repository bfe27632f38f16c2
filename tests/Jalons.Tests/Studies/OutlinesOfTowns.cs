using System.Text;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Places;
using Jalons.Core.Studies.Snapshots;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Studies;

public sealed class OutlinesOfTowns
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Are_imported_once_and_travel_with_the_snapshot()
    {
        await using var database = new TestDatabase();
        await database.InitializeAsync();
        var programme = await database.HasProgramme();
        await using var db = database.Open();
        await database.Has(A.Journey.In(programme, "T8").DiagnosedOn("2022-01-10"));

        var first = await Import(db, programme, "93048", "93008", "75056");
        Assert.Equal((2, 2, 0, 0, 1), (first!.Read, first.Created, first.Updated, first.Unchanged, first.Elsewhere));
        Assert.DoesNotContain("Montreuil", first.Without);
        Assert.Equal(2, (await Import(db, programme, "93048", "93008"))!.Unchanged);

        await using var frozen = await db.OpenSnapshot(await db.TakeSnapshot(programme, new(2022, 6, 30), Scope.Whole(programme.Id, "Test"), "test", new TestClock(), Stop), Stop);
        var contours = (await StudyData.Read(frozen, Stop)).Contours!;
        Assert.Equal("communes.geojson", contours.Source);
        Assert.Equal(4, Assert.Single(contours.Of("93048")).Count);
        Assert.Empty(contours.Of("93001"));
    }

    [Fact]
    public async Task A_file_of_other_places_or_of_something_else_is_refused()
    {
        await using var database = new TestDatabase();
        await database.InitializeAsync();
        var programme = await database.HasProgramme();
        await using var db = database.Open();

        Assert.Null(await Import(db, programme, "75056"));
        Assert.Null(await db.ImportOutlines(programme, new MemoryStream("[1]"u8.ToArray()), "autre.json", Act(programme), Stop));
        Assert.Empty(db.TownOutlines);
    }

    private static Task<OutlineOutcome?> Import(AppDb db, Programme programme, params string[] codes)
    {
        var features = string.Join(',', codes.Select(code => $$"""{"type":"Feature","properties":{"code":"{{code}}"},"geometry":{"type":"Polygon","coordinates":[[[2.4,48.8],[2.5,48.8],[2.5,48.9],[2.4,48.8]]]} }"""));
        return db.ImportOutlines(programme, new MemoryStream(Encoding.UTF8.GetBytes($$"""{"type":"FeatureCollection","features":[{{features}}]}""")), "communes.geojson", Act(programme), Stop);
    }

    private static Act Act(Programme programme) => Scope.Whole(programme.Id, "Test").Acts("Contours importés", "test", new TestClock());
}
