using System.Text.Json;
using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Tests.Exchange.Reading;
using Jalons.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>Five files of four project holders, read in the order in which they came, against what a careful colleague read in them.</summary>
public sealed class MessyFilesFixture : IAsyncLifetime
{
    private static readonly (string File, string Territory)[] Files =
    [
        ("T6-plaine-commune.xlsx", "T6"), ("T7-paris-terres-d-envol.csv", "T7"), ("T8-est-ensemble.xlsx", "T8"), ("T9-grand-paris-grand-est.ods", "T9"), ("T9-grand-paris-grand-est-v2.ods", "T9"),
    ];

    public ImportingFixture App { get; } = new();
    public Dictionary<string, Imported> Imports { get; } = [];
    public List<(string Territory, JourneyFile File, string Person)> Journeys { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        var folder = Path.GetFullPath(Repository.Path("..", "shared", "data", "porteurs"));
        if (!Directory.Exists(folder)) return;

        foreach (var (file, territory) in Files) Imports[file] = await App.Import(Path.Combine(folder, file), territory);
        Journeys.AddRange(await App.Journeys());
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public sealed class FourMessyFiles(MessyFilesFixture files) : IClassFixture<MessyFilesFixture>
{
    private static readonly string[] Folder = ["data", "porteurs", "truth"];

    [Fact]
    public void Give_every_row_its_outcome()
    {
        var expected = Truth.Rows([.. Folder, "rows.csv"]).Select(row => (Key: $"{row["file"]}|{row["sheet"]}|{row["row"]}", Outcome: $"{row["outcome"]} {row["reason"]}".Trim(), Journey: row["journey"], Person: row["person"])).ToList();
        var found = files.Imports.SelectMany(import => import.Value.Rows.Select(row => (Key: $"{import.Key}|{row.Sheet}|{row.Row}", Row: row))).ToDictionary(pair => pair.Key, pair => pair.Row);

        var wrong = expected.Where(row => !found.TryGetValue(row.Key, out var told) || $"{told.Outcome} {told.Reason}".Trim() != row.Outcome)
            .Select(row => $"{row.Key} : {found.GetValueOrDefault(row.Key)?.Outcome} {found.GetValueOrDefault(row.Key)?.Reason} / {row.Outcome}").ToList();

        foreach (var (file, import) in files.Imports)
            TestContext.Current.TestOutputHelper!.WriteLine($"{file}: {import.Report.Rows} rows, {import.Report.Created} created, {import.Report.Updated} updated, {import.Report.Unchanged} unchanged, {import.Report.Rejected} rejected, {import.Report.Ignored} ignored, {import.Report.Problems} problems");
        Assert.Empty(wrong);
        Assert.Equal(expected.Count, found.Count);
    }

    [Fact]
    public void Bring_rows_of_the_same_person_and_of_the_same_journey_together()
    {
        var rows = Truth.Rows([.. Folder, "rows.csv"]).Where(row => row["journey"].Length > 0).ToList();
        var found = files.Imports.SelectMany(import => import.Value.Rows.Select(row => (Key: $"{import.Key}|{row.Sheet}|{row.Row}", Row: row))).ToDictionary(pair => pair.Key, pair => pair.Row);
        var journeys = rows.Select(row => (Truth: row["journey"], Found: found[$"{row["file"]}|{row["sheet"]}|{row["row"]}"].Journey)).Distinct().ToList();
        var people = rows.Select(row => (Truth: row["person"], Found: found[$"{row["file"]}|{row["sheet"]}|{row["row"]}"].Person)).Distinct().ToList();

        Assert.Empty(journeys.GroupBy(pair => pair.Truth).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(journeys.GroupBy(pair => pair.Found).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(people.GroupBy(pair => pair.Truth).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(people.GroupBy(pair => pair.Found).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Give_every_cell_its_value()
    {
        var numberOf = Truth.Rows([.. Folder, "rows.csv"]).Where(row => row["journey"].Length > 0)
            .Join(files.Imports.SelectMany(import => import.Value.Rows.Select(row => (Key: $"{import.Key}|{row.Sheet}|{row.Row}", row.Journey))), row => $"{row["file"]}|{row["sheet"]}|{row["row"]}", pair => pair.Key, (row, pair) => (Truth: row["journey"], pair.Journey))
            .DistinctBy(pair => pair.Truth).ToDictionary(pair => pair.Truth, pair => pair.Journey);
        var found = files.Journeys.ToDictionary(journey => journey.File.Journey.Number, journey => journey.File);
        var lists = Lists.For(files.App.Programme);
        var (cells, wrong) = (0, new List<string>());
        foreach (var row in Truth.Rows([.. Folder, "journeys.csv"]))
        {
            var file = found[numberOf[row["journey"]]!];
            foreach (var field in AnnexeDictionary.Fields.Where(field => !row["identity_conflict"].Split(' ').Contains(field.Code)))
            {
                cells++;
                var (said, expected) = (Written(field, field.Read(file), lists), Comparable(field, row[field.Code]));
                if (said != expected) wrong.Add($"{row["journey"]} {field.Code} : « {said} » / « {expected} »");
            }
        }

        foreach (var field in AnnexeDictionary.Fields)
            TestContext.Current.TestOutputHelper!.WriteLine($"{field.Code}: {wrong.Count(line => line.Contains($" {field.Code} :", StringComparison.Ordinal))} wrong");
        TestContext.Current.TestOutputHelper!.WriteLine($"{cells} cells, {wrong.Count} wrong");
        Assert.True(cells > 50_000);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Reach_the_expected_counts()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Repository.Shared([.. Folder, "expected.json"])));
        var wrong = new List<string>();
        ExpectedCounts.Compare(expected.RootElement, files.Journeys, wrong);
        var overall = expected.RootElement.GetProperty("overall");
        ExpectedCounts.Check("intra", overall.GetProperty("intra_duplicate_rows").GetInt32(), files.Imports.Values.Sum(import => import.Report.DuplicatesWithinProject), wrong);
        ExpectedCounts.Check("inter", overall.GetProperty("inter_territory_duplicates").GetInt32(), files.Imports.Values.Sum(import => import.Report.DuplicatesAcrossProjects), wrong);
        foreach (var problem in overall.GetProperty("problem_values").EnumerateObject())
            ExpectedCounts.Check(problem.Name, problem.Value.GetInt32(), files.Imports.Values.Sum(import => import.Problems.Count(found => found.Code.Split(':')[0] == problem.Name)), wrong);

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Leave_the_counters_equal_to_the_facts()
    {
        await using var db = files.App.Open();

        Assert.Empty(await db.CounterErrors(files.App.Programme, TestContext.Current.CancellationToken));
    }

    private static string Written(Field field, FieldValue value, Lists lists) => value.Date?.ToString("yyyy-MM-dd")
        ?? (value.Mask == 0 ? "[aucun]" : value.Mask is { } mask ? string.Join(" ; ", lists.LabelsOf(field, mask, new(2022, 1, 1)).Order(StringComparer.Ordinal)) : Comparable(field, lists.Label(field, value, new(2022, 1, 1))));

    // « Non renseigné » and empty are equal, names are compared without accents or case, several choices in any order (RULES).
    private static string Comparable(Field field, string said) =>
        said == "Non renseigné" ? ""
        : field.Code is "profile.last_name" or "profile.first_name" ? Core.People.Folding.Name(said) ?? ""
        : field.IsMultiple && said != "[aucun]" ? string.Join(" ; ", said.Split(" ; ").Order(StringComparer.Ordinal))
        : said;
}
