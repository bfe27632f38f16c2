using Jalons.Core.Access;
using Jalons.Core.Exchange.Matching;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.People;
using Jalons.Core.People.Doubles;
using Jalons.Tests.Exchange.Importing;
using Jalons.Tests.Exchange.Tables;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.People;

public sealed class DecidingDoubles : IAsyncLifetime
{
    private const string Header = "Nom;Prénom;Date de naissance;Téléphone mobile;Date du diagnostic\n";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly ImportingFixture _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Two_dossiers_of_one_project_become_one_that_counts_and_two_again_when_taken_back()
    {
        await Import("Diop;Moussa;12/01/1980;;\nDiop-Sarr;Moussa;12/01/1980;;10/01/2022\n", "T6");
        var before = await Picture();

        await Decide(DuplicateDecision.Same);
        Assert.Equal(["PC-0001 → PC-0002, 1", "PC-0002, 1"], await Picture());
        Assert.Empty(await CounterErrors());

        await Decide(DuplicateDecision.ToDecide);
        Assert.Equal(before, await Picture());
        Assert.Empty(await CounterErrors());
    }

    [Fact]
    public async Task Later_rows_of_both_go_to_the_dossier_that_is_kept()
    {
        await Import("Diop;Moussa;12/01/1980;;\nDiop-Sarr;Moussa;12/01/1980;;10/01/2022\n", "T6");
        await Decide(DuplicateDecision.Same);

        var later = await Import("Diop;Moussa;12/01/1980;0639980011;\n", "T6");

        Assert.Equal((0, 1), (later.Report.Created, later.Report.Updated));
        Assert.Equal("PC-0002", later.Rows.Single(row => row.Outcome == "updated").Journey);
    }

    [Fact]
    public async Task A_link_made_by_a_rule_can_be_denied_for_ever()
    {
        await Import("Faye;Awa;03/05/1990;;10/01/2022\n", "T6");
        await Import("Faie;Awa;03/05/1990;;15/01/2022\n", "T7");
        Assert.Equal(["PC-0001, 1", "PE-0001, 1"], await Picture());

        await Decide(DuplicateDecision.Different);
        Assert.Equal(["PC-0001, 1", "PE-0001, 2"], await Picture());

        var later = await Import("Faye;Awa;03/05/1990;0639980011;\n", "T7");
        Assert.Equal(1, later.Report.Created);
        Assert.Equal(["PC-0001, 1", "PE-0001, 2", "PE-0002, 1"], await Picture());
        await using var db = _app.Open();
        Assert.Equal(0, await db.FindDoubles(_app.Programme.Id, Stop));
        Assert.Equal([DuplicateDecision.Same, DuplicateDecision.Different], (await DoublePair.Of(db, _app.Programme.Id, Stop)).Select(pair => pair.Duplicate.Decision));
    }

    [Fact]
    public async Task A_decision_that_contradicts_another_is_refused_and_writes_nothing()
    {
        await Import("Diop;Moussa;12/01/1980;;\nDiop-Sarr;Moussa;12/01/1980;;\nSarr-Diop;Moussa;12/01/1980;;\n", "T6");
        await using var db = _app.Open();
        await db.FindDoubles(_app.Programme.Id, Stop);
        var pairs = await db.Duplicates.OrderBy(pair => pair.SecondId).ToListAsync(Stop);
        foreach (var pair in pairs) Assert.Null(await Decide(pair.Id, DuplicateDecision.Same));
        var third = new Duplicate { ProgrammeId = _app.Programme.Id, FirstId = pairs[0].SecondId, SecondId = pairs[1].SecondId, Rule = "near" };
        db.Add(third);
        await db.SaveChangesAsync(Stop);

        Assert.Contains("par une troisième", await Decide(third.Id, DuplicateDecision.Different), StringComparison.Ordinal);

        await using var after = _app.Open();
        Assert.Equal(DuplicateDecision.ToDecide, (await after.Duplicates.SingleAsync(pair => pair.Id == third.Id, Stop)).Decision);
    }

    [Fact]
    public async Task The_search_finds_those_whom_no_import_set_side_by_side()
    {
        await Import("Faye;Awa;03/05/1990;;\n", "T6");
        await Import("Faye;Awa;03/05/1991;;\n", "T7");
        await using var db = _app.Open();
        Assert.Empty(await DoublePair.Of(db, _app.Programme.Id, Stop));

        Assert.Equal(1, await db.FindDoubles(_app.Programme.Id, Stop));
        Assert.Equal(0, await db.FindDoubles(_app.Programme.Id, Stop));
    }

    // Each journey, the one it was merged into, and the rank of the person it counts for.
    private async Task<List<string>> Picture()
    {
        await using var db = _app.Open();
        var journeys = await db.Journeys.AsNoTracking().OrderBy(journey => journey.Id).ToListAsync(Stop);
        var people = await db.People.OrderBy(person => person.Id).Select(person => person.Id).ToListAsync(Stop);
        return journeys.ConvertAll(journey => $"{journey.Number}{(journey.MergedIntoId is { } kept ? $" → {journeys.Find(other => other.Id == kept)!.Number}" : "")}, {people.IndexOf(journey.RootPersonId) + 1}");
    }

    private async Task<string?> Decide(DuplicateDecision decision)
    {
        await using var db = _app.Open();
        return await Decide(await db.Duplicates.OrderBy(pair => pair.Id).Select(pair => pair.Id).FirstAsync(Stop), decision);
    }

    private async Task<string?> Decide(long pair, DuplicateDecision decision)
    {
        await using var db = _app.Open();
        return await db.Decide(await db.Duplicates.SingleAsync(known => known.Id == pair, Stop), decision, _app.Programme, Scope.Whole(_app.Programme.Id, "Essais").Acts("Décision", "/imports/doubles", TimeProvider.System), Stop);
    }

    private async Task<IReadOnlyList<string>> CounterErrors()
    {
        await using var db = _app.Open();
        return [.. (await db.CounterErrors(_app.Programme, Stop)).Select(error => $"{error}")];
    }

    private Task<Imported> Import(string rows, string territory) => _app.Import(AFile.Csv(Header + rows), "suivi.csv", territory);
}
