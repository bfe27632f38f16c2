using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Tests.Exchange.Importing;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Exchange.Variants;

/// <summary>What an import of a variant got right, against the truth it was made from.</summary>
internal sealed class Measure
{
    public required Variant Variant { get; init; }
    public List<string> WrongRows { get; } = [];
    public List<string> WrongColumns { get; } = [];
    public List<string> WrongCells { get; } = [];
    public List<string> WrongCounts { get; } = [];
    /// <summary>Values that are wrong and not told: the worst.</summary>
    public List<string> Silent { get; } = [];
    public List<string> Told { get; } = [];
    public Dictionary<string, (int Right, int Total)> Fields { get; } = [];
    public int Cells { get; private set; }
    public int PairsFound { get; private set; }
    public int PairsRight { get; private set; }
    public int PairsTrue { get; private set; }
    public int Unreadable { get; private set; }
    public int Mistakes { get; private set; }

    public double Accuracy => Cells == 0 ? 0 : 1 - ((double)WrongCells.Count / Cells);
    public double Precision => PairsFound == 0 ? 1 : (double)PairsRight / PairsFound;
    public double Recall => PairsTrue == 0 ? 1 : (double)PairsRight / PairsTrue;

    public override string ToString() =>
        $"{Variant.Name} ({Variant.As}) : lignes fausses {WrongRows.Count}, colonnes fausses {WrongColumns.Count}, comptes faux {WrongCounts.Count}, cellules {Cells - WrongCells.Count}/{Cells} ({Accuracy:P2}), doublons précision {Precision:0.000} rappel {Recall:0.000} ({PairsTrue} paires), erreurs signalées {Unreadable} pour {Mistakes}";

    public static async Task<Measure> Of(Variant variant)
    {
        await using var app = new ImportingFixture();
        await app.InitializeAsync();
        var lists = Lists.For(app.Programme);
        var cohort = new Cohort(variant.Seed, variant.People, lists);
        var measure = new Measure { Variant = variant, Mistakes = cohort.AddMistakes() };
        if (!variant.Joined) cohort.AddRejected();
        var layout = new Layout(variant, lists).Lay(cohort.Rows);
        await using var content = variant.As switch { Sent.Csv => BookWriter.Csv(layout.Tabs[^1], variant.Separator, variant.Encoding), Sent.Xlsx => BookWriter.Xlsx(layout.Tabs, variant.From1904), _ => BookWriter.Ods(layout.Tabs) };
        var imported = await app.Import(content, $"variante.{variant.As}", "T8");
        measure.JudgeRows(imported, layout, cohort);
        await measure.JudgeCells(app, imported, layout, cohort, lists);
        measure.Told.AddRange(imported.Problems.Where(problem => problem.Code.StartsWith("unreadable", StringComparison.Ordinal)).Select(problem => $"{problem.Code} {problem.Column} « {problem.Value} »"));
        measure.Unreadable = imported.Problems.Count(problem => problem.Code.StartsWith("unreadable", StringComparison.Ordinal));
        return measure;
    }

    private void JudgeRows(Imported imported, Layout layout, Cohort cohort)
    {
        var found = imported.Rows.ToDictionary(row => (row.Sheet, row.Row));
        foreach (var (place, made) in layout.Rows)
            if (!found.TryGetValue(place, out var row) || row.Reason != made.Rejected || (made.Rejected is null && row.Journey is null)) WrongRows.Add($"{place} {made.Rejected ?? "personne"} : {row?.Outcome} {row?.Reason}");
        var people = layout.Rows.Where(pair => pair.Value.Person >= 0 && found.TryGetValue(pair.Key, out var row) && row.Journey is not null).Select(pair => (pair.Value.Person, found[pair.Key].Journey)).ToList();
        (PairsTrue, PairsFound) = (Pairs(people.GroupBy(row => $"{row.Person}")), Pairs(people.GroupBy(row => row.Journey!)));
        PairsRight = Pairs(people.GroupBy(row => $"{row.Person} {row.Journey}"));
        if (imported.Report.Created != cohort.Truth.Count) WrongCounts.Add($"parcours : {imported.Report.Created} / {cohort.Truth.Count}");
        foreach (var (sheet, column) in imported.Report.Sheets.SelectMany(sheet => sheet.Columns.Select(column => (sheet.Name, column))))
            if (layout.Columns.TryGetValue((sheet, column.Index), out var expected) && column.Field != expected) WrongColumns.Add($"« {column.Header} » : {column.Field?.Code ?? "inconnue"} / {expected.Code}");
    }

