namespace Jalons.Tests.Commands;

/// <summary>Commands that read and write files: what is missing, unknown or there already.</summary>
public sealed class OnFiles(AProgrammeToCommand on) : IClassFixture<AProgrammeToCommand>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_is_missing_is_refused_and_the_others_stand()
    {
        var imported = await on.Runs("import", on.In("absent.csv"), on.Write("present.csv", AProgrammeToCommand.TwoPeople.Replace("Bintou", "Coumba", StringComparison.Ordinal)), "--territory", "T8", "--json");

        Assert.Equal((1, 1), (imported.Status, imported.Json.GetProperty("created").GetInt32()));
        Assert.Equal("refused:Unreachable", imported.Json.GetProperty("problems").EnumerateArray().Last().GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_script_finds_one_document_on_the_standard_output_and_reasons_on_the_other()
    {
        var imported = await on.RunsInAShell("import", on.In("absent.csv"), on.Write("script.csv", AProgrammeToCommand.TwoPeople.Replace("Bintou", "Nabou", StringComparison.Ordinal)), "--territory", "T8", "--json");

        Assert.Equal((1, 1), (imported.Status, imported.Json.GetProperty("created").GetInt32()));
        Assert.Contains("absent.csv", imported.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_problems_in_an_unknown_format_is_refused_before_anything_is_written()
    {
        var file = on.Write("avant.csv", AProgrammeToCommand.TwoPeople.Replace("Bintou", "Djénéba", StringComparison.Ordinal));

        Assert.Contains("format « pdf » inconnu", (await on.Runs("import", file, "--territory", "T8", "--problems", on.In("problemes.pdf"))).Error, StringComparison.Ordinal);

        Assert.DoesNotContain("déjà importé", (await on.Runs("import", file, "--territory", "T8")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rows_of_a_file_imported_before_say_what_the_first_import_said()
    {
        var file = on.Write("deux-fois.csv", AProgrammeToCommand.TwoPeople.Replace("Bintou", "Fily", StringComparison.Ordinal));
        await on.Runs("import", file, "--territory", "T8", "--rows", on.In("premier.csv"));

        var again = await on.Runs("import", file, "--territory", "T8", "--rows", on.In("second.csv"));

        Assert.Contains("déjà importé", again.Output, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(on.In("premier.csv"), Stop), await File.ReadAllTextAsync(on.In("second.csv"), Stop));
    }

    [Fact]
    public async Task Choices_of_columns_are_read_from_a_file()
    {
        var file = on.Write("truc.csv", "Nom;Prénom;Date de naissance;Truc\nBa;Oumy;03/03/1990;Bondy\n");

        Assert.Contains("n'existe pas", (await on.Runs("import", file, "--territory", "T8", "--columns", on.Write("faux.json", "{\"Truc\": \"profile.town\"}"))).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await on.Runs("import", file, "--territory", "T8", "--columns", on.Write("choix.json", "{\"Truc\": \"profile.city\"}"), "--problems", on.In("choix-problemes.csv"))).Status);

        Assert.Single(await File.ReadAllLinesAsync(on.In("choix-problemes.csv"), Stop));
    }

    [Fact]
    public async Task A_project_is_asked_for_by_name_or_prefix_wherever_a_territory_is()
    {
        var indicators = await on.Runs("indicators", "--project", "EE", "--json");
        Assert.Equal("T8", Assert.Single(indicators.Json.GetProperty("territories").EnumerateObject()).Name);
        Assert.Equal(0, (await on.Runs("export", "annexe", "--project", "ee", "--out", on.In("projet.csv"))).Status);
        Assert.Contains("Projets : ", (await on.Runs("indicators", "--project", "autre")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_that_fails_leaves_the_former_file_as_it_was()
    {
        var file = on.Write("garde.csv", "précieux");

        Assert.Equal(1, (await on.Runs("export", "annexe", "--territory", "T99", "--out", file)).Status);
        Assert.Equal("précieux", await File.ReadAllTextAsync(file, Stop));

        var nowhere = await on.Runs("export", "annexe", "--out", "/nowhere/annexe.csv");
        Assert.Equal(1, nowhere.Status);
        Assert.StartsWith("Le dossier de « /nowhere/annexe.csv", nowhere.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", nowhere.Error, StringComparison.Ordinal);
    }
}
