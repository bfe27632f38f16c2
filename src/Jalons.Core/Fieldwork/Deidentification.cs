using System.Text.RegularExpressions;
using Jalons.Core.People;

namespace Jalons.Core.Fieldwork;

/// <summary>Takes out of free words what tells who speaks: contacts, addresses, dates, names, towns. A human still reads before quoting.</summary>
/// <param name="names">Folded words of the names known in the programme.</param>
/// <param name="towns">Folded names of towns.</param>
public sealed partial class Deidentification(IReadOnlySet<string> names, IReadOnlySet<string> towns)
{
    private const int LongestTown = 6;

    /// <summary>The words without what names anyone; <paramref name="own"/> are the names of the person and of who referred her, taken out whatever their capitals.</summary>
    public string Of(string words, IEnumerable<string?> own)
    {
        var ours = own.SelectMany(name => Folding.Words(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(word => word.Length > 2).ToHashSet();
        var text = Mail().Replace(words, "[courriel]");
        text = Phone().Replace(text, "[téléphone]");
        text = Day().Replace(text, "[date]");
        text = Address().Replace(text, "[adresse]");
        text = PostalCode().Replace(text, "[code postal]");
        text = Titled().Replace(text, "$1 [nom]");
        return Towns(Word().Replace(text, word => IsName(text, word, ours) ? "[nom]" : word.Value));
    }

    private bool IsName(string text, Match word, HashSet<string> ours)
    {
        if (word.Index > 0 && text[word.Index - 1] == '[') return false;

        var folded = Folding.Words(word.Value);
        return ours.Contains(folded) || (char.IsUpper(word.Value[0]) && folded.Length > 2 && names.Contains(folded));
    }

    private string Towns(string text)
    {
        var words = TownWords().Matches(text);
        var cuts = new List<(int Start, int End)>();
        for (var first = 0; first < words.Count; first++)
            for (var count = Math.Min(LongestTown, words.Count - first); count > 0; count--)
            {
                var (start, end) = (words[first].Index, words[first + count - 1].Index + words[first + count - 1].Length);
                if (!char.IsUpper(text[start]) || !towns.Contains(Folding.Words(text[start..end]))) continue;

                cuts.Add((start, end));
                first += count - 1;
                break;
            }
        foreach (var (start, end) in Enumerable.Reverse(cuts)) text = $"{text[..start]}[commune]{text[end..]}";
        return text;
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+")]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<!\d)(\+33|0033|0)\s?[1-9]([\s.-]?\d{2}){4}(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})(?!\d)")]
    private static partial Regex Day();

    [GeneratedRegex(@"(\b\d{1,4}\s?(bis|ter|quater)?,?\s+)?\b(?i:rue|avenue|av\.|boulevard|bd|all[ée]e|impasse|chemin|square|quai|r[ée]sidence|foyer)\s+((?i:de|du|des|la|le|les)\s+|(?i:d['’]|l['’]))*\p{Lu}[\p{L}’'-]+(\s+\p{Lu}[\p{L}’'-]+){0,3}")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<!\d)(0[1-9]|[1-8]\d|9[0-8])\d{3}(?!\d)")]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"\b(M\.|Mr\.?|Mme\.?|Mlle|Monsieur|Madame|Dr\.?|Docteur)\s+\p{Lu}[\p{L}’'-]*(\s+\p{Lu}[\p{L}’'-]*){0,2}")]
    private static partial Regex Titled();

    [GeneratedRegex(@"\p{L}[\p{L}’'-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}’'-]+")]
    private static partial Regex TownWords();
}
