using Markdig.Syntax.Inlines;

namespace Jalons.Documents.Markdown;

/// <summary>Running text: strong words and links to the web are kept, any other markup leaves its words.</summary>
internal static class MarkdownInlines
{
    /// <summary>The words, neighbours of one kind joined; a line break is a line feed.</summary>
    public static IReadOnlyList<Words> Of(ContainerInline? inlines)
    {
        var joined = new List<Words>();
        foreach (var words in Walk(inlines, isStrong: false))
        {
            if (joined.Count > 0 && joined[^1] is var last && (last.IsStrong, last.Href) == (words.IsStrong, words.Href)) joined[^1] = last with { Text = last.Text + words.Text };
            else joined.Add(words);
        }
        return joined;
    }

    private static IEnumerable<Words> Walk(ContainerInline? inlines, bool isStrong) => inlines?.SelectMany(inline => Of(inline, isStrong)) ?? [];

    private static IEnumerable<Words> Of(Inline inline, bool isStrong) => inline switch
    {
        LiteralInline literal => [new(literal.Content.ToString(), isStrong)],
        LineBreakInline => [new("\n", isStrong)],
        CodeInline code => [new(code.Content, isStrong)],
        HtmlEntityInline entity => [new(entity.Transcoded.ToString(), isStrong)],
        AutolinkInline { IsEmail: false } link when IsSafe(link.Url) => [Words.Link(link.Url, link.Url)],
        AutolinkInline link => [new(link.Url, isStrong)],
        LinkInline { IsImage: false, Url: { } url } link when IsSafe(url) => [Words.Link(string.Concat(Walk(link, false).Select(words => words.Text)), url)],
        EmphasisInline emphasis => Walk(emphasis, isStrong || emphasis.DelimiterCount > 1),
        DelimiterInline delimiter => Walk(delimiter, isStrong).Prepend(new(delimiter.ToLiteral(), isStrong)),
        ContainerInline container => Walk(container, isStrong),
        _ => [],
    };

    private static bool IsSafe(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
