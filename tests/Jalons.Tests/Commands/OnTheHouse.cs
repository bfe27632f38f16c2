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
}
