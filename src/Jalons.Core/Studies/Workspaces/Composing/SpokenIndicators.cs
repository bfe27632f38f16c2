using System.Text.RegularExpressions;
using Jalons.Core.Indicators;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Workspaces.Composing;

/// <summary>Which indicators speak in a computed text: their sentences are looked for in it, so that no chapter has to say.</summary>
internal sealed partial class SpokenIndicators(StudyData data)
{
    private const int SlugLength = 40;

    // A chapter may put a sentence after a colon, with a small letter: the first one is left out.
    private readonly IReadOnlyList<(string Code, string Sentence)> _known =
        [.. IndicatorCatalogue.All.SelectMany(indicator => Places(data).Select(place => (indicator.Code + Suffix(place), data.Sentence(indicator.Code, place)[1..]))).DistinctBy(known => known.Item2)];

    public IReadOnlyList<string> In(string text) => [.. _known.Where(known => text.Contains(known.Sentence, StringComparison.Ordinal)).OrderBy(known => text.IndexOf(known.Sentence, StringComparison.Ordinal)).Select(known => known.Code)];

    /// <summary>A key that numbers do not change: the indicators, or the words without their numbers.</summary>
    public static string KeyOf(IReadOnlyList<string> codes, string text) => codes.Count > 0 ? string.Join('-', codes) : Slug.Of(Numbers().Replace(text, " "), SlugLength);

    /// <summary>The values of the indicators that speak, as printed.</summary>
    public static Dictionary<string, string> ValuesOf(StudyData data, IEnumerable<string> codes) => codes.ToDictionary(code => code, code => ValueOf(data, code)?.Print ?? "");

    /// <summary>« B01 », « B01@T8 »: the headline as it may be printed; null when there is no such indicator or territory.</summary>
    public static Cell? ValueOf(StudyData data, string code)
    {
        var parts = code.Split('@');
        if (data.Figures.Departement?.GetValueOrDefault(parts[0]) is null) return null;
        if (parts.Length > 1 && data.Programme.Territories.All(known => known.Code != parts[1])) return null;

        var territory = data.Programme.Territories.FirstOrDefault(known => parts.Length > 1 && known.Code == parts[1]);
        var figure = territory is null ? data.Whole(parts[0]) : data.In(territory, parts[0]);
        return figure switch
        {
            { Indicator.Unit: IndicatorUnit.Count } => data.Count(parts[0], territory),
            { Indicator.Unit: IndicatorUnit.Percent } => data.Share(parts[0], territory),
            _ when data.Disclosure.IsHidden(parts[0], territory) => Cell.Hidden,
            { Value: { } value, Indicator.Unit: IndicatorUnit.Days } => new Cell.Number(value, 0, value < 2 ? "jour" : "jours"),
            { Value: { } value } => new Cell.Number(value, 2),
            _ => new Cell.NotMeasurable(figure.Reason ?? ""),
        };
    }

    private static IEnumerable<Territory?> Places(StudyData data) => data.Programme.Territories.Prepend((Territory?)null);

    private static string Suffix(Territory? place) => place is null ? "" : $"@{place.Code}";

    [GeneratedRegex(@"[\d\u00A0\u202F]+")]
    private static partial Regex Numbers();
}
