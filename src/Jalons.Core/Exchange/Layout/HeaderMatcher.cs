using System.Text.RegularExpressions;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;

namespace Jalons.Core.Exchange.Layout;

/// <summary>
/// Says how well a header fits each field: by its label, short label and aliases, as written or near. A word weighs by its rarity among all the
/// wordings of the dictionary (« date » says little, « diagnostic » much). 1 is a sure match, 0 no word in common.
/// </summary>
public sealed partial class HeaderMatcher
{
    /// <summary>Under this, a header is not that field.</summary>
    public const double Enough = 0.62;

    /// <summary>From here on, a header says the field word for word.</summary>
    public const double Sure = 0.98;

    /// <summary>From here on, a header may be that field when the values below it prove it.</summary>
    public const double Possible = 0.4;

    private const double Misattributed = 0.7;

    private static readonly HeaderMatcher Annexe = new(AnnexeDictionary.Fields);

    private readonly List<FieldWords> _wordings;
    private readonly Dictionary<string, int> _vocabulary;
    private readonly List<double> _weights;
    private readonly Dictionary<string, double[]> _likeness = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double[]> _known = new(StringComparer.Ordinal);

    private HeaderMatcher(IReadOnlyList<Field> fields)
    {
        (Fields, _wordings, _vocabulary, _weights) = (fields, [], new(StringComparer.Ordinal), []);
        foreach (var field in fields)
            foreach (var wording in (string[])[field.Label, field.ShortLabel, .. field.Aliases])
                foreach (var variant in Variants(wording))
                    if (HeaderWords.Of(variant) is { Length: > 0 } words) _wordings.Add(new(field, Wording.Fold(variant), [.. words.Select(Place)]));
        Weigh();
    }

    // What the dictionary says is shared; the headers of a file are forgotten with it.
    private HeaderMatcher(HeaderMatcher known) => (Fields, _wordings, _vocabulary, _weights) = (known.Fields, known._wordings, known._vocabulary, known._weights);

    public IReadOnlyList<Field> Fields { get; }

    /// <summary>A matcher for the fields of the annexe, for one file.</summary>
    public static HeaderMatcher ForOneFile() => new(Annexe);

    /// <summary>One score per field, in the order of <see cref="Fields"/>.</summary>
    public double[] Scores(string header)
    {
        if (_known.TryGetValue(header, out var known)) return known;

        var scores = new double[Fields.Count];
        foreach (var variant in Variants(header).Take(4))
        {
            var (folded, words) = (Wording.Fold(variant), HeaderWords.Of(variant));
            if (words.Length == 0) continue;
            var likeness = Array.ConvertAll(words, LikenessOf);
            var penalty = variant.Length == header.Length ? 0 : 0.01;
            foreach (var wording in _wordings)
            {
                var score = wording.Folded == folded ? 1 : 0.97 * Likeness(words, likeness, wording.Words);
                ref var best = ref scores[wording.Field.Ordinal];
                best = Math.Max(best, score - penalty);
            }
        }
        Specify(Parentheses().Match(header), scores);
        Attribute(HeaderWords.IsProfessional(HeaderWords.Of(header)), scores);
        return _known[header] = scores;
    }

    // « Précisions (autre situation) »: the words of a free remark, about an answer that asks for words.
    private void Specify(Match said, double[] scores)
    {
        if (!said.Success) return;
        var folded = Wording.Fold(said.Value.Trim('(', ')', '[', ']', ' '));
        if (_wordings.FirstOrDefault(wording => wording.Folded == folded && wording.Field is { Type: FieldType.Text, When: not null })?.Field is not { } subject) return;
        foreach (var remark in Fields.Where(field => field.Type == FieldType.LongText && scores[field.Ordinal] >= Sure))
        {
            scores[subject.Ordinal] = Math.Max(scores[subject.Ordinal], scores[remark.Ordinal]);
            scores[remark.Ordinal] *= Misattributed;
        }
    }

