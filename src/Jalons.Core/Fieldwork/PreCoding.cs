using System.Text.RegularExpressions;
using Jalons.Core.People;

namespace Jalons.Core.Fieldwork;

/// <summary>Suggests codes for free words by a dictionary (evaluation, section 1.4): a suggestion feeds no figure until a human validates it.</summary>
public static class PreCoding
{
    /// <summary>Words before a match among which a negation turns it away.</summary>
    private const int Window = 3;

    private static readonly HashSet<string> Negations = ["pas", "plus", "aucun", "aucune", "jamais", "sans", "ni"];

    private static readonly HashSet<string> EmptyWords = ["", "ras", "r a s", "neant", "nc", "n c", "rien a signaler", "rien", "sans objet", "so", "aucune remarque", "non renseigne", "nr", "x"];

    /// <summary>The codes that the words suggest, in the codebook's order; « rien n'est dit » for words that say nothing.</summary>
    public static IReadOnlyList<string> Suggest(string? words, CodedText text)
    {
        var folded = Folding.Words(words);
        if (EmptyWords.Contains(folded)) return [Codebook.Empty];

        var families = Codebook.FamiliesOf(text);
        var found = CodingDictionary.Rules.Where(rule => families.Contains(rule.Family) && Stands(rule, folded)).Select(rule => rule.Code).ToHashSet();
        return [.. Codebook.All.Select(theme => theme.Code).Where(found.Contains)];
    }

    private static bool Stands(CodingRule rule, string folded)
        => rule.Pattern.Matches(folded).Any(match => rule.IsNegative || !IsNegated(folded, match.Index));

    private static bool IsNegated(string folded, int at)
        => folded[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(Window).Any(Negations.Contains);
}

/// <summary>Words that suggest a code.</summary>
/// <param name="IsNegative">The words hold their own negation (« n'est jamais venue »).</param>
internal sealed record CodingRule(string Code, Regex Pattern, bool IsNegative)
{
    public string Family => Codebook.Find(Code)!.Family;
}
