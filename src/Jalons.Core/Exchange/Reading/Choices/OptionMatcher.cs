using Jalons.Core.Dictionary;

namespace Jalons.Core.Exchange.Reading.Choices;

/// <summary>
/// Finds the one option that a wording can mean: its label or an alias as written; the same words in another order or with a slip; some of
/// its words when no other option has them; an option inside a longer wording that denies nothing. Two options = no reading.
/// </summary>
internal sealed class OptionMatcher
{
    private static readonly HashSet<string> Denials = ["non", "pa", "sans", "san", "aucun", "ni", "hor", "sauf", "jamai", "ancien", "ex", "ou", "plu", "moin"];
    private static readonly HashSet<string> Weak = ["plu", "moin", "depui", "an", "moi", "oui", "non", "pa", "san", "avec", "aucun", "niveau", "niv", "personn", "autr", "type", "typ"];

    private readonly Dictionary<string, Option?> _exact = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];

    public OptionMatcher(IReadOnlyList<Option> options, Func<string, Option?>? rule = null)
    {
        (Options, Rule) = (options, rule);
        foreach (var option in options)
            foreach (var wording in (string[])[option.Label, .. option.LaterLabels.Select(later => later.Label), .. option.Aliases])
                Add(wording, option);
    }

    public IReadOnlyList<Option> Options { get; }

    /// <summary>What the list itself means beyond its words (a duration falls into a band…); asked when the words alone tell nothing.</summary>
    public Func<string, Option?>? Rule { get; }

    public static OptionMatcher Of(Field field, ReadingContext context)
    {
        var options = context.Lists.OptionsOf(field);
        return new(options, ListRules.For(field.List!.Code, options));
    }

    /// <summary>The option whose label or alias this is, sign for sign but for case and accents.</summary>
    public Option? Exactly(string text) => _exact.GetValueOrDefault(Wording.Fold(text));

    public Option? Match(string text)
    {
        if (text.Contains('?', StringComparison.Ordinal)) return null;
        if (_exact.TryGetValue(Wording.Fold(text), out var exact)) return exact;

        var tokens = Wording.Tokens(text);
        if (tokens.Length == 0) return null;
        return Only(entry => SameWords(tokens, entry.Tokens), out var several) ?? (several ? null : Rule?.Invoke(text) ?? Partly(tokens));
    }

    private Option? Partly(string[] tokens)
    {
        if (!tokens.All(Weak.Contains))
        {
            if (Only(entry => Within(tokens, entry.Tokens), out var several) is { } part) return part;
            if (several) return null;
        }
        return Only(entry => entry.IsTelling && Within(entry.Tokens, tokens) && DeniesNothing(tokens, entry.Tokens), out var more) ?? (more ? null : Vocabulary(tokens));
    }

    // Every word belongs to the wordings of one option only.
    private Option? Vocabulary(string[] tokens)
    {
        if (tokens.Length < 2) return null;
        var found = Options.Where(option => Enumerable.Range(0, tokens.Length).All(i => _entries.Exists(entry => entry.Option == option && Holds(entry.Tokens, tokens, i)))).ToList();
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

    private static bool SameWords(string[] tokens, string[] others) =>
        tokens.Length == others.Length && (InOrder(tokens, others) || tokens.Order().SequenceEqual(others.Order()));

    private static bool InOrder(string[] tokens, string[] others)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (!Wording.Alike(tokens[i], others[i])) return false;
        return true;
    }

    private static bool Within(string[] tokens, string[] others)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (!Holds(others, tokens, i)) return false;
        return true;
    }

    // A number means nothing without the word before it: « niveau 3 » is not in « bac + 3 ».
    private static bool Holds(string[] others, string[] tokens, int i)
    {
        var isNumber = i > 0 && char.IsAsciiDigit(tokens[i][0]);
        for (var j = 0; j < others.Length; j++)
            if (Wording.Alike(tokens[i], others[j]) && (!isNumber || (j > 0 && Wording.Alike(tokens[i - 1], others[j - 1])))) return true;
        return false;
    }

    private static bool DeniesNothing(string[] text, string[] entry) => !text.Any(token => Denials.Contains(token) && !entry.Contains(token));

    private void Add(string wording, Option option)
    {
        var folded = Wording.Fold(wording);
        if (folded.Length == 0) return;
        _exact[folded] = !_exact.TryGetValue(folded, out var known) || known == option ? option : null;
        var tokens = Wording.Tokens(wording);
        if (tokens.Length > 0) _entries.Add(new(tokens, option, tokens.Any(token => token.Length >= 3 && !Weak.Contains(token))));
    }

    private sealed record Entry(string[] Tokens, Option Option, bool IsTelling);
}
