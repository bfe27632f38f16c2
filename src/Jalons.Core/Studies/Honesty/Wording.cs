using System.Text.RegularExpressions;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Honesty;

/// <summary>Words that claim what no comparison group supports, and French typography.</summary>
public static partial class Wording
{
    private const int Around = 40;

    // What may be said in place of the forbidden words.
    private static readonly (string Starts, string Suggestion)[] Instead =
    [
        ("grâce", "parmi les personnes suivies"), ("a permis", "on observe"), ("ont permis", "on observe"), ("impact", "évolution observée de"), ("effet", "évolution observée de"),
        ("prouve", "suggère"), ("démontre", "suggère"), ("en raison du programme", "au cours du programme"),
    ];

    public static IEnumerable<LintRemark> Check(string text, string where)
    {
        foreach (Match claim in Causal().Matches(text))
            yield return new(LintRules.Causality, where, Excerpt(text, claim), "Sans groupe de comparaison, rien ne permet d’attribuer une évolution au programme.",
                Instead.FirstOrDefault(pair => claim.Value.StartsWith(pair.Starts, StringComparison.OrdinalIgnoreCase)).Suggestion ?? "on observe");
        if (BeforeAfter().Match(text) is { Success: true } change && !text.Contains("attribuée", StringComparison.Ordinal))
            yield return new(LintRules.Caveat, where, Excerpt(text, change), "Une phrase avant / après dit qu’elle ne peut être attribuée au seul programme.",
                "Cette évolution ne peut être attribuée au seul programme, en l’absence de groupe de comparaison.");
    }

    public static IEnumerable<LintRemark> CheckTypography(string text, string where)
        => Punctuation.Tidy(text) is var tidy && tidy != text ? [new(LintRules.Typography, where, text, "Espaces, apostrophes ou guillemets ne sont pas à la française.", tidy)] : [];

    /// <summary>« [figure:…] » that nothing answers to, « [citation à vérifier : …] » that nobody has checked.</summary>
    public static IEnumerable<LintRemark> CheckInsertions(string text, string where)
        => Insertion().Matches(text).Select(left => new LintRemark(LintRules.Insertion, where, left.Value, left.Groups["unchecked"].Success
            ? "Personne n’a encore vérifié ce repère à sa source : la page des repères le dit, et l’impression garde les crochets."
            : "Rien ne porte ce nom dans ce volume : l’insertion s’imprime telle quelle."));

    private static string Excerpt(string text, Match found)
    {
        var (start, end) = (Math.Max(0, found.Index - Around), Math.Min(text.Length, found.Index + found.Length + Around));
        return (start > 0 || end < text.Length ? $"… {text[start..end].Trim()} …" : text).Trim();
    }

    [GeneratedRegex(@"\b(grâce (à|au|aux)|a permis|ont permis|(?<!\bpas (un |d[’']|l[’'])?)(impact (positif |négatif )?(de|du|des)|effet (causal|du programme|de la formation|de l[’']équipement))|a (entraîné|provoqué|généré|réduit|augmenté)|prouve|démontre|en raison du programme)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Causal();

    [GeneratedRegex(@"\[[a-z]{3,20}(?<unchecked> à vérifier)?\s?:[^\]]{1,200}\]")]
    private static partial Regex Insertion();

    [GeneratedRegex(@"\b(passe|passent|passée?s?) de .{1,40} à \d", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeAfter();
}
