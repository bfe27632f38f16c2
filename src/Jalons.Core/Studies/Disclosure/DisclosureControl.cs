using System.Collections.Concurrent;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Programmes;
using Jalons.Statistics.Disclosure;
using Measured = Jalons.Core.Indicators.Figures.Figure;

namespace Jalons.Core.Studies.Disclosure;

/// <summary>A count that is not published, and why.</summary>
/// <param name="Place">Name of the territory, or « Département ».</param>
/// <param name="What">The answer, or the label of the indicator.</param>
/// <param name="IsPrimary">True when it is small itself; false when it would give a small one away.</param>
/// <param name="Range">What a reader can still deduce of a small count: between these two numbers.</param>
public sealed record MaskedCount(string Indicator, string Label, string Place, string What, bool IsPrimary, (long Low, long High)? Range)
{
    public string Reason => IsPrimary ? "effectif trop faible" : "protège un effectif trop faible du même tableau";
}

/// <summary>
/// Decides, for everything that a study publishes, which counts are hidden (evaluation, M17): small ones, then the fewest others without which a small one could
/// be worked out, checked by linear programming. One registry per indicator links its tables: a count is hidden everywhere or nowhere.
/// </summary>
public sealed class DisclosureControl(FigureBook book, Programme programme, int secretUpTo)
{
    // Beyond this many linear programmes a good set is taken in place of the smallest one.
    private const int MaxTrials = 60;
    private const string LinkedKey = "#linked", UnknownKey = "#unknown";

    private readonly ConcurrentDictionary<(string Code, string? Answer), (CellRegistry Registry, SuppressionResult Result)> _protected = [];
    private readonly ConcurrentBag<(CellRegistry Registry, SuppressionResult Result)> _others = [];

    /// <summary>Counts from 1 to this number are not published.</summary>
    public int SecretUpTo => secretUpTo;

    /// <summary>Whether a count of an indicator is hidden: its numerator, or one of its answers.</summary>
    public bool IsHidden(string code, Territory? territory = null, string? answer = null)
    {
        var figure = book.Departement![code];
        if (CountsBehindCosts.IsMoney(code)) return false;
        if (LinkedCounts.Of(code, answer) is { } linked) return IsHidden(linked, LinkedCounts.PartOf(code, answer), territory, CountOf(territory is null ? figure : book.Territories[territory.Code][code], answer));

        var alone = IsAlone(figure, answer);
        // The numerator of a single answer is that answer.
        var part = answer ?? (alone ? PublishedTable.Numerator : figure.Indicator.Headline is [var only] ? only : PublishedTable.Numerator);
        var (registry, result) = _protected.GetOrAdd((code, alone ? answer : null), key => Protect(key.Code, key.Answer, alone));
        var place = territory?.Code ?? PublishedTable.Total;
        if (territory is null && IsSmall(CountOf(figure, answer))) return true;
        return result.IsHidden(PublishedTable.Key(place, part)) || (answer is null && !alone && figure.Indicator.Headline.Count == 0 && IsSmall(CountOf(territory is null ? figure : book.Territories[territory.Code][code], null)));
    }

    /// <summary>Whether the number of known answers is hidden: it is small itself, or the unknown ones are and would be the difference.</summary>
    public bool HidesBase(string code, Territory? territory = null)
    {
        if (CountsBehindCosts.IsMoney(code) || book.Departement![code].Denominator is null) return false;

        var figure = territory is null ? book.Departement[code] : book.Territories[territory.Code][code];
        var (_, result) = _protected.GetOrAdd((code, UnknownKey), key => PublishedTable.OfUnknown(book, key.Code, secretUpTo).Registry is var registry ? (registry, Hide(registry)) : default);
        return IsSmall(figure.Denominator ?? 0) || IsSmall(figure.Missing ?? 0) || result.IsHidden(PublishedTable.Key(territory?.Code ?? PublishedTable.Total, PublishedTable.Known));
    }

