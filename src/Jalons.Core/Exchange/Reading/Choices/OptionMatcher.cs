using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Jalons.Core.Dictionary;
using Jalons.Core.People;

namespace Jalons.Core.Exchange.Reading.Choices;

/// <summary>
/// Finds the one option that a wording can mean: its label or an alias as written; the same words in another order or with a slip; several
/// wordings that agree (« CAP / BEP »); some of its words when no other option has them; an option inside a longer wording that denies nothing.
/// Two options = no reading.
/// </summary>
internal sealed partial class OptionMatcher
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Option>, OptionMatcher> Known = [];

    private readonly Dictionary<string, Option?> _exact = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];
    private readonly ListRules _rules;

    public OptionMatcher(string list, IReadOnlyList<Option> options)
    {
        (Options, _rules) = (options, new(list, options));
        foreach (var option in options)
            foreach (var wording in (string[])[option.Label, .. option.LaterLabels.Select(later => later.Label), .. option.Aliases])
                Add(wording, option);
    }

    public IReadOnlyList<Option> Options { get; }

    /// <summary>The matcher of a field's list: made once for each list, used by many at a time.</summary>
    public static OptionMatcher Of(Field field, ReadingContext context) =>
        context.Lists.OptionsOf(field) is { Count: > 0 } options ? Known.GetValue(options, _ => new(field.List!.Code, options)) : new(field.List!.Code, []);

    /// <summary>The option whose label or alias this is, sign for sign but for case and accents.</summary>
    public Option? Exactly(string text) => _exact.GetValueOrDefault(Wording.Fold(text));

    public Option? Match(string text)
    {
        if (text.Contains('?', StringComparison.Ordinal)) return null;
        if (Whole(text, out var several) is { } whole) return whole;
        if (several) return null;
        if (InParts(text, out var disagree) is { } agreed) return agreed;
        if (disagree) return null;

        return _rules.OtherNamed(text) ?? _rules.Negated(text, Match) ?? _rules.Lacking(text, Match) ?? Partly(Wording.Tokens(text)) ?? Named(text);
    }

    // The text as a whole, by its words or by what the list means beyond them.
    private Option? Whole(string text, out bool several)
    {
        several = false;
        if (_exact.TryGetValue(Wording.Fold(text), out var exact)) { several = exact is null; return exact; }

        var tokens = Wording.Tokens(text);
        if (tokens.Length == 0) { several = true; return null; }
        var plain = Folding.Words(text);
        return Only(entry => OptionTokens.AreSame(tokens, entry.Tokens) || OptionTokens.IsSlip(plain, entry.Plain), out several) ?? (several ? null : _rules.Meant(text));
    }

    // « CAP ou BEP », « salarié en insertion (CDDI) »: wordings that mean the same; « Oui (box) »: the yes adds nothing.
    private Option? InParts(string text, out bool disagree)
    {
        disagree = false;
        var parts = Joints().Split(text).Where(part => part.Trim().Length > 0).ToList();
        if (parts.Count < 2) return null;
        parts.RemoveAll(part => Wording.Fold(part) == "oui");
        if (parts.Count == 0) return null;

        var meant = parts.ConvertAll(part => Whole(part, out _));
        if (meant.Exists(option => option is null)) return null;
        var distinct = meant.Distinct().ToList();
        var found = distinct.Count == 1 ? distinct[0] : _rules.Together([.. distinct.Select(option => option!.Code)]);
        disagree = found is null;
        return found;
    }

    private Option? Partly(string[] tokens)
    {
        if (OptionTokens.Telling(tokens) > 0)
        {
            if (Only(entry => OptionTokens.AreWithin(tokens, entry.Tokens), out var several) is { } part) return part;
            if (several) return null;
        }
        return Only(entry => entry.IsTelling && OptionTokens.AreInside(entry.Tokens, tokens) && OptionTokens.DenyNothing(tokens, entry.Tokens), out var more) ?? (more ? null : Vocabulary(tokens));
    }

    // « ML Bobigny »: an acronym of the list, and a name that no answer holds.
    private Option? Named(string text)
    {
        if (AcronymAndName().Match(text) is not { Success: true } named || Whole(named.Groups[1].Value, out _) is not { } option) return null;
        var name = Wording.Tokens(named.Groups[2].Value);
        return _entries.Exists(entry => name.Any(entry.Tokens.Contains)) ? null : option;
    }

    // Every word belongs to the wordings of one option only.
    private Option? Vocabulary(string[] tokens)
    {
        if (OptionTokens.Telling(tokens) < 2) return null;
        var found = Options.Where(option => Enumerable.Range(0, tokens.Length).All(i => _entries.Exists(entry => entry.Option == option && OptionTokens.Holds(entry.Tokens, tokens, i)))).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private Option? Only(Predicate<Entry> holds, out bool several)
    {
        Option? found = null;
        several = false;
        foreach (var entry in _entries)
        {
            if (entry.Option == found || !holds(entry)) continue;
            if (found is not null) { several = true; return null; }
            found = entry.Option;
        }
        return found;
    }

    private void Add(string wording, Option option)
    {
        var folded = Wording.Fold(wording);
        if (folded.Length == 0) return;
        _exact[folded] = !_exact.TryGetValue(folded, out var known) || known == option ? option : null;
        var tokens = Wording.Tokens(wording);
        if (tokens.Length > 0) _entries.Add(new(Folding.Words(wording), tokens, option, OptionTokens.IsTelling(folded)));
    }

    private sealed record Entry(string Plain, string[] Tokens, Option Option, bool IsTelling);

    [GeneratedRegex(@"^\s*(\p{Lu}{2,5})\s+(?:de\s+|d'|du\s+)?(\p{Lu}[\p{L}' -]+)$")]
    private static partial Regex AcronymAndName();

    [GeneratedRegex(@"\s*[;,/+&()\[\]:]\s*|\s+(?:et|ou|avec)\s+|\s+-\s+|(?<=^oui)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joints();
}
