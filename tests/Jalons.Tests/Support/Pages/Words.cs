using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Jalons.Tests.Support.Pages;

/// <summary>Text as it is read: French no-break spaces count as spaces, typographic apostrophes as plain ones.</summary>
internal static partial class Words
{
    public static string Of(INode node) => Plain(node.TextContent);

    public static string Plain(string text) => Spaces().Replace(text, " ").Replace('’', '\'').Trim();

    /// <summary>True when <paramref name="node"/> reads <paramref name="words"/>, or begins with them (a hint or a count may follow).</summary>
    public static bool Begins(INode node, string words) => Of(node).StartsWith(Plain(words), StringComparison.OrdinalIgnoreCase);

    public static bool Are(INode node, string words) => Of(node).Equals(Plain(words), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\s\u00A0\u202F\u2009]+")]
    private static partial Regex Spaces();
}
