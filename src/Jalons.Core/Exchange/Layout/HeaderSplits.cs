using System.Text.RegularExpressions;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Headers that name a question and one of its answers: « Équipement [Tablette] », « Équipement : Tablette », « Équipement - Tablette », or « Tablette » under « Équipement ».</summary>
internal static partial class HeaderSplits
{
    public static IEnumerable<(string Group, string Answer)> Of(HeaderCell cell)
    {
        if (cell.Group is { } group) yield return (group, cell.Text);
        if (Bracket().Match(cell.Text) is { Success: true } bracket) yield return (bracket.Groups[1].Value, bracket.Groups[2].Value);
        if (LastBracket().Match(cell.Text) is { Success: true } last) yield return (last.Groups[1].Value, last.Groups[2].Value);
        foreach (Match joint in Joint().Matches(cell.Text))
            yield return (cell.Text[..joint.Index], cell.Text[(joint.Index + joint.Length)..]);
    }

    [GeneratedRegex(@"^([^\[(].*?)\s*\??\s*[\[(](.+)[\])]\s*\??\s*$")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^([^\[(].*\S)\s*\??\s*[\[(](.+)[\])]\s*\??\s*$")]
    private static partial Regex LastBracket();

    [GeneratedRegex(@"\s*[:/>|–—_]\s*|\s+-\s+")]
    private static partial Regex Joint();
}
