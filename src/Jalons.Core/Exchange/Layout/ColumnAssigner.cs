using System.Text.RegularExpressions;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Choices;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Gives each column of a header its field: the best pairs first, one column for a field, save the ticks of a list.</summary>
internal sealed partial class ColumnAssigner(HeaderMatcher matcher, ReadingContext context, ColumnChoices choices)
{
    private readonly ColumnFit _fit = new(context);
    private readonly Dictionary<string, OptionMatcher> _options = [];

    public IReadOnlyList<ColumnPlan> Assign(HeaderRows header, IReadOnlyList<TableRow> sample)
    {
        var columns = header.Cells.ToDictionary(cell => cell.Column, cell => new ColumnPlan(cell.Column, cell.Text, ColumnUse.Unknown) { IsChosen = choices.Decides(cell.Text) });
        var taken = new HashSet<Field>();
        foreach (var cell in header.Cells)
            if (choices.FieldFor(cell.Text) is { } chosen && taken.Add(chosen)) columns[cell.Column] = Plan(cell, chosen);
        foreach (var (cell, tick) in Blocks(header, sample, taken)) columns[cell.Column] = tick;
        foreach (var (cell, field) in Pairs(header, sample))
            if (columns[cell.Column].Field is null && !choices.Ignores(cell.Text) && taken.Add(field)) columns[cell.Column] = Plan(cell, field);
        // A header word for word is believed even when its values cannot be read: they will be told one by one.
        foreach (var cell in header.Cells)
            if (columns[cell.Column].Field is null && !choices.Ignores(cell.Text) && Named(cell) is { } named && taken.Add(named)) columns[cell.Column] = Plan(cell, named);
        foreach (var cell in header.Cells)
            if (columns[cell.Column].Field is null && !choices.Ignores(cell.Text) && TickOf(cell, Values(sample, cell.Column), taken) is { } tick) columns[cell.Column] = tick;
        return [.. columns.Values.OrderBy(column => column.Index).Select(column => column with { Example = sample.FirstOrDefault(row => !row[column.Index].IsBlank)?[column.Index].ToString() ?? "" })];
    }

    // Several columns that name answers of the same list under the same words are its boxes, however well their headers fit the field itself.
    private List<(HeaderCell Cell, ColumnPlan Tick)> Blocks(HeaderRows header, IReadOnlyList<TableRow> sample, HashSet<Field> taken)
    {
        var ticks = from cell in header.Cells
                    from split in Splits(cell)
                    from field in FieldsOf(split.Group, taken)
                    let option = Options(field).Match(split.Answer)
                    where option is not null && ColumnFit.IsTicks(Values(sample, cell.Column), option)
                    group (Cell: cell, Tick: new ColumnPlan(cell.Column, cell.Text, ColumnUse.Tick, field, option)) by (field, Group: Wording.Fold(split.Group)) into block
                    where block.Select(column => column.Tick.Option).Distinct().Count() >= 2
                    select block;
        var found = new List<(HeaderCell, ColumnPlan)>();
        foreach (var block in ticks.ToList().OrderByDescending(block => matcher.Scores(block.Key.Group)[block.Key.field.Ordinal]))
            if (!block.Any(column => found.Exists(known => known.Item1 == column.Cell)) && taken.Add(block.Key.field)) found.AddRange(block.DistinctBy(column => column.Cell.Column));
        return found;
    }

    private ColumnPlan Plan(HeaderCell cell, Field field) => new(cell.Column, cell.Text, ColumnUse.Field, field) { Scale = field.HasLevels ? choices.ScaleFor(cell.Text) : null };

