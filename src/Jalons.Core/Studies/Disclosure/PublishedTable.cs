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
    public const string Numerator = "#n";
    private const string Complement = "#rest";
    private const string Base = "#base";

    private readonly CellRegistry _registry = new();
    private readonly IReadOnlyList<string> _territories;

    private PublishedTable(IReadOnlyList<string> territories) => _territories = territories;

    public CellRegistry Registry => _registry;

    public static string Key(string territory, string part) => $"{territory}|{part}";

    /// <summary>Answers that exclude each other, with the numerator where some of them make it: territory × answer.</summary>
    public static PublishedTable OfAnswers(FigureBook book, string code)
    {
        var table = new PublishedTable([.. book.Territories.Keys]);
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
    public static PublishedTable OfCount(FigureBook book, string code, string? answer)
    {
        var table = new PublishedTable([.. book.Territories.Keys]);
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

    private static long CountOf(Measured figure, string? answer) => answer is null ? figure.Numerator ?? 0 : figure.Modalities.First(known => known.Code == answer).Count;

    /// <summary>What a share is taken of: the answer's own base, worked out from its percentage.</summary>
    private static long? BaseOf(Measured figure, string? answer) => answer is null
        ? figure.Denominator
        : figure.Modalities.First(known => known.Code == answer) is { Percent: > 0 and var percent } found ? (long)Math.Round(100 * found.Count / percent) : figure.Denominator;

    private void Add(string territory, string part, long count) => _registry.Add(Key(territory, part), count);

    // Denominators stay: they are printed under every figure.
    private void AddSum(string territory, string sum, IReadOnlyList<string> parts, bool mayBeHidden = false)
    {
        var keys = parts.Select(part => Key(territory, part)).ToList();
        _registry.Add(Key(territory, sum), keys.Sum(Value), mayBeHidden);
        _registry.AddSum(Key(territory, sum), keys);
    }

    // The département counts persons and the territories journeys; the difference is published with the targets, so that the sum is as good as known.
    private void AddTotal(string part)
    {
        var keys = _territories.Select(territory => Key(territory, part)).ToList();
        _registry.Add(Key(Total, part), keys.Sum(Value), mayBeHidden: part != Base);
        _registry.AddSum(Key(Total, part), keys);
    }

    private long Value(string key) => _registry.ValueOf(key);
}
