using Jalons.Core.Exchange;
using Jalons.Core.Exchange.Importing;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Journeys;
using Jalons.Tests.Exchange.Tables;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>Headers that are there twice, under a title, or not at all: nothing of what stands under them is lost.</summary>
public sealed class ImportingUnclearHeaders : IAsyncLifetime
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly ImportingFixture _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_rejected_row_keeps_both_columns_of_one_header_and_gives_each_its_own_once_mended()
    {
        await Import("Nom;Prénom;Date de naissance;Email;Prescripteur;Email;Date du diagnostic\nFaye;Awa;03/03/1990;awa@example.org;Martin;agent@cd.example.fr;31/02/2022\n");

        Assert.Empty(await Mend("Date du diagnostic", "28/02/2022"));

        var file = await TheOnlyFile();
        Assert.Equal(("agent@cd.example.fr", "awa@example.org"), (file.Contact.Email, file.Person.Email));
        Assert.Equal(new DateOnly(2022, 2, 28), file.Journey.Diagnosis.On);
    }

    [Theory]
    [InlineData("Email;Nom;Prénom;Date de naissance;Prescripteur;Téléphone du prescripteur;Email\nawa@example.org;Faye;Awa;03/03/1990;Martin;0139980001;agent@cd.example.fr\n")]
    [InlineData("Prescripteur;Email;Structure prescriptrice;Nom;Prénom;Date de naissance;Email\nMartin;agent@cd.example.fr;CCAS;Faye;Awa;03/03/1990;awa@example.org\n")]
    public async Task An_address_belongs_to_whoever_is_named_beside_it(string text)
    {
        await Import(text);

        var file = await TheOnlyFile();
        Assert.Equal(("agent@cd.example.fr", "awa@example.org"), (file.Contact.Email, file.Person.Email));
    }

    [Theory]
    [InlineData("Précisions (autre situation)", "En congé parental", null)]
    [InlineData("Précisions", null, "En congé parental")]
    public async Task A_remark_about_an_answer_that_asks_for_words_is_these_words(string header, string? words, string? remark)
    {
        await Import($"Nom;Prénom;Date de naissance;Situation sur le marché du travail;{header}\nFaye;Awa;03/03/1990;Autre;En congé parental\n");

        var file = await TheOnlyFile();
        Assert.Equal((words, remark), (file.Journey.Profile.LabourStatusOther, file.Journey.Remarks));
    }

    [Fact]
    public async Task A_rejected_row_under_titles_is_read_again_as_it_was()
    {
        await Import("Prescripteur;;Bénéficiaire;;;\nNom;Téléphone;Nom;Prénom;Date de naissance;Date du diagnostic\nMartin;0139980001;Faye;Awa;03/03/1990;31/02/2022\n");

        Assert.Empty(await Mend("Date du diagnostic", "28/02/2022"));

        var file = await TheOnlyFile();
        Assert.Equal(("Martin", "Faye", "Awa"), (file.Contact.Name, file.Person.LastName, file.Person.FirstName));
    }

    [Fact]
    public async Task What_a_human_said_of_a_column_holds_when_a_row_is_mended()
    {
        await Import("Nom;Prénom;Date de naissance;NIV;Date du diagnostic\nFaye;Awa;03/03/1990;niveau 5;31/02/2022\nDiop;Moussa;04/04/1980;niveau 3;\n", new() { ["NIV"] = "profile.qualification@2019" });

        Assert.Empty(await Mend("Date du diagnostic", "28/02/2022"));

        await using var db = _app.Open();
        Assert.Equal(["level_3", "level_5"], await db.Journeys.Select(journey => journey.Profile.Qualification!).OrderBy(level => level).ToListAsync(Stop));
    }

    [Fact]
    public async Task Boxes_of_a_rejected_row_are_still_boxes()
    {
        await Import("Nom;Prénom;Date de naissance;Équipement [Tablette];Équipement [Ordinateur fixe];Date du diagnostic\nFaye;Awa;03/03/1990;x;;31/02/2022\nDiop;Moussa;04/04/1980;;x;\n");

        Assert.Empty(await Mend("Date du diagnostic", "28/02/2022"));

        await using var db = _app.Open();
        Assert.Equal(2, await db.Journeys.Where(journey => journey.Diagnosis.Devices > 0).Select(journey => journey.Diagnosis.Devices).Distinct().CountAsync(Stop));
    }

    [Fact]
    public async Task Columns_without_a_header_and_unknown_ones_of_one_header_are_all_kept()
    {
        var imported = await Import("Nom;Prénom;Date de naissance;Visa;Visa;;Ville\nFaye;Awa;03/03/1990;un;deux;trois;Bondy\n");

        await using var db = _app.Open();
        var extra = await db.Journeys.Select(journey => journey.Extra).SingleAsync(Stop);
        Assert.Equal("""{"Visa (colonne D)":"un","Visa (colonne E)":"deux","(sans titre, colonne F)":"trois"}""", extra);
        Assert.Equal(["Visa (colonne D)", "Visa (colonne E)", "(sans titre, colonne F)"], imported.Report.UnknownColumns);
    }

    [Fact]
    public async Task A_late_cell_under_no_header_is_kept_and_told()
    {
        var imported = await Import("Nom;Prénom;Date de naissance\n" + string.Concat(Enumerable.Range(0, 400).Select(row => $"Faye{Letters(row)};Awa;03/03/1990\n")) + "Diop;Moussa;04/04/1980;;seul\n");

        Assert.Equal((ProblemCode.UnknownColumn, "(sans titre, colonne E)", "seul"), imported.Problems.Where(problem => problem.Severity == ProblemSeverity.Info && problem.Value == "seul").Select(problem => (problem.Code, problem.Column, problem.Value)).Single());
        await using var db = _app.Open();
        Assert.Equal("""{"(sans titre, colonne E)":"seul"}""", await db.Journeys.Where(journey => journey.Extra != null).Select(journey => journey.Extra).SingleAsync(Stop));
    }

    [Fact]
    public async Task The_same_file_read_otherwise_is_not_the_same_and_a_choice_that_speaks_of_other_columns_changes_nothing()
    {
        const string Rows = "Nom;Prénom;Date de naissance;Truc\nFaye;Awa;03/03/1990;Bondy\n";
        await Import(Rows);

        Assert.True((await Import(Rows, new() { ["Visa"] = "profile.city" })).Report.WasKnown);
        var read = await Import(Rows, new() { ["Truc"] = "profile.city" });
        Assert.Equal((false, 1), (read.Report.WasKnown, read.Report.Updated));
        Assert.True((await Import(Rows, new() { ["Truc"] = "profile.city" })).Report.WasKnown);
    }

    private static string Letters(int number) => $"{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}zoumana";

    private Task<Imported> Import(string text, Dictionary<string, string>? columns = null) => _app.Import(AFile.Csv(text), "suivi.csv", "T8", columns: columns is null ? null : new(columns));

    private async Task<IReadOnlyList<ProblemReport>> Mend(string column, string words)
    {
        await using var db = _app.Open();
        var row = await db.ImportedRows.AsNoTracking().SingleAsync(row => row.Outcome == RowOutcome.Rejected, Stop);
        var project = _app.Programme.Projects.Single(project => project.TerritoryId == _app.Programme.Territories.Single(t => t.Code == "T8").Id);
        return await new RowReplay(db, TimeProvider.System).Replay(row, new(_app.Programme, project, "suivi.csv", "test", null, "test"), new Dictionary<string, string> { [column] = words }, Stop);
    }

    private async Task<JourneyFile> TheOnlyFile() => Assert.Single(await _app.Journeys()).File;
}
