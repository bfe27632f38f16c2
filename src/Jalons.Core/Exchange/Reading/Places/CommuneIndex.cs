using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Jalons.Core.Exchange.Reading.Places;

/// <summary>A town by its official name.</summary>
/// <param name="FormerNames">Names that it had and that people still write.</param>
public sealed record Town(string InseeCode, string Name, IReadOnlyList<string> PostalCodes, IReadOnlyList<string>? FormerNames = null);

/// <summary>Finds the one town of the programme that a wording can mean.</summary>
public sealed partial class CommuneIndex
{
    private static readonly HashSet<string> Articles = ["le", "la", "les", "l"];
    private static readonly FrozenDictionary<string, string> Short = new Dictionary<string, string>
    {
        ["st"] = "saint",
        ["ste"] = "sainte",
        ["ss"] = "sous",
        ["s"] = "sur",
        ["gd"] = "grand",
        ["gde"] = "grande",
        ["pt"] = "petit",
        ["fr"] = "france",
        ["nd"] = "notre dame"
    }.ToFrozenDictionary();

    private readonly List<(string Key, string Whole, string[] Words, Town Town)> _towns = [];
    private readonly Dictionary<string, string> _former = [];
    private readonly string? _department;
    private readonly HashSet<string> _departmentNames;

    /// <param name="towns">Towns of one vintage of the official geography.</param>
    /// <param name="departmentCode">Its code and name alone are no town.</param>
    /// <param name="departmentName">« Seine-Saint-Denis ».</param>
    public CommuneIndex(IEnumerable<Town> towns, string? departmentCode = null, string? departmentName = null)
    {
        ArgumentNullException.ThrowIfNull(towns);
        foreach (var town in towns)
        {
            var words = WordsOf(town.Name);
            _towns.Add((string.Join(' ', words), Joined(People.Folding.Words(town.Name)), words, town));
            foreach (var former in town.FormerNames ?? []) _former.TryAdd(string.Join(' ', WordsOf(former)), string.Join(' ', words));
        }
        _department = departmentCode;
        _departmentNames = departmentName is null ? [] : [string.Join(' ', WordsOf(departmentName))];
    }

    /// <summary>INSEE codes by official name.</summary>
    public IReadOnlyDictionary<string, string> Codes => _towns.ToDictionary(town => town.Town.Name, town => town.Town.InseeCode);

    /// <summary>The town meant; « ambiguous » when the words fit several or name the department alone; neither for a town from elsewhere.</summary>
    public (Town? Town, bool Ambiguous) Find(string text)
    {
        var postal = Postal().Match(text);
        var words = WordsOf(Noise().Replace(postal.Success ? text[(postal.Index + 5)..] is { } after && after.Any(char.IsLetter) ? after : text[..postal.Index] : text, " "));
        if (words.Length == 0) return postal.Success && ByPostalCode(postal.Value) is { } alone ? (alone, false) : (null, true);

        var key = string.Join(' ', words);
        if (_departmentNames.Contains(key) || key == _department) return (null, true);

        key = _former.GetValueOrDefault(key, key);
        var found = Matching(key, key.Split(' '));
        if (found.Count == 0) found = Slipped(Joined(key), Joined(People.Folding.Words(text)));
        if (found.Count > 1 && postal.Success) found = found.FindAll(town => town.PostalCodes.Contains(postal.Value));
        if (found.Count == 0 && postal.Success && ByPostalCode(postal.Value) is { } district) return (district, false);
        return found.Count == 1 ? (found[0], false) : (null, found.Count > 1);
    }

    private List<Town> Matching(string key, string[] words)
    {
        var found = _towns.FindAll(town => town.Key == key).ConvertAll(town => town.Town);
        if (found.Count == 0) found = _towns.FindAll(town => StartsWith(town.Words, words)).ConvertAll(town => town.Town);
        return found;
    }

    // One letter away, with or without the article: « Les Llas », « Noisy-lee-Sec ».
    private List<Town> Slipped(string key, string whole) => _towns.FindAll(town =>
        (key.Length >= 5 && (EditDistance.Within(Joined(town.Key), key, 1) || EditDistance.Within(town.Whole, key, 1))) || (whole.Length >= 6 && EditDistance.Within(town.Whole, whole, 1))).ConvertAll(town => town.Town);

    private Town? ByPostalCode(string code) => _towns.FindAll(town => town.Town.PostalCodes.Contains(code)) is [var only] ? only.Town : null;

    private static bool StartsWith(string[] name, string[] words) => words.Length < name.Length && words.Any(word => word.Length >= 4) && name.AsSpan(0, words.Length).SequenceEqual(words);

    private static string Joined(string key) => key.Replace(" ", "", StringComparison.Ordinal);

    private static string[] WordsOf(string text) => [.. People.Folding.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => Short.GetValueOrDefault(word, word)).Where(word => !Articles.Contains(word) || word == "sur")];

    [GeneratedRegex(@"(?<!\d)\d{5}(?!\d)")]
    private static partial Regex Postal();

    [GeneratedRegex(@"\(\s*\d{2,3}\s*\)|\bcedex\b\s*\d*|(?<=\p{L}.*)\b\d{2}\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Noise();
}