    /// <summary>What to hide of counts that no indicator has: combinations, towns, under the same threshold.</summary>
    public SuppressionResult Protect(CellRegistry registry)
    {
        var result = Hide(registry);
        _others.Add((registry, result));
        return result;
    }

    /// <summary>All that was protected so far, each set of linked counts with what is hidden of it: for those who attack what is published.</summary>
    public IEnumerable<(CellRegistry Registry, SuppressionResult Result)> Tables => _protected.Values.Concat(_others);

    /// <summary>Whether a count is small enough to be hidden by itself.</summary>
    public bool IsSmall(long count) => count > 0 && count <= secretUpTo;

    /// <summary>What was hidden so far, in the order of the catalogue: every count that was asked for went through here.</summary>
    public IReadOnlyList<MaskedCount> Report() => [.. _protected.OrderBy(asked => asked.Key.Code, StringComparer.Ordinal).ThenBy(asked => asked.Key.Answer, StringComparer.Ordinal)
        .SelectMany(asked => asked.Value.Result.Primary.Concat(asked.Value.Result.Secondary).Order(StringComparer.Ordinal).Select(key => Masked(asked.Key.Code, key, asked.Value.Result)))];

    private static bool IsAlone(Measured figure, string? answer) => figure.Indicator.IsMultiple || figure.Modalities.Count == 0 || figure.Indicator.Modalities.Count == 0 || !Excludes(figure);

    // Answers that add up to what they are taken of.
    private static bool Excludes(Measured figure) => figure.Denominator is { } among && figure.Modalities.Sum(answer => answer.Count) == among;

    private (CellRegistry, SuppressionResult) Protect(string code, string? answer, bool alone)
    {
        var table = alone ? PublishedTable.OfCount(book, code, answer, secretUpTo) : PublishedTable.OfAnswers(book, code, secretUpTo);
        return (table.Registry, Hide(table.Registry));
    }

    private SuppressionResult Hide(CellRegistry registry) => Suppression.Protect(registry, new(Threshold: secretUpTo + 1, MaxTrials: MaxTrials));

    private bool IsHidden(LinkedCounts linked, string part, Territory? territory, long count)
    {
        var (_, result) = _protected.GetOrAdd((linked.Name, LinkedKey), _ => PublishedTable.OfLinked(book, linked, secretUpTo).Registry is var registry ? (registry, Hide(registry)) : default);
        return IsSmall(count) || result.IsHidden(PublishedTable.Key(territory?.Code ?? PublishedTable.Total, part));
    }

    private MaskedCount Masked(string code, string key, SuppressionResult result)
    {
        var (place, part) = (key[..key.IndexOf('|', StringComparison.Ordinal)], key[(key.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        var step = LinkedCounts.All.SelectMany(linked => linked.Steps, (linked, one) => (Part: LinkedCounts.PartOf(one.Code, one.Answer), one.Code, one.Answer)).FirstOrDefault(one => one.Part == part);
        var figure = book.Departement![step.Code ?? code];
        var what = figure.Modalities.FirstOrDefault(answer => answer.Code == (step.Answer ?? part))?.Label ?? part switch
        {
            PublishedTable.Known => "réponses connues",
            PublishedTable.Unknown => "réponses inconnues",
            PublishedTable.Numerator => figure.Indicator.Label,
            _ => step.Code is not null ? figure.Indicator.Label : "le reste",
        };
        return new(code, figure.Indicator.Label, programme.Territories.FirstOrDefault(territory => territory.Code == place)?.Name ?? "Département", what, result.Primary.Contains(key),
            result.Ranges.TryGetValue(key, out var range) ? ((long)Math.Ceiling(range.Lower - 1e-6), double.IsInfinity(range.Upper) ? long.MaxValue : (long)Math.Floor(range.Upper + 1e-6)) : null);
    }

    private static long CountOf(Measured figure, string? answer) => answer is null ? figure.Numerator ?? 0 : figure.Modalities.FirstOrDefault(known => known.Code == answer)?.Count ?? 0;
}