    // « Mail du prescripteur » is hardly the person's mail, « Nom du bénéficiaire » hardly the professional's name.
    private void Attribute(bool? isProfessional, double[] scores)
    {
        if (isProfessional is not { } professional) return;
        foreach (var field in Fields)
            if (professional ? field.Section != Section.Referral : field.Code.StartsWith("referral.agent_", StringComparison.Ordinal)) scores[field.Ordinal] *= Misattributed;
    }

    /// <summary>The best field and how well it fits.</summary>
    public (Field? Field, double Score) Best(string header)
    {
        var scores = Scores(header);
        var at = Array.IndexOf(scores, scores.Max());
        return scores[at] >= Enough ? (Fields[at], scores[at]) : (null, scores[at]);
    }

    // The header as it is, and without its question mark, its brackets at the end, its guidance in parentheses.
    private static IEnumerable<string> Variants(string header)
    {
        var plain = Numbering().Replace(header, "").Trim().TrimEnd('?', ':', '*', ' ', '\u00A0');
        yield return plain;
        var bare = Parentheses().Replace(plain, " ").Trim();
        if (bare.Length > 0 && bare.Length < plain.Length) yield return bare;
        if (bare.StartsWith('[') && bare.IndexOf(']', StringComparison.Ordinal) is > 0 and var end && end < bare.Length - 1) yield return bare[(end + 1)..].Trim();
    }

    // Dice's coefficient over weighted words; a word that is only alike weighs what the word of the dictionary weighs.
    private double Likeness(string[] words, double[][] likeness, int[] others)
    {
        var (total, common) = (0.0, 0.0);
        foreach (var other in others) total += _weights[other];
        Span<bool> taken = stackalloc bool[others.Length];
        for (var w = 0; w < words.Length; w++)
        {
            var (at, value) = (-1, 0.0);
            for (var i = 0; i < others.Length; i++)
                if (!taken[i] && likeness[w][others[i]] > value) (at, value) = (i, likeness[w][others[i]]);
            if (at < 0)
            {
                total += Weight(words[w]);
                continue;
            }
            taken[at] = true;
            total += _weights[others[at]];
            common += 2 * value * _weights[others[at]];
        }
        return total == 0 ? 0 : common / total;
    }

    private int Place(string word)
    {
        if (_vocabulary.TryGetValue(word, out var place)) return place;
        _weights.Add(0);
        return _vocabulary[word] = _vocabulary.Count;
    }

    private double[] LikenessOf(string word)
    {
        if (_likeness.TryGetValue(word, out var known)) return known;
        var likeness = new double[_vocabulary.Count];
        foreach (var (other, place) in _vocabulary) likeness[place] = WordLikeness(word, other);
        return _likeness[word] = likeness;
    }

    private static double WordLikeness(string word, string other) =>
        word == other ? 1
        : word.Length >= 3 && other.StartsWith(word, StringComparison.Ordinal) || other.Length >= 4 && word.StartsWith(other, StringComparison.Ordinal) ? 0.9
        : Wording.Alike(word, other) ? 0.85
        : 0;

    private double Weight(string word) => _vocabulary.TryGetValue(word, out var place) ? _weights[place] : 2.5;

    // Rarity is counted in fields, not in wordings: ten aliases of one field do not make its word common.
    private void Weigh()
    {
        foreach (var group in _wordings.SelectMany(wording => wording.Words.Select(word => (word, wording.Field))).GroupBy(pair => pair.word))
            _weights[group.Key] = 0.5 + Math.Log((double)Fields.Count / group.Select(pair => pair.Field).Distinct().Count()) / 1.6;
    }

    private sealed record FieldWords(Field Field, string Folded, int[] Words);

    [GeneratedRegex(@"^\s*(?:[A-Za-z]?\d{1,3}\s*[.)°-]\s*)+(?=\p{L}|\[)")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]\s*$")]
    private static partial Regex Parentheses();
}
