using Jalons.Core.Indicators.Figures;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Jalons.Statistics.Disclosure;

namespace Jalons.Core.Studies.Crossings;

/// <summary>UpSet figures: which publics and which needs go together.</summary>
internal static class CombinationFigures
{
    private const int MostCombinations = 9;
    private static readonly string[] PublicNames = ["Suivi par l’ASE", "Salarié en insertion", "Allocataire du RSA", "Au chômage depuis un an", "Mission locale"];
    private static readonly string[] NeedNames = ["Sans ordinateur", "Sans abonnement internet", "Aucune compétence", "Une ou deux compétences"];

    /// <summary>P14, chapter 2.3.</summary>
    public static IEnumerable<Documents.Figure> OfPublics(StudyData data) => IsDrawn(data, "P14") ? [Publics(data)] : [];

    /// <summary>B06, chapter 4.5: each answer of the indicator is one combination.</summary>
    public static IEnumerable<Documents.Figure> OfNeeds(StudyData data) => IsDrawn(data, "B06") ? [Needs(data)] : [];

    private static bool IsDrawn(StudyData data, string code) => data.Whole(code) is { Status: not FigureStatus.NotMeasurable, Denominator: > 0 } measured && !data.HasTooManyUnknown(measured);

    private static Documents.Figure Publics(StudyData data)
    {
        var (found, hidden) = (data.Findings.Publics, Hidden(data));
        var shown = found.Counts.Where(count => !hidden.Contains(count.Key)).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Take(MostCombinations).ToList();
        var rest = found.Total - shown.Sum(count => count.Value);
        var combinations = shown.Select(count => new Combination(MembersOf(count.Key), Share(count.Value, found.Total))).ToList();
        if (rest > 0) combinations.Add(Others(data, rest, found.Total));
        var several = found.Counts.Where(count => int.PopCount(count.Key) > 1).Sum(count => count.Value);
        return new($"{Share(several, found.Total).Print} des personnes relèvent de plusieurs publics visés à la fois", new UpSetChart(Measure.Percent("Part des personnes"), PublicNames, combinations))
        {
            Subtitle = "Combinaisons de publics visés, chaque personne dans une seule, en % des personnes dont la situation est connue.",
            Reading = Reading(combinations, PublicNames),
            Scope = $"Personnes dont la situation est connue, situation au {French.Date(data.At)}, n = {French.Count(found.Total)}.",
            Note = "Chaque combinaison dit tout ce qu’elle réunit, et rien d’autre. Les combinaisons rares sont réunies.",
            Source = data.Source,
            AltText = "Barres verticales, une par combinaison de publics ; sous chacune, une colonne de points dit quels publics elle réunit.",
        };
    }

    private static Documents.Figure Needs(StudyData data)
    {
        var measured = data.Whole("B06");
        var shown = measured.Modalities.Where(answer => answer.Count > 0 && data.Share("B06", answer: answer.Code) is Cell.Percent).OrderByDescending(answer => answer.Count).Take(MostCombinations).ToList();
        var rest = (measured.Denominator ?? 0) - shown.Sum(answer => answer.Count);
        var combinations = shown.Select(answer => new Combination(NeedsOf(answer.Code), Share(answer.Count, measured.Denominator ?? 0))).ToList();
        if (rest > 0) combinations.Add(Others(data, rest, measured.Denominator ?? 0));
        return new(Topics.Finding.Of(data, "B06"), new UpSetChart(Measure.Percent("Part des personnes"), NeedNames, combinations))
        {
            Subtitle = "Combinaisons d’équipement, de connexion et de compétences, chaque personne dans une seule, en %.",
            Reading = Reading(combinations, NeedNames),
            Scope = data.ScopeOf("B06"),
            Note = "Chaque combinaison dit tout ce qu’elle réunit, et rien d’autre : sans ligne de compétences, la personne en a trois ou quatre sur quatre. Les combinaisons rares sont réunies.",
            Source = data.Source,
            AltText = "Barres verticales, une par combinaison de besoins ; sous chacune, une colonne de points dit quels besoins elle réunit.",
        };
    }

    private static Combination Others(StudyData data, long count, long among) => new([], data.Disclosure.IsSmall(count) ? Cell.Hidden : Share(count, among)) { Name = "Autres combinaisons" };

    private static string Reading(IReadOnlyList<Combination> combinations, string[] sets)
    {
        if (combinations.FirstOrDefault(one => one is { Value: Cell.Percent, Name: null }) is not { } first) return "Les effectifs sont trop faibles pour une part.";
        var name = first.Members.Count == 0 ? "d’aucune de ces lignes" : $"de « {string.Join(" » et « ", first.Members.Select(member => sets[member]))} », et d’aucune autre ligne";
        return $"{first.Value.Print} des personnes relèvent {name}.";
    }

    // The shares of each public are published beside: whoever knows them must not find a rare combination.
    private static HashSet<int> Hidden(StudyData data)
    {
        var (found, registry) = (data.Findings.Publics, new CellRegistry());
        foreach (var (mask, count) in found.Counts) registry.Add($"{mask}", count);
        registry.Add("total", found.Total, mayBeHidden: false);
        registry.AddSum("total", [.. found.Counts.Keys.Select(mask => $"{mask}")]);
        for (var rank = 0; rank < TargetCombinations.Publics.Count; rank++)
        {
            if (found.Of(rank) == 0 || data.Disclosure.IsSmall(found.Of(rank)) || data.Count("P14", answer: TargetCombinations.Publics[rank].Code) is Cell.Secret) continue;
            registry.Add($"public {rank}", found.Of(rank), mayBeHidden: false);
            registry.AddSum($"public {rank}", [.. found.Counts.Keys.Where(mask => (mask >> rank & 1) == 1).Select(mask => $"{mask}")]);
        }
        var result = data.Disclosure.Protect(registry);
        return [.. found.Counts.Keys.Where(mask => result.IsHidden($"{mask}"))];
    }

    private static int[] MembersOf(int mask) => [.. Enumerable.Range(0, PublicNames.Length).Where(rank => (mask >> rank & 1) == 1)];

    private static int[] NeedsOf(string code) => [.. new[] { "no_computer", "no_box", "skills_0", "skills_1_2" }.Select((need, rank) => (need, rank)).Where(pair => code.Split('.').Contains(pair.need)).Select(pair => pair.rank)];

    private static Cell Share(long count, long among)
    {
        var share = Cell.Percent.Of(count, among);
        return share is Cell.Percent known ? known with { Decimals = 0 } : share;
    }
}
