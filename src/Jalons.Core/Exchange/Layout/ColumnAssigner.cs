using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Choices;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Gives each column of a header its field: the best pairs first, one column for a field, save the ticks of a list.</summary>
internal sealed class ColumnAssigner(HeaderMatcher matcher, ReadingContext context, ColumnChoices choices)
{
    private readonly ColumnFit _fit = new(context);
    private readonly Dictionary<string, OptionMatcher> _options = [];

    public IReadOnlyList<ColumnPlan> Assign(HeaderRows header, IReadOnlyList<TableRow> sample)
    {
        var columns = header.Cells.Concat(Untitled(header, sample)).ToDictionary(cell => cell.Column, cell => Plan(cell, ColumnUse.Unknown) with { IsChosen = Said(cell) is not null });
        var taken = new HashSet<Field>();
        foreach (var cell in header.Cells.Concat(Untitled(header, sample)))
            if (Chosen(cell, taken) is { } chosen) columns[cell.Column] = chosen;
        foreach (var (cell, tick) in Blocks(header, sample, taken))
            if (columns[cell.Column] is { Field: null, IsChosen: false }) columns[cell.Column] = tick;
        foreach (var (cell, field) in Pairs(header, sample))
            if (columns[cell.Column].Field is null && Said(cell) is not "" && taken.Add(field)) columns[cell.Column] = Plan(cell, ColumnUse.Field, field);
        // A header word for word is believed even when its values cannot be read: they will be told one by one.
        foreach (var cell in header.Cells)
            if (columns[cell.Column].Field is null && Said(cell) is not "" && Named(cell) is { } named && taken.Add(named)) columns[cell.Column] = Plan(cell, ColumnUse.Field, named);
        foreach (var cell in header.Cells)
            if (columns[cell.Column].Field is null && Said(cell) is not "" && TickOf(cell, Values(sample, cell.Column), taken) is { } tick) columns[cell.Column] = tick;
        return [.. columns.Values.OrderBy(column => column.Index).Select(column => column with { Example = sample.FirstOrDefault(row => !row[column.Index].IsBlank)?[column.Index].ToString() ?? "" })];
    }

    // Several columns that name answers of the same list under the same words are its boxes, however well their headers fit the field itself.
    private List<(HeaderCell Cell, ColumnPlan Tick)> Blocks(HeaderRows header, IReadOnlyList<TableRow> sample, HashSet<Field> taken)
    {
        var ticks = from cell in header.Cells
                    from split in HeaderSplits.Of(cell)
                    from field in FieldsOf(split.Group, taken)
                    let option = Options(field).Match(split.Answer)
                    where option is not null && ColumnFit.IsTicks(Values(sample, cell.Column), option) && !IsAnother(cell, field, Values(sample, cell.Column))
                    group (Cell: cell, Tick: Plan(cell, ColumnUse.Tick, field, option)) by (field, Group: Wording.Fold(split.Group)) into block
                    where block.Select(column => column.Tick.Option).Distinct().Count() >= 2
                    select block;
        var found = new List<(HeaderCell, ColumnPlan)>();
        foreach (var block in ticks.ToList().OrderByDescending(block => matcher.Scores(block.Key.Group)[block.Key.field.Ordinal]))
            if (!block.Any(column => found.Exists(known => known.Item1 == column.Cell)) && taken.Add(block.Key.field)) found.AddRange(block.DistinctBy(column => column.Cell.Column));
        return found;
    }

    // « Reconnu travailleur handicapé », beside the boxes of the barriers, is a question of its own.
    private bool IsAnother(HeaderCell cell, Field field, List<Cell> values) =>
        matcher.Best(cell.Text).Field is { Type: FieldType.Choice } own && own != field && values.Exists(value => !value.IsBlank) && _fit.Of(own, values) >= 0.9;

    private string? Said(HeaderCell cell) => choices.Said(cell.Name) ?? choices.Said(cell.Text);

    // What a human said of a column holds, whatever its header and its values say.
    private ColumnPlan? Chosen(HeaderCell cell, HashSet<Field> taken)
    {
        if (Said(cell) is not { Length: > 0 } said || ColumnChoice.Read(said) is not { Field: { } field } choice) return null;
        if (choice.Option is null) return taken.Add(field) ? Plan(cell, ColumnUse.Field, field) with { Scale = choice.Scale, IsChosen = true } : null;

        taken.Add(field);
        return context.Lists.Find(field, choice.Option) is { } option ? Plan(cell, ColumnUse.Tick, field, option) with { IsChosen = true } : null;
    }