    private async Task JudgeCells(ImportingFixture app, Imported imported, Layout layout, Cohort cohort, Lists lists)
    {
        await using var db = app.Open();
        var people = await db.People.AsNoTracking().ToDictionaryAsync(person => person.Id);
        var contacts = await db.ReferralContacts.AsNoTracking().ToDictionaryAsync(contact => contact.JourneyId);
        var files = (await db.Journeys.AsNoTracking().WithFacts().ToListAsync()).ToDictionary(journey => journey.Number, journey => new JourneyFile(journey, people[journey.PersonId], contacts.GetValueOrDefault(journey.Id) ?? new()));
        var found = imported.Rows.ToDictionary(row => (row.Sheet, row.Row));
        foreach (var group in layout.Rows.Where(pair => pair.Value.Person >= 0).GroupBy(pair => pair.Value.Person))
            if (group.Select(pair => found.GetValueOrDefault(pair.Key)?.Journey).FirstOrDefault(journey => journey is not null) is { } number)
                foreach (var field in Variant.Fields.Where(field => !(cohort.Disputed.Contains(group.Key) && field.Section == Section.Profile && field.IsIdentity)))
                    Judge(group.Key, field, field.Read(files[number]), cohort.Truth[group.Key].GetValueOrDefault(field), lists);
        foreach (var field in Variant.Fields.Where(field => field.IsChoice))
            foreach (var option in lists.OptionsOf(field))
                Check($"{field.Code} {option.Code}", cohort.Truth.Count(truth => Has(truth.GetValueOrDefault(field), option)), files.Values.Count(file => Has(field.Read(file), option)));
        foreach (var field in Variant.Fields.Where(field => field.Type == FieldType.Date && !field.IsIdentity))
            Check(field.Code, cohort.Truth.Count(truth => truth.GetValueOrDefault(field).Date <= new DateOnly(2022, 6, 30)), files.Values.Count(file => field.Read(file).Date <= new DateOnly(2022, 6, 30)));
    }

    private void Judge(int person, Field field, FieldValue said, FieldValue expected, Lists lists)
    {
        Cells++;
        var right = Comparable(field, said) == Comparable(field, expected);
        var (rights, total) = Fields.GetValueOrDefault(field.Code);
        Fields[field.Code] = (rights + (right ? 1 : 0), total + 1);
        if (!right && said.IsKnown && (said.Mask & ~(expected.Mask ?? 0)) != 0) Silent.Add($"{field.Code} « {lists.Label(field, said, new(2022, 1, 1))} » / « {lists.Label(field, expected, new(2022, 1, 1))} »");
        if (!right) WrongCells.Add($"{person} {field.Code} : « {lists.Label(field, said, new(2022, 1, 1))} » / « {lists.Label(field, expected, new(2022, 1, 1))} »");
    }

    // Names are compared without accents or case; « Non renseigné » is nothing; a box that nobody ticked says nothing.
    private string Comparable(Field field, FieldValue value) => !value.IsKnown || (value.Mask == 0 && Variant.Multiple != Multiple.InOneCell) ? ""
        : field.Code is "profile.last_name" or "profile.first_name" ? Folding.Name(value.Text)! : field.Type is FieldType.Text or FieldType.LongText ? string.Join(' ', value.Text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : value.ToStorage()!;

    private static bool Has(FieldValue value, Option option) => option.Code != Option.NotStated && (value.Mask is { } mask ? (mask & option.Mask) != 0 : value.Text == option.Code);

    private void Check(string what, int expected, int found)
    {
        if (expected != found) WrongCounts.Add($"{what} : {found} / {expected}");
    }

    private static int Pairs<T>(IEnumerable<IGrouping<string, T>> groups) => groups.Sum(group => group.Count() * (group.Count() - 1) / 2);
}
