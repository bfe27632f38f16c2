using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Topics;

/// <summary>S: who was followed up, what they say, and whether they resemble those who were lost.</summary>
internal static class FollowUps
{
    public static IReadOnlyList<Block> Of(StudyData data) =>
    [
        new Paragraph($"{data.Sentence("S01")} {data.Sentence("S02")} Seules les personnes dont l’échéance est venue sont comptées."),
        data.Territories("S01", Finding.Of(data, "S01"), "Part des personnes suivies à 3 mois, parmi celles dont l’échéance est venue, en %."),
        .. Situation(data, "S03", 3), .. Situation(data, "S03b", 6),
        .. Evolution(data), .. Told(data, "S04", "S04b", "S05", "S05b", "S06", "S06b"),
        .. Attrition(data), .. LostSituations.Of(data),
    ];

    /// <summary>Where people are, among those whose situation is known; nothing when nobody's is.</summary>
    public static IReadOnlyList<Block> Situation(StudyData data, string code, int months) => data.Whole(code) is not { Status: not FigureStatus.NotMeasurable, Denominator: > 0 }
        ? []
        :
        [
            new Paragraph(data.Sentence(code)),
            .. data.HasTooManyUnknown(data.Whole(code)) || data.Whole(code).Denominator < Cell.SmallestBase ? Array.Empty<Block>() :
            [
                data.Bars(code, Finding.First(data, code, $"À {months} mois, la situation la plus fréquente"), $"Situation des personnes suivies à {months} mois, en % de celles dont la situation est connue.", answer => answer.Count > 0),
            ],
        ];

    /// <summary>S04: better, the same, worse, on both sides of a line; nothing while no words are coded.</summary>
    public static IEnumerable<Block> Evolution(StudyData data)
    {
        var asked = new[] { (Code: "S04", Label: "À 3 mois"), (Code: "S04b", Label: "À 6 mois") }.Where(one => data.Whole(one.Code) is { Status: FigureStatus.Ok or FigureStatus.Fragile, Denominator: >= Cell.SmallestBase }).ToList();
        if (asked.Count == 0) yield break;

        Level Of(string answer, string label, Side side) => new(label, side, [.. asked.Select(one => data.Share(one.Code, answer: answer))]);
        var (first, better) = (asked[0], data.Share(asked[0].Code, answer: "positive"));
        yield return new Documents.Figure($"{first.Label}, {better.Print} des évolutions codées sont positives", new DivergingChart(Measure.Percent("Part des personnes"), [.. asked.Select(one => one.Label)],
            [Of("worse", "Dégradée", Side.Below), Of("stable", "Stable", Side.Middle), Of("positive", "Positive", Side.Above)]))
        {
            Subtitle = "Évolution de la situation, jugée d’après le texte de suivi, en % des personnes dont l’évolution est codée.",
            Reading = $"{first.Label}, l’évolution est jugée positive pour {better.Print} des personnes, stable pour {data.Share(first.Code, answer: "stable").Print} et dégradée pour {data.Share(first.Code, answer: "worse").Print}.",
            Scope = data.ScopeOf(first.Code),
            Note = $"{data.BoundsOf(first.Code)} Une évolution observée ne peut être attribuée au seul programme ; les personnes retrouvées ne ressemblent pas forcément aux autres.".Trim(),
            Source = data.Source,
            AltText = "Barres de part et d’autre d’une ligne : à gauche les situations dégradées, à cheval les stables, à droite les positives.",
        };
    }

    private static IEnumerable<Block> Told(StudyData data, params string[] codes)
        => codes.Where(code => data.Whole(code).Status is not FigureStatus.NotMeasurable).Select(code => data.Sentence(code)).ToList() is { Count: > 0 } told ? [BulletList.Of(told)] : [];

    private static IEnumerable<Block> Attrition(StudyData data)
    {
        if (data.Whole("S01") is not { Detail: AttritionDetail detail, Numerator: var followed, Denominator: var due } || followed < Cell.SmallestBase || due - followed < Cell.SmallestBase) yield break;

        yield return new Table(
            "Les personnes suivies à 3 mois ressemblent-elles aux autres ?",
            [Column.Words("Caractéristique", 2.4), new("Suivies"), new("Non suivies"), new("Différence standardisée", 1.3)],
            [.. detail.Traits.Select(trait => Row.Of(trait.Label, Share(trait.Followed, followed!.Value, data), Share(trait.Lost, due!.Value - followed.Value, data), new Cell.Number(trait.Difference, 2)))])
        {
            Subtitle = "Part de chaque caractéristique, en %, et différence rapportée à la dispersion.",
            Scope = $"Personnes diagnostiquées depuis 3 mois au {French.Date(data.At)}, n = {French.Count(due!.Value)}.",
            Note = "Au-delà de 0,10, positive ou négative, la différence compte : les résultats à 3 mois ne valent alors que pour les personnes suivies.",
            Source = data.Source,
        };
    }

    // A share of few is few: hidden with the count it stands for, or with the count of the others.
    private static Cell Share(double share, long among, StudyData data)
        => Math.Round(share * among) is > 0 and var count && (count <= data.Disclosure.SecretUpTo || among - count is > 0 and var rest && rest <= data.Disclosure.SecretUpTo) ? Cell.Hidden : new Cell.Percent(100 * share);
}
