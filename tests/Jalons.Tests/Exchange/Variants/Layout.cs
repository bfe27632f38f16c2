using Jalons.Core.Dictionary;

namespace Jalons.Tests.Exchange.Variants;

/// <summary>Lays rows out in tabs as a variant says, and remembers which physical row holds which made-up row.</summary>
internal sealed class Layout(Variant variant, Lists lists)
{
    private static readonly string[] Months = ["Janv", "Fév", "Mars", "Avril", "Mai", "Juin"];

    private readonly Random _random = new(variant.Seed);
    private readonly Dictionary<MadeRow, int> _ranks = [];
    private readonly Wordings? _headers = variant.Headers is { } hand ? Wordings.Headers(hand) : null;
    private readonly Style _style = new(new Random(variant.Seed + 7), Wordings.Answers(variant.Answers), lists) { SerialOffset = variant.As == Sent.Csv ? null : variant is { As: Sent.Xlsx, From1904: true } ? 1462 : 0 };

    public List<Tab> Tabs { get; } = [];

    /// <summary>The field of each column, by tab and rank.</summary>
    public Dictionary<(string Tab, int Column), Field> Columns { get; } = [];

    /// <summary>Tab name and row number (from 1) of each made-up row that tells who it is about.</summary>
    public Dictionary<(string Tab, int Row), MadeRow> Rows { get; } = [];

    public Layout Lay(IReadOnlyList<MadeRow> rows)
    {
        if (variant.Cover) Tabs.Add(Cover());
        if (variant.HiddenLists) Tabs.Add(Listing());
        if (variant.Joined) Joined(rows);
        else if (variant.Monthly) foreach (var (month, chunk) in Months.Zip(rows.Chunk((rows.Count + 5) / 6))) Sheet($"{month} 22", chunk, [.. variant.Fields], null);
        else Sheet("Suivi", rows, [.. variant.Fields], null);
        return this;
    }

    private void Joined(IReadOnlyList<MadeRow> rows)
    {
        Sheet("Accueil", rows, [.. variant.Fields.Where(field => field.Section is Section.Referral or Section.Profile)], "id");
        Sheet("Diagnostics", rows, [.. variant.Fields.Where(field => field.Section == Section.Diagnosis)], "id");
        Sheet("Suites", rows, [.. variant.Fields.Where(field => field.Section == Section.FollowUp)], "id");
    }

    /// <summary>Adds a tab of rows, under the headers of the variant; with the number that joins it to others when <paramref name="id"/> is not null.</summary>
    public void Sheet(string name, IReadOnlyList<MadeRow> rows, List<Field> fields, string? id)
    {
        var tab = new Tab(name);
        Tabs.Add(tab);
        if (variant.Shuffled) fields = [.. variant.Grouped ? fields.GroupBy(field => field.Section).OrderBy(_ => _random.Next()).SelectMany(block => block.OrderBy(_ => _random.Next())) : fields.OrderBy(_ => _random.Next())];
        var columns = fields.SelectMany(ColumnsOf).ToList();
        if (id is not null) columns.Insert(0, new("N° dossier", null, row => row.LocalId ?? $"D-{Rank(row):000}", null));
        if (variant.Untidy) { tab.Add($"Suivi des bénéficiaires – {name}"); tab.Add(); }
        foreach (var line in HeaderLines(columns, tab)) tab.Rows.Add(line);
        var heading = tab.Rows[^1];
        for (var i = 0; i < columns.Count; i++)
            if (columns[i].Field is { } written) Columns[(variant.As == Sent.Csv ? "" : name, i)] = written;
        foreach (var row in rows)
        {
            if (variant.Untidy && tab.Rows.Count % 37 == 0) { tab.Add(); tab.Rows.Add([.. heading]); }
            tab.Rows.Add([.. columns.Select(column => column.Say(row))]);
            if (id is null || row.LocalId is not null || name == "Accueil") Rows[(variant.As == Sent.Csv ? "" : name, tab.Rows.Count)] = row;
        }
        if (variant.Untidy) { tab.Add(); tab.Add("Total", (double)rows.Count); tab.Add("* source : fiches papier, à compléter"); }
    }

    private int Rank(MadeRow row) => _ranks.TryGetValue(row, out var rank) ? rank : _ranks[row] = _ranks.Count + 1;

    private IEnumerable<Column> ColumnsOf(Field field)
    {
        var header = _headers is null ? field.Label : Pick(_headers.Of(field));
        if (!field.IsMultiple || variant.Multiple == Multiple.InOneCell) return [new(variant.Typed(header, _random), field, row => Said(row, field), null)];

        return lists.OptionsOf(field).Select(option => new Column(
            variant.Multiple == Multiple.OneColumnEachUnderAMergedTitle ? option.Label : _random.Next(2) == 0 ? $"{header} [{option.Label}]" : $"{header} : {option.Label}", field,
            row => row.Raw.TryGetValue(field, out _) || !row.Values.TryGetValue(field, out var value) || value.Mask is not { } mask ? null : (mask & option.Mask) != 0 ? "x" : null,
            variant.Multiple == Multiple.OneColumnEachUnderAMergedTitle ? header : null));
    }

    private object? Said(MadeRow row, Field field) => row.Raw.TryGetValue(field, out var raw) ? raw : row.Values.TryGetValue(field, out var value) ? _style.Say(field, value) : null;

    // One line of headers, under a line of merged titles when columns have some.
    private IEnumerable<object?[]> HeaderLines(List<Column> columns, Tab tab)
    {
        var titles = columns.ConvertAll(column => column.Title ?? (variant.Grouped && column.Field is { } field ? AnnexeDictionary.TitleOf(field.Section) : null));
        if (titles.Exists(title => title is not null))
        {
            for (var from = 0; from < titles.Count;)
            {
                var to = from;
                while (to + 1 < titles.Count && titles[to + 1] == titles[from]) to++;
                if (titles[from] is not null && to > from) tab.Merges.Add((tab.Rows.Count, from, to));
                from = to + 1;
            }
            yield return [.. titles.Select((title, i) => i > 0 && titles[i - 1] == title ? null : title)];
        }
        yield return [.. columns.Select(column => column.Header)];
    }

    private static Tab Cover()
    {
        var tab = new Tab("Lisez-moi");
        tab.Add("Tableau de suivi du projet");
        tab.Add("Un onglet par mois. Merci de ne pas supprimer de colonne.");
        tab.Add("Contact", "coordination@example.org");
        return tab;
    }

    // What the drop-down lists of the workbook are made of: headers that name fields, and no person.
    private Tab Listing()
    {
        var tab = new Tab("Listes") { IsHidden = true };
        var fields = AnnexeDictionary.Fields.Where(field => field.Type == FieldType.Choice && field.List != Nomenclatures.YesNo).ToList();
        tab.Rows.Add([.. fields.Select(field => field.ShortLabel)]);
        for (var i = 0; i < 9; i++) tab.Rows.Add([.. fields.Select(field => lists.OptionsOf(field).ElementAtOrDefault(i)?.Label)]);
        return tab;
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private sealed record Column(string Header, Field? Field, Func<MadeRow, object?> Say, string? Title);
}