    private static ColumnPlan Plan(HeaderCell cell, ColumnUse use, Field? field = null, Option? option = null) => new(cell.Column, cell.Name, use, field, option) { Written = cell.Text };

    // Columns that hold something under no header at all.
    private static IEnumerable<HeaderCell> Untitled(HeaderRows header, IReadOnlyList<TableRow> sample)
    {
        var titled = header.Cells.Select(cell => cell.Column).ToHashSet();
        for (var column = 0; column < sample.Select(row => row.Count).DefaultIfEmpty().Max(); column++)
            if (!titled.Contains(column) && sample.Any(row => !row[column].IsBlank)) yield return new(column, ColumnNames.Untitled(column), null, null);
    }

    // Headers that say the same words go by their neighbours (« Email » beside « Prescripteur » is the professional's), then in the order of the annexe.
    private IEnumerable<(HeaderCell Cell, Field Field)> Pairs(HeaderRows header, IReadOnlyList<TableRow> sample)
    {
        var pairs = new List<(double Score, HeaderCell Cell, Field Field)>();
        foreach (var cell in header.Cells)
        {
            var values = Values(sample, cell.Column);
            var scores = matcher.Scores(cell.Text);
            var neighbours = header.Cells.Count(other => other.Text == cell.Text) > 1 ? Neighbours(header, cell) : [];
            for (var i = 0; i < scores.Length; i++)
            {
                var score = scores[i];
                if (cell.Group is { } group) score = Grouped(group, cell.Text, i, score);
                if (score < HeaderMatcher.Possible) continue;
                var fit = _fit.Of(matcher.Fields[i], values);
                if (fit < 0.3 || (score < HeaderMatcher.Enough && !_fit.Proves(matcher.Fields[i], values))) continue;
                if (cell.Section is { } section) score += Sections.Of(section) == matcher.Fields[i].Section ? 0.03 : 0;
                else score += 0.02 * neighbours.Count(near => near == matcher.Fields[i].Section);
                pairs.Add((score * (0.75 + 0.25 * fit), cell, matcher.Fields[i]));
            }
        }
        return pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Cell.Column).Select(pair => (pair.Cell, pair.Field));
    }

    // The sections that the headers right and left of a column belong to.
    private List<Section?> Neighbours(HeaderRows header, HeaderCell cell)
        => [.. header.Cells.Where(other => Math.Abs(other.Column - cell.Column) == 1).Select(other => matcher.Best(other.Text).Field?.Section)];

    private Field? Named(HeaderCell cell) => matcher.Best(cell.Text) is ({ } field, >= HeaderMatcher.Sure) ? field : null;

    // Under « Prescripteur », « Nom » is the professional's; under « Suivi », it stays what it says.
    private double Grouped(string group, string text, int field, double alone)
    {
        var together = matcher.Scores($"{group} {text}")[field];
        return HeaderWords.IsProfessional(HeaderWords.Of(group)) is null ? Math.Max(alone, together) : together;
    }

    private ColumnPlan? TickOf(HeaderCell cell, IReadOnlyList<Cell> values, HashSet<Field> taken)
    {
        foreach (var (group, answer) in HeaderSplits.Of(cell))
            foreach (var field in FieldsOf(group, taken))
                if (Options(field).Match(answer) is { } option && ColumnFit.IsTicks(values, option)) return Plan(cell, ColumnUse.Tick, field, option);
        if (values.All(value => value.IsBlank)) return null;

        var alone = matcher.Fields.Where(field => field.IsMultiple && !taken.Contains(field))
            .Select(field => (Field: field, Option: Options(field).Exactly(cell.Text))).Where(pair => pair.Option is not null).ToList();
        return alone is [var only] && ColumnFit.IsTicks(values, only.Option!) ? Plan(cell, ColumnUse.Tick, only.Field, only.Option) : null;
    }

    private List<Field> FieldsOf(string group, HashSet<Field> taken)
    {
        var scores = matcher.Scores(group);
        return [.. matcher.Fields.Where(field => field.IsChoice && !taken.Contains(field) && scores[field.Ordinal] >= HeaderMatcher.Enough).OrderByDescending(field => scores[field.Ordinal])];
    }

    private OptionMatcher Options(Field field) => _options.TryGetValue(field.Code, out var known) ? known : _options[field.Code] = OptionMatcher.Of(field, context);

    private static List<Cell> Values(IReadOnlyList<TableRow> sample, int column) => [.. sample.Select(row => row[column])];
}
