using System.Text.Json;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Commands;

/// <summary>From an empty database to a volume, as a script would: one command after the other.</summary>
public sealed class OnAProgramme(TestDatabase database) : IClassFixture<TestDatabase>, IDisposable
{
    private const string TwoPeople = "Nom;Prénom;Date de naissance;Ville;Date d’orientation;Date du diagnostic\n"
        + "Traoré;Bintou;03/11/1998;Bondy;21/03/2022;04/04/2022\nLefèvre;Marc;12/06/1975;Pantin;22/03/2022;31/02/2022\n";

    private readonly string folder = Directory.CreateTempSubdirectory("jalons-commands").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_commands_lead_from_an_empty_database_to_a_volume()
    {
        var created = await Runs("programme", "create", ProgrammeFile.Reference);
        Assert.Equal(0, created.Status);

        var file = Write("suivi.csv", TwoPeople);
        var imported = await Runs("import", file, "--territory", "T8", "--json", "--rows", In("lignes.csv"), "--problems", In("problemes.xlsx"));
        Assert.Equal(0, imported.Status);
        AssertHas(imported.Json, "rows", "created", "updated", "unchanged", "rejected", "ignored", "duplicates", "problems");
        Assert.Equal((1, 1), (imported.Json.GetProperty("created").GetInt32(), imported.Json.GetProperty("rejected").GetInt32()));
        AssertHas(imported.Json.GetProperty("duplicates"), "withinProject", "acrossProjects");
        AssertHas(imported.Json.GetProperty("problems")[0], "file", "sheet", "row", "column", "value", "code", "message", "severity");
        Assert.StartsWith("file,sheet,row,outcome,reason,journey,person", (await File.ReadAllTextAsync(In("lignes.csv"), Stop)).TrimStart('\uFEFF').Replace(';', ','), StringComparison.Ordinal);

        var picture = Write("photo.xlsx", "\u0089PNG\r\n");
        var refused = await Runs("import", picture, Write("suite.csv", TwoPeople.Replace("Bintou", "Awa", StringComparison.Ordinal)), "--territory", "T8", "--json");
        Assert.Equal(1, refused.Status);
        Assert.Contains("photo.xlsx", refused.Error, StringComparison.Ordinal);
        Assert.Equal(1, refused.Json.GetProperty("created").GetInt32());   // the other file stands

        var indicators = await Runs("indicators", "--at", "2022-04-15", "--json");
        AssertHas(indicators.Json, "at", "territories", "departement");
        var diagnosed = indicators.Json.GetProperty("territories").GetProperty("T8").GetProperty("R01");
        AssertHas(diagnosed, "value", "unit", "status", "reason", "target", "targetKind", "numerator", "denominator", "missing", "undated", "journeys", "persons", "modalities");
        Assert.Equal(2, diagnosed.GetProperty("value").GetDouble());

        Assert.Equal(0, (await Runs("export", "annexe", "--out", In("annexe.csv"), "--territory", "T8")).Status);
        Assert.Contains("Traoré", await File.ReadAllTextAsync(In("annexe.csv"), Stop), StringComparison.Ordinal);

        var study = await Runs("study", "publics", "--formats", "docx,html", "--out", In("etude"), "--at", "2022-04-15");
        Assert.Equal(0, study.Status);
        foreach (var written in (string[])["publics-interne.docx", "publics-interne.html", "publics-diffusion.docx", "publics-diffusion.html"]) Assert.True(File.Exists(In($"etude/volet-{written}")), written);

        var account = await Runs("account", "create", "--email", "agathe.petit@example.org", "--role", "coordination", "--territory", "T8");
        Assert.Contains("/connexion/lien?jeton=", account.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_open_is_said_without_a_stack_of_calls()
    {
        var typed = await Typed.InAShell(null, "indicators");

        Assert.Equal(1, typed.Status);
        Assert.StartsWith("La base de données ne s'ouvre pas", typed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_ends_with_1_and_a_reason_in_French()
    {
        var unknown = await Runs("indicators", "--programme", "autre");

        Assert.Equal(1, unknown.Status);
        Assert.Empty(unknown.Output);
        Assert.Contains("Le programme « autre » n'existe pas.", unknown.Error, StringComparison.Ordinal);
    }

    private Task<Typed> Runs(params string[] arguments) => Typed.Jalons(database.ConnectionString, new Dictionary<string, string?>(), arguments);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string In(string name) => Path.Combine(folder, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }

    private static void AssertHas(JsonElement element, params string[] names)
        => Assert.Empty(names.Except(element.EnumerateObject().Select(property => property.Name)));
}
