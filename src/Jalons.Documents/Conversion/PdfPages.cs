using System.Text;
using System.Text.RegularExpressions;

namespace Jalons.Documents.Conversion;

/// <summary>Reads the page of each bookmark of a pdf that LibreOffice wrote: one bookmark per heading, in reading order.</summary>
internal static partial class PdfPages
{
    /// <returns>Nothing when the file is not as expected: a contents without page numbers rather than with wrong ones.</returns>
    public static IReadOnlyDictionary<string, int> Of(byte[] pdf, Outline outline)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var pages = Objects(Kids().Match(text).Groups[1].Value);
        var marks = Bookmark().Matches(text).Select(mark => Array.IndexOf(pages, mark.Groups[1].Value) + 1).ToList();
        return marks.Count == outline.Contents.Count && marks.TrueForAll(page => page > 0)
            ? outline.Contents.Zip(marks).ToDictionary(pair => pair.First.Anchor, pair => pair.Second)
            : new Dictionary<string, int>();
    }

    private static string[] Objects(string list) => [.. Reference().Matches(list).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"/Type\s*/Pages.*?/Kids\s*\[([^\]]*)\]", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/Title<[0-9A-F]*>\s*/Dest\[(\d+) 0 R/XYZ")]
    private static partial Regex Bookmark();
}
