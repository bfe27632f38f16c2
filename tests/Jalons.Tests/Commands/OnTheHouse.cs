using System.Net;
using System.Net.Sockets;

namespace Jalons.Tests.Commands;

/// <summary>Commands of whoever keeps the installation.</summary>
public sealed class OnTheHouse(AProgrammeToCommand on) : IClassFixture<AProgrammeToCommand>
{
    [Fact]
    public async Task An_unknown_organisation_is_refused_with_those_that_exist()
    {
        var refused = await on.Runs("account", "create", "--email", "b@example.org", "--role", "prescripteur", "--organisation", "Inconnue");

        Assert.Equal(1, refused.Status);
        Assert.Contains("L'organisation « Inconnue » n'existe pas. Organisations : ", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_no_day_is_wrong_usage()
    {
        var typed = await on.Runs("indicators", "--at", "31/12/2022");

        Assert.Equal(2, typed.Status);
        Assert.Contains("2022-12-31", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_put_back_gives_the_same_people()
    {
        await on.Runs("import", on.Write("sauves.csv", AProgrammeToCommand.TwoPeople.Replace("Bintou", "Kadi", StringComparison.Ordinal)), "--territory", "T8");
        var before = (await on.Runs("indicators", "--json")).Output;

        Assert.Equal(0, (await on.Runs("backup", on.In("base.sauvegarde"))).Status);
        Assert.Contains("existe déjà", (await on.Runs("backup", on.In("base.sauvegarde"))).Error, StringComparison.Ordinal);
        await on.Runs("import", on.Write("apres.csv", AProgrammeToCommand.TwoPeople.Replace("Bintou", "Maty", StringComparison.Ordinal)), "--territory", "T8");
        Assert.Contains("--replace", (await on.Runs("restore", on.In("base.sauvegarde"))).Error, StringComparison.Ordinal);
        Assert.Equal(1, (await on.Runs("restore", on.Write("faux.sauvegarde", "rien"), "--replace")).Status);

        var restored = await on.Runs("restore", on.In("base.sauvegarde"), "--replace");

        Assert.True(restored.Status == 0, restored.Error);
        Assert.Equal(before, (await on.Runs("indicators", "--json")).Output);
    }

    [Fact]
    public async Task What_leaves_under_a_passphrase_opens_with_it_alone()
    {
        var sealing = new Dictionary<string, string?> { ["Jalons:Passphrase"] = "quatre mots choisis ensemble" };
        await on.Runs("import", on.Write("scelles.csv", AProgrammeToCommand.TwoPeople.Replace("Bintou", "Oulimata", StringComparison.Ordinal)), "--territory", "T8");
        var before = (await on.Runs("indicators", "--json")).Output;

        Assert.Contains("moins de 16 caractères", (await on.RunsWith(new Dictionary<string, string?> { ["Jalons:Passphrase"] = "court" }, "backup", on.In("court.zip"))).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await on.RunsWith(sealing, "backup", on.In("scellee.zip"))).Status);
        Assert.Equal(0, (await on.RunsWith(sealing, "export", "annexe", "--territory", "T8", "--out", on.In("annexe.csv.zip"))).Status);

        foreach (var file in (string[])["scellee.zip", "annexe.csv.zip"]) Assert.DoesNotContain("Oulimata", System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(on.In(file), TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Contains("est chiffré", (await on.Runs("restore", on.In("scellee.zip"), "--replace")).Error, StringComparison.Ordinal);
        Assert.Contains("ne s'ouvre pas", (await on.RunsWith(new Dictionary<string, string?> { ["Jalons:Passphrase"] = "une autre phrase de passe" }, "restore", on.In("scellee.zip"), "--replace")).Error, StringComparison.Ordinal);
        var restored = await on.RunsWith(sealing, "restore", on.In("scellee.zip"), "--replace");
        Assert.True(restored.Status == 0, restored.Error);
        Assert.Equal(before, (await on.Runs("indicators", "--json")).Output);
        Assert.Contains("un export en .zip est chiffré", (await on.Runs("export", "annexe", "--territory", "T8", "--out", on.In("annexe.csv.zip"))).Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Purge_says_that_nothing_is_due()
    {
        Assert.Contains("Rien à effacer.", (await on.Runs("purge", "--dry-run")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ends_with_1_when_a_line_says_no()
    {
        var check = await on.RunsWith(new Dictionary<string, string?> { ["Jalons:Mail:Host"] = "127.0.0.1", ["Jalons:Mail:Port"] = "9" }, "check");

        Assert.Equal(1, check.Status);
        Assert.Contains("NON  Courrier (SMTP)", check.Output, StringComparison.Ordinal);
        Assert.Contains("–    Courrier (SMTP)", (await on.Runs("check")).Output, StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task Serving_where_somebody_serves_already_is_refused()
    {
        using var somebody = new TcpListener(IPAddress.Loopback, 0);
        somebody.Start();

        var refused = await on.RunsInAShell("serve", "--urls", $"http://{somebody.LocalEndpoint}");

        Assert.Equal(1, refused.Status);
        Assert.Contains("Ce port est déjà pris : choisissez-en un autre, avec --port ou --urls.", refused.Error, StringComparison.Ordinal);
    }
}
