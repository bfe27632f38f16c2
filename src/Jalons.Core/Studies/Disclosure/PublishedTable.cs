using Jalons.Core.Indicators.Figures;
using Jalons.Statistics.Disclosure;
using Measured = Jalons.Core.Indicators.Figures.Figure;

namespace Jalons.Core.Studies.Disclosure;

/// <summary>
/// The counts of one indicator that belong together: territories and département, answers and their sum, an answer and its complement. A reader who has all
/// but one of them has that one: they are protected together, in one registry.
/// </summary>
internal sealed class PublishedTable
{
    public const string Total = "";
    public const string Numerator = "#n", Known = "#known", Unknown = "#unknown";
    private const string Complement = "#rest";
    private const string Base = "#base";

    private readonly CellRegistry _registry = new();
    private readonly IReadOnlyList<string> _territories;
    private readonly HashSet<string> _rests = [];

    // Denominators stay, as they are printed under every figure, unless one is small itself: then others must hide it.
    private bool _basesMayBeHidden;

    private PublishedTable(IReadOnlyList<string> territories) => _territories = territories;

    public CellRegistry Registry => _registry;

    public static string Key(string territory, string part) => $"{territory}|{part}";

    /// <summary>Answers that exclude each other, with the numerator where some of them make it: territory × answer.</summary>
    public static PublishedTable OfAnswers(FigureBook book, string code, int secretUpTo)
    {
        var table = new PublishedTable([.. book.Territories.Keys]) { _basesMayBeHidden = book.Territories.Values.Any(place => IsFew(place[code].Modalities.Sum(answer => answer.Count), secretUpTo)) };
        var answers = book.Departement![code].Modalities.Select(answer => answer.Code).ToList();
        var headline = book.Departement[code].Indicator.Headline;
        foreach (var territory in table._territories)
        {
            var counts = book.Territories[territory][code].Modalities.ToDictionary(answer => answer.Code, answer => answer.Count);
            foreach (var answer in answers) table.Add(territory, answer, counts[answer]);
            table.AddSum(territory, Base, answers);
            if (headline.Count > 1) table.AddSum(territory, Numerator, headline, mayBeHidden: true);
        }
        foreach (var part in answers.Append(Base).Concat(headline.Count > 1 ? [Numerator] : [])) table.AddTotal(part);
        return table;
    }

    /// <summary>One count, with what it is taken from where that is published: territory × (yes, the rest).</summary>
    public static PublishedTable OfCount(FigureBook book, string code, string? answer, int secretUpTo)
    {
        var table = new PublishedTable([.. book.Territories.Keys]) { _basesMayBeHidden = book.Territories.Values.Any(place => IsFew(BaseOf(place[code], answer) ?? 0, secretUpTo)) };
        var withBase = table._territories.All(territory => BaseOf(book.Territories[territory][code], answer) is { } among && among >= CountOf(book.Territories[territory][code], answer));
        foreach (var territory in table._territories)
        {
            var figure = book.Territories[territory][code];
            var count = CountOf(figure, answer);
            table.Add(territory, answer ?? Numerator, count);
            if (!withBase) continue;

            table.Add(territory, Complement, BaseOf(figure, answer)!.Value - count);
            table.AddSum(territory, Base, [answer ?? Numerator, Complement]);
        }
        foreach (var part in withBase ? [answer ?? Numerator, Complement, Base] : new[] { answer ?? Numerator }) table.AddTotal(part);
        return table;
    }

    /// <summary>Known and unknown answers, whose sum is whom the indicator asks: territory × (known, unknown).</summary>
    public static PublishedTable OfUnknown(FigureBook book, string code, int secretUpTo)
    {
        var table = new PublishedTable([.. book.Territories.Keys]);
        var counts = table._territories.ToDictionary(territory => territory, territory => book.Territories[territory][code] is var figure ? (Known: figure.Denominator ?? 0, Unknown: figure.Missing ?? 0) : default);
        table._basesMayBeHidden = counts.Values.Any(count => IsFew(count.Known + count.Unknown, secretUpTo));
        foreach (var (territory, count) in counts)
        {
            table.Add(territory, Known, count.Known);
            table.Add(territory, Unknown, count.Unknown);
            table.AddSum(territory, Base, [Known, Unknown]);
        }
        foreach (var part in new[] { Known, Unknown, Base }) table.AddTotal(part);
        return table;
    }

