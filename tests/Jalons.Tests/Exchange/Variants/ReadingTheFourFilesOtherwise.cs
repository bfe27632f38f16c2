using System.Text;
using System.Text.Json;
using Jalons.Core.Dictionary;
using Jalons.Tests.Exchange.Importing;
using Jalons.Tests.Support;

namespace Jalons.Tests.Exchange.Variants;

/// <summary>The people and traps of the four files, under other headers, orders, formats and styles: every row keeps its outcome, every count its value.</summary>
public sealed class ReadingTheFourFilesOtherwise(ITestOutputHelper output)
{
    private static readonly (string File, string Territory)[] Files =
        [("T6-plaine-commune.xlsx", "T6"), ("T7-paris-terres-d-envol.csv", "T7"), ("T8-est-ensemble.xlsx", "T8"), ("T9-grand-paris-grand-est.ods", "T9"), ("T9-grand-paris-grand-est-v2.ods", "T9")];

    private static readonly Sent[][] Formats = [[Sent.Xlsx, Sent.Csv, Sent.Ods, Sent.Ods, Sent.Xlsx], [Sent.Ods, Sent.Xlsx, Sent.Csv, Sent.Xlsx, Sent.Ods], [Sent.Xlsx, Sent.Ods, Sent.Csv, Sent.Ods, Sent.Ods]];

    [Theory, InlineData(0, ""), InlineData(1, "-second"), InlineData(2, "-third"), InlineData(0, "-fourth")]
    public async Task Gives_every_row_its_outcome_and_reaches_the_expected_counts(int formats, string hand)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data", "porteurs", "truth", "expected.json")));
        await using var app = new ImportingFixture();
        await app.InitializeAsync();
        var wrong = new List<string>();
        for (var i = 0; i < Files.Length; i++)
            await Import(app, Files[i], new Variant(Files[i].File, Formats[formats][i]) { Seed = 31 + i + (hand.Length * 10), Headers = hand, Answers = hand, Untidy = i % 2 == 0, Cover = i % 3 == 1, From1904 = i == 2, Separator = i == 1 ? ',' : '\t', Encoding = new UTF8Encoding(i == 1) }, wrong);
        ExpectedCounts.Compare(expected.RootElement, await app.Journeys(), wrong);
        foreach (var line in wrong) output.WriteLine(line);

        Assert.Empty(wrong);
    }

    private static async Task Import(ImportingFixture app, (string File, string Territory) from, Variant variant, List<string> wrong)
    {
        var lists = Lists.For(app.Programme);
        var sheets = SharedRows.Of(from.File, lists).ToList();
        var layout = new Layout(variant, lists);
        if (variant.As == Sent.Csv) sheets = [("", sheets.SelectMany(sheet => sheet.Rows).ToList())];
        foreach (var (name, rows) in sheets)
            layout.Sheet(name, [.. rows.Select(row => row.Row)], [.. AnnexeDictionary.Fields.Where(field => rows.Exists(row => row.Row.Values.ContainsKey(field) || row.Row.Raw.ContainsKey(field)))], rows.Exists(row => row.Row.LocalId is not null) ? "id" : null);
        await using var content = variant.As switch { Sent.Csv => BookWriter.Csv(layout.Tabs[^1], variant.Separator, variant.Encoding), Sent.Xlsx => BookWriter.Xlsx(layout.Tabs, variant.From1904), _ => BookWriter.Ods(layout.Tabs) };
        var imported = await app.Import(content, from.File, from.Territory);

        var found = imported.Rows.ToDictionary(row => (row.Sheet, row.Row));
        var outcomes = sheets.SelectMany(sheet => sheet.Rows).ToDictionary(row => row.Row, row => row.Outcome);
        foreach (var (place, row) in layout.Rows)
            if ($"{found.GetValueOrDefault(place)?.Outcome} {found.GetValueOrDefault(place)?.Reason}".Trim() is var said && said != outcomes[row]) wrong.Add($"{variant} {place} : {said} / {outcomes[row]}");
        foreach (var (place, row) in layout.Rows)
            if (found.TryGetValue(place, out var read) && read.Journey is not null)
                wrong.AddRange(row.Values.Where(said => read.Values[said.Key.Ordinal] is var value && Written(said.Key, value) != Written(said.Key, said.Value)).Select(said => $"{variant} {place} {said.Key} : « {read.Values[said.Key.Ordinal].ToStorage()} » / « {said.Value.ToStorage()} »"));
        foreach (var (sheet, column) in imported.Report.Sheets.SelectMany(sheet => sheet.Columns.Select(column => (sheet.Name, column))))
            if (layout.Columns.TryGetValue((sheet, column.Index), out var expected) && column.Field != expected) wrong.Add($"{variant} {sheet} « {column.Header} » : {column.Field?.Code ?? "inconnue"} / {expected.Code}");
    }

    private static string? Written(Field field, FieldValue value) => !value.IsKnown ? null : field.Type is FieldType.Text or FieldType.LongText ? string.Join(' ', value.Text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : value.ToStorage();
}
