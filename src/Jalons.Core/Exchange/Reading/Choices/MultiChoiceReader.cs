using System.Text.RegularExpressions;
using Jalons.Core.Dictionary;

namespace Jalons.Core.Exchange.Reading.Choices;

/// <summary>Several answers in one cell, as a mask. « aucun » is an explicit none (0); an answer that excludes the others beside one of them is a contradiction.</summary>
internal sealed partial class MultiChoiceReader(OptionMatcher options) : ValueReader
{
    private static readonly HashSet<string> NoneWords = ["aucun", "aucune", "neant", "rien", "pas de frein", "aucun frein", "aucune competence", "sans", "pas de competence"];

    protected override CellReading ReadText(string text)
    {
        if (!Separators().IsMatch(text) && options.Exactly(text) is { } whole) return CellReading.Of(whole.Mask);
        if (Missing.Is(text) || Wording.Fold(text) == "ras") return CellReading.Nothing;

        var (mask, none, unread) = (0L, false, (List<string>)[]);
        foreach (var token in Separators().Split(text))
            if (!string.IsNullOrWhiteSpace(token) && !Missing.Is(token)) Read(token.Trim(), ref mask, ref none, unread);
        if (Contradicts(mask, none)) return CellReading.No(ProblemCode.Contradiction, $"« {text.Trim()} » dit à la fois « aucun » et le contraire.");

        return new(mask == 0 && !none ? FieldValue.Empty : FieldValue.Of(mask), unread.Count == 0 ? null
            : new($"{ProblemCode.UnreadableToken}:{string.Join(" ; ", unread)}", $"« {string.Join(" ; ", unread)} » n'est pas une réponse de la liste, ou peut en désigner plusieurs ; le reste est gardé."));
    }

    private void Read(string token, ref long mask, ref bool none, List<string> unread)
    {
        if (options.Match(token) is { } option) mask |= option.Mask;
        else if (NoneWords.Contains(Wording.Fold(token)) || NoneOfThem().IsMatch(Wording.Fold(token))) none = true;
        else if (Several(token) is { } several) mask |= several;
        else unread.Add(token);
    }

    // « smartphone et tablette », « mail,word »: cut further only when every part has a reading.
    private long? Several(string token)
    {
        var parts = Joints().Split(token);
        if (parts.Length < 2) return null;
        var mask = 0L;
        foreach (var part in parts)
        {
            if (options.Match(part) is not { } option) return null;
            mask |= option.Mask;
        }
        return mask;
    }

    private bool Contradicts(long mask, bool none)
    {
        if (none && mask != 0) return true;
        return options.Options.Any(option => option.Exclusive && (mask & option.Mask) != 0 && mask != option.Mask);
    }

    [GeneratedRegex(@"^(?:aucune?s?|pas|sans|rien) (?:de |d )?(?:comp|compet\w*|freins?|difficultes?|problem\w*|particulier\w*|a signaler)\b")]
    private static partial Regex NoneOfThem();

    [GeneratedRegex(@"\s*[;|\n\r•]\s*|\s+[,/+]\s*|\s*[,/+]\s+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s+(?:et|avec|ainsi que)\s+|\s*[,/+&]\s*|\s+-\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joints();
}