    /// <summary>Counts that are subtracted from each other, territory × step, with what each step leaves out.</summary>
    public static PublishedTable OfLinked(FigureBook book, LinkedCounts linked, int secretUpTo)
    {
        var table = new PublishedTable([.. book.Territories.Keys]);
        var parts = linked.Steps.Select(step => LinkedCounts.PartOf(step.Code, step.Answer)).ToList();

        // Whom all else is taken of is printed under every figure; it is hidden where it is small itself, and then others must hide it.
        var starts = table._territories.Any(territory => CountOf(book.Territories[territory][linked.Steps[0].Code], linked.Steps[0].Answer) is var people && IsFew(people, secretUpTo));
        foreach (var territory in table._territories)
        {
            var counts = linked.Steps.Select(step => CountOf(book.Territories[territory][step.Code], step.Answer)).ToList();
            for (var step = 0; step < parts.Count; step++) table._registry.Add(Key(territory, parts[step]), counts[step], mayBeHidden: step > 0 || starts);
            if (linked.IsSum) table.AddRest(territory, parts[0], [.. parts.Skip(1)]);
            else for (var step = 1; step < parts.Count; step++) table.AddRest(territory, parts[step - 1], [parts[step]]);
        }
        foreach (var part in parts) table.AddTotal(part, mayBeHidden: part != parts[0] || starts);
        foreach (var rest in table._rests.Where(rest => table._territories.All(territory => table._registry.Has(Key(territory, rest))))) table.AddTotal(rest);
        return table;
    }

    // A step that is larger than the one before is not what is left of it.
    private void AddRest(string territory, string whole, IReadOnlyList<string> parts)
    {
        var (rest, keys) = ($"{whole}{Complement}", parts.Select(part => Key(territory, part)).ToList());
        if (Value(Key(territory, whole)) - keys.Sum(Value) is not (>= 0 and var left)) return;

        Add(territory, rest, left);
        _registry.AddSum(Key(territory, whole), [.. keys, Key(territory, rest)]);
        _rests.Add(rest);
    }

    private static long CountOf(Measured figure, string? answer) => answer is null ? figure.Numerator ?? 0 : figure.Modalities.First(known => known.Code == answer).Count;

    /// <summary>What a share is taken of: the answer's own base, worked out from its percentage.</summary>
    private static long? BaseOf(Measured figure, string? answer) => answer is null
        ? figure.Denominator
        : figure.Modalities.First(known => known.Code == answer) is { Percent: > 0 and var percent } found ? (long)Math.Round(100 * found.Count / percent) : figure.Denominator;

    private void Add(string territory, string part, long count) => _registry.Add(Key(territory, part), count);

    private void AddSum(string territory, string sum, IReadOnlyList<string> parts, bool mayBeHidden = false)
    {
        var keys = parts.Select(part => Key(territory, part)).ToList();
        _registry.Add(Key(territory, sum), keys.Sum(Value), sum == Base ? _basesMayBeHidden : mayBeHidden);
        _registry.AddSum(Key(territory, sum), keys);
    }

    // The département counts persons and the territories journeys; the difference is published with the targets, so that the sum is as good as known.
    private void AddTotal(string part, bool mayBeHidden = true)
    {
        var keys = _territories.Select(territory => Key(territory, part)).ToList();
        _registry.Add(Key(Total, part), keys.Sum(Value), part == Base ? _basesMayBeHidden : mayBeHidden);
        _registry.AddSum(Key(Total, part), keys);
    }

    private static bool IsFew(long count, int secretUpTo) => count > 0 && count <= secretUpTo;

    private long Value(string key) => _registry.ValueOf(key);
}
