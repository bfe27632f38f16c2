using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Jalons.Web.Ui;

/// <summary>A content file in Markdown (guide, notices) as a page: its title, and its HTML without any markup of the author's own.</summary>
/// <param name="Title">The first heading.</param>
/// <param name="Html">The whole text.</param>
/// <param name="Facts">What the file says of itself above its text, one « key: value » a line.</param>
public sealed partial record MarkdownPage(string Title, IHtmlContent Html, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>Where the pictures of the guide are served.</summary>
    public const string Pictures = "/aide/images";

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();

    /// <summary>The text inside another page: its headings one level lower.</summary>
    public IHtmlContent Beneath => new HtmlString(HeadingLevel().Replace($"{Html}", level => $"{level.Value[0] - '0' + 1}"));

    /// <summary>Reads <paramref name="name"/> under Content/; null when there is no such page. <paramref name="address"/> turns a link to a file into one to a page.</summary>
    public static MarkdownPage? Read(string name, Func<string, string> address)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Content", name + ".md");
        if (!name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '/') || !File.Exists(path)) return null;

        var document = Markdown.Parse(File.ReadAllText(path), Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
            if (link is { IsImage: true, Url: { } picture }) link.Url = $"{Pictures}/{Path.GetFileName(picture)}";
            else if (link.Url is { } url && url.Contains(".md", StringComparison.Ordinal)) link.Url = address(url);
        return new(TitleOf(document), new HtmlString(document.ToHtml(Pipeline)), FactsOf(document));
    }

    private static Dictionary<string, string> FactsOf(MarkdownDocument document)
        => (document.Descendants<YamlFrontMatterBlock>().FirstOrDefault()?.Lines.ToString() ?? "").Split('\n')
            .Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim());

    private static string TitleOf(MarkdownDocument document) =>
        string.Concat(document.Descendants<HeadingBlock>().FirstOrDefault()?.Inline?.Descendants<LiteralInline>().Select(text => text.Content.ToString()) ?? []);

    [GeneratedRegex(@"(?<=</?h)[1-5](?=[ >])")]
    private static partial Regex HeadingLevel();
}
