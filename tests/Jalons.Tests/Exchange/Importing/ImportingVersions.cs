using Jalons.Core.Access;
using Jalons.Core.Exchange.Importing;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Tests.Exchange.Tables;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Exchange.Importing;

public sealed class ImportingVersions : IAsyncLifetime
{
    private const string Header = "Nom;Prénom;Date de naissance;Ville;Allocataire RSA;Date du diagnostic;Remarques\n";
    private readonly ImportingFixture _app = new();

    private Scope Coordination => new(_app.Programme.Id, Role.Coordination, null, null, null, "Bruno Lacaze");

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_later_file_wins_and_empty_cells_erase_nothing()
    {
        await Import("Faye;Awa;03/03/1990;Bondy;Oui;10/01/2022;première\n");
        var second = await Import("FAYE;awa;03/03/1990;Pantin;;15/01/2022;\n");

        var file = await TheOnlyFile();
        Assert.Equal((0, 1), (second.Report.Created, second.Report.Updated));
        Assert.Equal(("Pantin", "yes", new DateOnly(2022, 1, 15), "première"), (file.Journey.Profile.City, file.Journey.Profile.Rsa, file.Journey.Diagnosis.On, file.Journey.Remarks));
        Assert.Equal("Faye", file.Person.LastName);
    }

    [Fact]
    public async Task Differences_stand_in_the_journal_under_one_act_and_counters_follow()
    {
        await Import("Faye;Awa;03/03/1990;Bondy;Oui;10/01/2022;\n");
        await Import("Faye;Awa;03/03/1990;Bondy;Non;15/01/2022;\n");

        await using var db = _app.Open();
        var changes = await db.Changes.OrderBy(change => change.Field).Select(change => new { change.Field, change.Before, change.After, change.ActId }).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["diagnosis.date 2022-01-10 2022-01-15", "profile.rsa yes no"], changes.Select(change => $"{change.Field} {change.Before} {change.After}"));
        Assert.Single(changes.Select(change => change.ActId).Distinct());
        Assert.Empty(await db.CounterErrors(_app.Programme, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_typed_on_a_page_is_kept_and_the_conflict_told()
    {
        await Import("Faye;Awa;03/03/1990;Bondy;Oui;10/01/2022;\n");
        await TypeOnPage("Sevran");

        var second = await Import("Faye;Awa;03/03/1990;Pantin;Oui;10/01/2022;\n");

        Assert.Equal("Sevran", (await TheOnlyFile()).Journey.Profile.City);
        Assert.Equal((ProblemCode.TypedOnPage, "Pantin"), second.Problems.Select(problem => (problem.Code, problem.Value)).Single());
        Assert.Equal(1, second.Report.Unchanged);
    }

    [Fact]
    public async Task A_dry_run_tells_all_and_writes_nothing()
    {
        var dry = await Import("Faye;Awa;03/03/1990;Bondy;Oui;10/01/2022;\n", dryRun: true);

        await using var db = _app.Open();
        Assert.Equal(1, dry.Report.Created);
        Assert.False(await db.Journeys.AnyAsync(TestContext.Current.CancellationToken) || await db.ImportedFiles.AnyAsync(TestContext.Current.CancellationToken) || await db.DailyCounts.AnyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Others_write_while_a_preview_is_made()
    {
        await Import("Faye;Awa;03/03/1990;Bondy;Oui;10/01/2022;\n");
        await using var db = _app.Open();
        await using var other = _app.Open();
        var told = 0;

        await new Importer(db, TimeProvider.System).Import(new(_app.Programme, _app.Programme.Projects.Single(project => project.TerritoryId == _app.Programme.Territories.Single(t => t.Code == "T8").Id), "suite.csv", "test", null, "test")
        {
            DryRun = true,
            OnRow = _ => { other.Acts.Add(Coordination.Acts("Pendant ce temps", "/", TimeProvider.System)); told += other.SaveChanges(); },
        }, AFile.Csv(Header + "Faye;Awa;03/03/1990;Pantin;Oui;10/01/2022;\nDiop;Moussa;01/01/1980;Bondy;Non;;\n"), TestContext.Current.CancellationToken);

        Assert.Equal(3, told);
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<TableRefusal>(() => Import("Faye;Awa;03/03/1990;\"Bondy;Oui;10/01/2022;\n"));

        await using var db = _app.Open();
        Assert.False(await db.Acts.AnyAsync(act => act.Why.StartsWith("Import"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_rejected_row_keeps_its_original_cells()
    {
        await Import("Faye;Awa;03/03/1990;Bondy;Oui;31/02/2022;à revoir\n");

        await using var db = _app.Open();
        var row = await db.ImportedRows.SingleAsync(row => row.Cells != null, TestContext.Current.CancellationToken);
        Assert.Equal(ProblemCode.ImpossibleDiagnosisDate, row.Reason);
        Assert.Contains(new("Date du diagnostic", "diagnosis.date", "31/02/2022"), Core.Exchange.OriginalCell.Of(row));
    }

    [Fact]
    public async Task A_person_of_another_project_is_counted_once_and_the_link_can_be_undone()
    {
        await Import("Faye;Awa;03/03/1990;Bondy;Oui;10/01/2022;\n", "T6");
        var other = await Import("Awa;Faye;03/03/1990;Pantin;Oui;15/01/2022;\n", "T7");

        await using var db = _app.Open();
        var journeys = await db.Journeys.OrderBy(journey => journey.Id).ToListAsync(TestContext.Current.CancellationToken);
        var link = await db.Duplicates.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, 1), (other.Report.Created, other.Report.DuplicatesAcrossProjects));
        Assert.Equal(journeys[0].RootPersonId, journeys[1].RootPersonId);
        Assert.NotEqual(journeys[0].PersonId, journeys[1].PersonId);
        Assert.Equal(("b", Core.People.DuplicateDecision.Same), (link.Rule, link.Decision));
    }

    private async Task<Imported> Import(string rows, string territory = "T8", bool dryRun = false)
        => await _app.Import(AFile.Csv(Header + rows), "suivi.csv", territory, dryRun);

    private async Task<JourneyFile> TheOnlyFile()
    {
        await using var db = _app.Open();
        return (await db.OpenFile(Coordination, await db.Journeys.Select(journey => journey.PublicId).SingleAsync(), CancellationToken.None))!;
    }

    private async Task TypeOnPage(string city)
    {
        await using var db = _app.Open();
        var file = (await db.OpenFile(Coordination, await db.Journeys.Select(journey => journey.PublicId).SingleAsync(), CancellationToken.None))!;
        var before = FileSnapshot.Of(file);
        file.Journey.Profile.City = city;
        await db.SaveFile(file, before, _app.Programme, Coordination.Acts("Profil enregistré", "/parcours", TimeProvider.System), CancellationToken.None);
    }
}
