using Jalons.Core.Exchange;
using Jalons.Core.Exchange.Importing;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.People;
using Jalons.Tests.Exchange.Tables;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>Rows that a rule gave to somebody of the project: listed, and taken back for good.</summary>
public sealed class TakingARowBack : IAsyncLifetime
{
    private const string Header = "Nom;Prénom;Date de naissance;Téléphone mobile;Ville;Équipement;Visa\n";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly ImportingFixture _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("b", "Faye;Awa;03/05/1990;;Bondy;;", "Faie;Awa;03/05/1990;;Pantin;Tablette;vu")]
    [InlineData("b", "Faye;Awa;03/05/1990;;Bondy;;", "Awa;Faye;03/05/1990;;Pantin;Tablette;vu")]
    [InlineData("c", "Faye;Awa;03/05/1990;0639980011;Bondy;;", "Faye;Awa;05/03/1990;0639980011;Pantin;Tablette;vu")]
    [InlineData("d", "Faye;Awa;03/05/1990;0639980011;Bondy;;", "Faye;Awa;;0639980011;Pantin;Tablette;vu")]
    public async Task A_row_known_by_a_rule_becomes_another_person_and_stays_so(string rule, string first, string second)
    {
        await Import($"{first}\n{second}\n");
        var row = await TheRowWithARule();
        Assert.Equal(rule, row.Rule);

        Assert.Equal("PC-0002", await Separate(row));

        Assert.Equal(["PC-0001", "PC-0002 Pantin {\"Visa\":\"vu\"}"], (await Journeys()).Select(line => line.StartsWith("PC-0001", StringComparison.Ordinal) ? "PC-0001" : line));
        var later = await Import($"{first}\n{second.Replace("Pantin", "Sevran", StringComparison.Ordinal)}\n");
        Assert.Equal((0, "PC-0001 PC-0002"), (later.Report.Created, string.Join(' ', later.Rows.Where(known => known.Journey is not null).Select(known => known.Journey))));
        await using var db = _app.Open();
        Assert.Equal(DuplicateDecision.Different, (await db.Duplicates.SingleAsync(Stop)).Decision);
        Assert.Empty(await db.CounterErrors(_app.Programme, Stop));
    }

    [Theory]
    [InlineData("Faie;Awa;03/05/1990;;Bagnolet;;", "1 2 ToDecide, 1 3 Different, 2 3 ToDecide")]
    [InlineData("Faye;Awa;03/05/1990;;Bagnolet;;", "1 2 Same, 1 3 Different")]
    public async Task A_link_that_the_row_explains_goes_back_to_the_queue_with_it(string elsewhere, string pairs)
    {
        await Import("Faye;Awa;03/05/1990;;Bondy;;\nFaie;Awa;03/05/1990;;Pantin;;\n");
        await _app.Import(AFile.Csv($"{Header}{elsewhere}\n"), "ailleurs.csv", "T7");

        Assert.Equal("PC-0002", await Separate(await TheRowWithARule()));

        await using var db = _app.Open();
        Assert.Equal(pairs, string.Join(", ", (await db.Duplicates.OrderBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId).ToListAsync(Stop)).Select(pair => $"{pair.FirstId} {pair.SecondId} {pair.Decision}")));
        Assert.Equal(pairs.Contains("1 2 Same", StringComparison.Ordinal) ? 1 : null, (await db.People.SingleAsync(person => person.Id == 2, Stop)).SameAsId);
        Assert.Empty(await db.CounterErrors(_app.Programme, Stop));
    }

    [Fact]
    public async Task A_row_that_says_the_same_keeps_nothing()
    {
        await Import("Faye;Awa;03/05/1990;;Bondy;;\nFAYE;awa;03/05/1990;;Pantin;;\n");

        await using var db = _app.Open();
        Assert.False(await db.ImportedRows.AnyAsync(row => row.Rule != null || row.Cells != null, Stop));
    }

    private Task<Imported> Import(string rows) => _app.Import(AFile.Csv(Header + rows), "suivi.csv", "T6");

    private async Task<ImportedRow> TheRowWithARule()
    {
        await using var db = _app.Open();
        return await db.ImportedRows.AsNoTracking().SingleAsync(row => row.Rule != null, Stop);
    }

    private async Task<string> Separate(ImportedRow row)
    {
        await using var db = _app.Open();
        var project = _app.Programme.Projects.Single(project => project.TerritoryId == _app.Programme.Territories.Single(t => t.Code == "T6").Id);
        return await new RowSeparation(db, TimeProvider.System).Separate(row, new(_app.Programme, project, "suivi.csv", "test", null, "test"), Stop);
    }

    private async Task<List<string>> Journeys()
    {
        await using var db = _app.Open();
        return await db.Journeys.OrderBy(journey => journey.Id).Select(journey => $"{journey.Number} {journey.Profile.City} {journey.Extra}").ToListAsync(Stop);
    }
}
