using Jalons.Core.People;
using Jalons.Tests.Exchange.Tables;

namespace Jalons.Tests.Exchange.Importing;

public sealed class ListingDoubles : IAsyncLifetime
{
    private const string Header = "Nom;Prénom;Date de naissance;Téléphone mobile;Ville\n";
    private readonly ImportingFixture _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_a_human_must_decide_comes_first_with_what_speaks_for_it()
    {
        await Import("Faye;Awa;03/05/1990;0639980011;Bondy\nDiop;Moussa;12/01/1980;;Pantin\n", "T6");
        await Import("Awa;Faye;03/05/1990;;Pantin\nDiop-Sarr;Moussa;12/01/1980;;Pantin\n", "T7");

        await using var db = _app.Open();
        var pairs = await DoublePair.Of(db, _app.Programme.Id, TestContext.Current.CancellationToken);

        Assert.Equal([DuplicateDecision.ToDecide, DuplicateDecision.Same], pairs.Select(pair => pair.Duplicate.Decision));
        Assert.Equal(["même prénom, noms différents", "même date de naissance"], pairs[0].Reasons);
        Assert.Equal(["nom et prénom inversés", "même date de naissance"], pairs[1].Reasons);
        Assert.All(pairs, pair => Assert.NotNull(pair.FirstJourney));
    }

    [Fact]
    public async Task Homonyms_born_years_apart_are_not_listed()
    {
        await Import("Faye;Awa;03/05/1990;;Bondy\nFaye;Awa;21/11/1962;;Pantin\n", "T6");

        await using var db = _app.Open();
        Assert.Empty(await DoublePair.Of(db, _app.Programme.Id, TestContext.Current.CancellationToken));
    }

    private Task<Imported> Import(string rows, string territory) => _app.Import(AFile.Csv(Header + rows), "suivi.csv", territory);
}
