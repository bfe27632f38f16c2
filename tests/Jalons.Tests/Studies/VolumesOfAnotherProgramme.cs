using System.Text.Json.Nodes;
using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Documents.Html;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Studies;

/// <summary>Another département, two territories, three targets: nothing of the reference programme is said of it.</summary>
public sealed class VolumesOfAnotherProgramme
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Speak_of_its_own_territories_and_targets()
    {
        await using var database = new TestDatabase();
        await database.InitializeAsync();
        var db = database.Open();
        var programme = await Landes().Create(db, "Test", new(2022, 4, 15, 8, 0, 0, DateTimeKind.Utc), Stop);
        programme = (await db.LoadProgramme(programme.Id, Stop))!;
        for (var made = 0; made < 40; made++) await database.Has(A.Journey.In(programme, made % 2 == 0 ? "T6" : "T8").DiagnosedOn("2022-01-10").With("diagnosis.home_connection", "no"));
        var snapshot = await db.TakeSnapshot(programme, new(2022, 12, 31), Scope.Whole(programme.Id, "Test"), "test", new TestClock(), Stop);
        await using var frozen = await db.OpenSnapshot(snapshot, Stop);
        var data = await StudyData.Read(frozen, Stop);

        foreach (var volume in StudyVolume.Of(data.Programme))
        {
            using var html = new MemoryStream();
            HtmlWriter.Write(volume.Make(data), html);
            var text = System.Text.Encoding.UTF8.GetString(html.ToArray());
            Assert.Contains("Connexions landaises", text, StringComparison.Ordinal);
            foreach (var foreign in (string[])["quatre territoires", "cinq objectifs", "sur cinq", "Seine-Saint-Denis", "Numérique inclusif", "Est Ensemble"]) Assert.DoesNotContain(foreign, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static ProgrammeFile Landes()
    {
        var file = JsonNode.Parse(ProgrammeFile.BuiltInText())!.AsObject();
        file["code"] = "connexions-landaises";
        file["name"] = "Connexions landaises";
        file["institution"] = "Département des Landes";
        file["department"] = "40";
        file["envelope"] = 375000;
        Keep(file["territories"]!.AsArray(), territory => territory["code"]!.GetValue<string>() is "T6" or "T8");
        foreach (var (territory, name) in file["territories"]!.AsArray().Zip(["Mont-de-Marsan Agglomération", "Grand Dax"])) territory!["name"] = name;
        Keep(file["targets"]!.AsArray(), target => target["indicator"]!.GetValue<string>() is "R01" or "R02" or "R05");
        foreach (var list in (string[])["projects", "aseDistricts"]) Keep(file[list]!.AsArray(), entry => entry["territory"]!.GetValue<string>() is "T6" or "T8");
        foreach (var communes in file["communes"]!.AsArray()) Keep(communes!["towns"]!.AsArray(), town => town["territory"]!.GetValue<string>() is "T6" or "T8");
        return ProgrammeFile.Read(file.ToJsonString());
    }

    private static void Keep(JsonArray list, Func<JsonNode, bool> kept)
    {
        for (var rank = list.Count - 1; rank >= 0; rank--) if (!kept(list[rank]!)) list.RemoveAt(rank);
    }
}