    // Headers that say the same words take fields in the order of the annexe: « Email » of the professional comes before that of the person.
    private IEnumerable<(HeaderCell Cell, Field Field)> Pairs(HeaderRows header, IReadOnlyList<TableRow> sample)
    {
        var pairs = new List<(double Score, HeaderCell Cell, Field Field)>();
        foreach (var cell in header.Cells)
        {
            var values = Values(sample, cell.Column);
            var scores = matcher.Scores(cell.Text);
            for (var i = 0; i < scores.Length; i++)
            {
                var score = scores[i];
                if (cell.Group is { } group) score = Grouped(group, cell.Text, i, score);
                if (score < HeaderMatcher.Possible) continue;
                var fit = _fit.Of(matcher.Fields[i], values);
                if (fit < 0.3 || (score < HeaderMatcher.Enough && !_fit.Proves(matcher.Fields[i], values))) continue;
                if (cell.Section is { } section) score += Sections.Of(section) == matcher.Fields[i].Section ? 0.03 : 0;
                pairs.Add((score * (0.75 + 0.25 * fit), cell, matcher.Fields[i]));
            }
        }
        return pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Cell.Column).Select(pair => (pair.Cell, pair.Field));
    }

    private Field? Named(HeaderCell cell) => matcher.Best(cell.Text) is ({ } field, >= HeaderMatcher.Sure) ? field : null;

    // Under « Prescripteur », « Nom » is the professional's; under « Suivi », it stays what it says.
    private double Grouped(string group, string text, int field, double alone)
    {
        var together = matcher.Scores($"{group} {text}")[field];
        return HeaderWords.IsProfessional(HeaderWords.Of(group)) is null ? Math.Max(alone, together) : together;
    }

    private ColumnPlan? TickOf(HeaderCell cell, IReadOnlyList<Cell> values, HashSet<Field> taken)
    {
        foreach (var (group, answer) in Splits(cell))
            foreach (var field in FieldsOf(group, taken))
                if (Options(field).Match(answer) is { } option && ColumnFit.IsTicks(values, option)) return new(cell.Column, cell.Text, ColumnUse.Tick, field, option);
        if (values.All(value => value.IsBlank)) return null;

        var alone = matcher.Fields.Where(field => field.IsMultiple && !taken.Contains(field))
            .Select(field => (Field: field, Option: Options(field).Exactly(cell.Text))).Where(pair => pair.Option is not null).ToList();
        return alone is [var only] && ColumnFit.IsTicks(values, only.Option!) ? new(cell.Column, cell.Text, ColumnUse.Tick, only.Field, only.Option) : null;
    }

    private List<Field> FieldsOf(string group, HashSet<Field> taken)
    {
        var scores = matcher.Scores(group);
        return [.. matcher.Fields.Where(field => field.IsChoice && !taken.Contains(field) && scores[field.Ordinal] >= HeaderMatcher.Enough).OrderByDescending(field => scores[field.Ordinal])];
    }

    // « Équipement [Tablette] », « Équipement : Tablette », « Équipement - Tablette », or « Tablette » under « Équipement ».
    private static IEnumerable<(string Group, string Answer)> Splits(HeaderCell cell)
    {
        if (cell.Group is { } group) yield return (group, cell.Text);
        if (Bracket().Match(cell.Text) is { Success: true } bracket) yield return (bracket.Groups[1].Value, bracket.Groups[2].Value);
        if (LastBracket().Match(cell.Text) is { Success: true } last) yield return (last.Groups[1].Value, last.Groups[2].Value);
        foreach (Match joint in Joint().Matches(cell.Text))
            yield return (cell.Text[..joint.Index], cell.Text[(joint.Index + joint.Length)..]);
    }

    private OptionMatcher Options(Field field) => _options.TryGetValue(field.Code, out var known) ? known : _options[field.Code] = OptionMatcher.Of(field, context);

    private static List<Cell> Values(IReadOnlyList<TableRow> sample, int column) => [.. sample.Select(row => row[column])];

    [GeneratedRegex(@"^([^\[(].*?)\s*\??\s*[\[(](.+)[\])]\s*\??\s*$")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^([^\[(].*\S)\s*\??\s*[\[(](.+)[\])]\s*\??\s*$")]
    private static partial Regex LastBracket();

    [GeneratedRegex(@"\s*[:/>|–—_]\s*|\s+-\s+")]
    private static partial Regex Joint();
}
