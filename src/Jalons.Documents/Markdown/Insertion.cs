using System.Text.RegularExpressions;

namespace Jalons.Documents.Markdown;

/// <summary>A place held in a text for something that is not typed: « [figure:B01] ».</summary>
/// <param name="Kind">Before the colon.</param>
/// <param name="Key">After it, without spaces.</param>
public sealed partial record Insertion(string Kind, string Key)
{
    public static IEnumerable<Match> In(string text) => Pattern().Matches(text);

    internal static Insertion Of(Match match) => new(match.Groups["kind"].Value, match.Groups["key"].Value);

    /// <summary>The insertion that <paramref name="line"/> is made of; null when it says anything else.</summary>
    internal static Insertion? Alone(string line) => Pattern().Match(line) is { Success: true } match && match.Length == line.Trim().Length ? Of(match) : null;

    [GeneratedRegex(@"\[(?<kind>[a-z]{3,20}):(?<key>[^\]\s]{1,200})\]")]
    private static partial Regex Pattern();
}
