using System.Text;
using Jalons.Core.Access;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Snapshots;
using Jalons.Tests.Support.Builders;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Studies.Snapshots;

public sealed class FreezingFacts(FrozenProgramme frozen) : IClassFixture<FrozenProgramme>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Scope Whole => Scope.Whole(frozen.Programme.Id, "Test");

    [Fact]
    public async Task Gives_the_figures_of_the_live_facts_to_the_last_one()
    {
        await using var facts = await frozen.Database.Open().OpenSnapshot(frozen.Snapshot, Stop);

        var live = await FigureBook.Compute(new(frozen.Database.Open(), frozen.Programme, FrozenProgramme.Day), Whole, Stop);
        var still = await FigureBook.Compute(facts.AsOf, Whole, Stop);

        foreach (var (place, figures) in live.Territories.Append(new("", live.Departement!)))
            foreach (var (code, figure) in figures)
                Assert.Equal(Told(place, figure), Told(place, (place.Length == 0 ? still.Departement! : still.Territories[place])[code]));
    }

    [Fact]
    public async Task Gives_the_same_snapshot_for_the_same_facts()
    {
        var again = await frozen.Takes();

        Assert.Equal((frozen.Snapshot.Id, frozen.Snapshot.Number), (again.Id, again.Number));
        Assert.True(await frozen.Database.Open().IsIntact(again, Stop));
    }

    [Fact]
    public async Task Is_one_canonical_file_without_a_name_a_word_or_an_identifier()
    {
        await using var content = await frozen.Database.Open().OpenStoredFile(frozen.Snapshot.FileId, Stop);
        using var reader = new StreamReader(content);
        var text = await reader.ReadToEndAsync(Stop);

        foreach (var secret in new[] { "Bellarivo", "Nadia", "Coquelicots", "Moreau", "pie.example.fr", "1981-03-04", "\r", frozen.Programme.PublicId.ToString() })
            Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
        var journeys = await frozen.Database.Open().Journeys.Select(journey => journey.PublicId).ToListAsync(Stop);
        Assert.All(journeys, id => Assert.DoesNotContain(id.ToString("N"), text, StringComparison.OrdinalIgnoreCase));
        foreach (var head in text.Split('\n').Where(line => line.StartsWith("{\"Table\"", StringComparison.Ordinal)))
        {
            var columns = System.Text.Json.JsonDocument.Parse(head).RootElement.GetProperty("Columns").EnumerateArray().Select(column => column.GetString()!).ToList();
            Assert.Equal(columns.Order(StringComparer.Ordinal), columns);
        }
    }

    [Fact]
    public async Task Keeps_a_code_only_for_the_words_that_it_was_given_to()
    {
        await using var facts = await frozen.Database.Open().OpenSnapshot(frozen.Snapshot, Stop);

        Assert.Equal(30, await facts.Db.TextCodes.CountAsync(Stop));
        Assert.Equal(60, await frozen.Database.Open().TextCodes.CountAsync(Stop));
    }

    [Fact]
    public async Task Counts_distinct_professionals_by_their_pseudonyms()
    {
        await using var facts = await frozen.Database.Open().OpenSnapshot(frozen.Snapshot, Stop);

        Assert.Equal(2, await facts.Db.ReferralContacts.Where(contact => contact.Email != null).Select(contact => contact.Email).Distinct().CountAsync(Stop));
    }

    [Fact]
    public async Task Tells_a_file_that_was_altered()
    {
        var db = frozen.Database.Open();
        var other = await db.StoreFile(frozen.Programme.Id, "autre.jsonl", new MemoryStream(Encoding.UTF8.GetBytes("{}\n")), frozen.Clock.Now.UtcDateTime, null, Stop);

        Assert.False(await db.IsIntact(new() { Number = "EX-9999", Who = "Test", Hash = frozen.Snapshot.Hash, FileId = other.Id }, Stop));
    }

    private static object Told(string place, Figure figure)
        => (place, figure.Indicator.Code, figure.Value, figure.Status, figure.Reason, figure.Numerator, figure.Denominator, figure.Missing, figure.Undated, figure.Journeys, figure.Persons,
            string.Join(';', figure.Modalities.Select(modality => $"{modality.Code}={modality.Count}/{modality.Percent}")), figure.Sentence);
}

public sealed class ComparingSnapshots(FrozenProgramme frozen) : IClassFixture<FrozenProgramme>
{
    [Fact]
    public async Task Tells_which_figures_changed_and_by_which_rows()
    {
        var stop = TestContext.Current.CancellationToken;
        await frozen.Database.Has(A.Journey.In(frozen.Programme, "T8").ReferredOn("2022-05-02").DiagnosedOn("2022-05-10").With("profile.gender", "woman"));
        var later = await frozen.Takes();
        await using var before = await frozen.Database.Open().OpenSnapshot(frozen.Snapshot, stop);
        await using var after = await frozen.Database.Open().OpenSnapshot(later, stop);

        var comparison = await SnapshotComparison.Of(before, after, stop);

        var diagnoses = comparison.Changes.Single(change => change.Indicator.Code == "R01" && change.Territory == "Est Ensemble");
        Assert.Equal(1, diagnoses.After.Numerator - diagnoses.Before.Numerator);
        Assert.Equal((1, 0), (diagnoses.Entered.Count, diagnoses.Left.Count));
        Assert.NotEqual(diagnoses.Before.Sentence, diagnoses.After.Sentence);
        Assert.Contains(comparison.Changes, change => change.Indicator.Code == "R01" && change.Territory is null && change.Entered.SequenceEqual(diagnoses.Entered));
        Assert.DoesNotContain(comparison.Changes, change => change.Indicator.Code == "R01" && change.Territory == "Plaine Commune");
        Assert.Equal("EX-0002", later.Number);
    }
}
