using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PipeTable = Markdig.Extensions.Tables.Table;

namespace Jalons.Documents.Markdown;

/// <summary>A text typed in Markdown as blocks of a report: paragraphs, lists, quotes, tables, and what insertions stand for. Markup of the author's own never passes.</summary>
/// <param name="block">The figure or table of an insertion alone on its line; null when there is none.</param>
/// <param name="words">What an insertion inside a sentence reads; null when nothing is known of it: it is then printed as typed.</param>
public sealed class MarkdownReader(Func<Insertion, Block?> block, Func<Insertion, Prose?> words)
{
    private const string NobodySaid = "Sans indication de qui parle";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public IReadOnlyList<Block> Read(string text) => MarkdownTables.Captioned([.. Markdig.Markdown.Parse(text, Pipeline).SelectMany(Of)]);

    private IEnumerable<Block> Of(Markdig.Syntax.Block read) => read switch
    {
        HeadingBlock heading => [new Paragraph(new Prose([.. Line(MarkdownInlines.Of(heading.Inline)).Select(part => part with { IsStrong = part.Href is null })]))],
        ParagraphBlock paragraph => Paragraphs(paragraph.Inline),
        ListBlock list => [new BulletList([.. list.OfType<ListItemBlock>().SelectMany(Items)]) { IsNumbered = list.IsOrdered }],
        QuoteBlock quote => [Said(quote)],
        PipeTable table => [MarkdownTables.Of(table, cell => string.Concat(Line(MarkdownInlines.Of(cell)).Select(part => part.Text)))],
        ThematicBreakBlock or LinkReferenceDefinitionGroup => [],
        LeafBlock leaf => [new Paragraph(leaf.Lines.ToString())],
        ContainerBlock container => container.SelectMany(Of),
        _ => [],
    };

    // A line with nothing but the insertion of a figure cuts the paragraph around it.
    private IEnumerable<Block> Paragraphs(ContainerInline? inlines)
    {
        var sentence = new List<Words>();
        foreach (var line in Lines(MarkdownInlines.Of(inlines)))
        {
            var inserted = Insertion.Alone(string.Concat(line.Select(part => part.Text))) is { } alone ? block(alone) : null;
            if (inserted is null)
            {
                if (sentence.Count > 0) sentence.Add(" ");
                sentence.AddRange(Line(line));
                continue;
            }
            if (sentence.Count > 0) yield return new Paragraph(new Prose([.. sentence]));
            sentence.Clear();
            yield return inserted;
        }
        if (sentence.Count > 0) yield return new Paragraph(new Prose([.. sentence]));
    }

    // A list in a list has no place in print: its items follow.
    private IEnumerable<Prose> Items(ListItemBlock item) => item.SelectMany(Of).SelectMany(Items);

    private static IEnumerable<Prose> Items(Block read) => read switch
    {
        Paragraph paragraph => [paragraph.Text],
        BulletList inner => inner.Items,
        _ => [],
    };

    private Quote Said(QuoteBlock quote)
    {
        var lines = quote.Descendants<ParagraphBlock>().SelectMany(paragraph => Lines(MarkdownInlines.Of(paragraph.Inline))).Select(line => string.Concat(Line(line).Select(part => part.Text)).Trim()).ToList();
        var who = lines.Count > 1 && lines[^1] is ['—' or '–', .. var attribution] ? attribution.Trim() : null;
        return new(string.Join(' ', who is null ? lines : lines.SkipLast(1)).Trim('«', '»', ' ', '\u00A0'), who ?? NobodySaid);
    }

    private IEnumerable<Words> Line(IEnumerable<Words> line) => line.SelectMany(Resolved);

    private IEnumerable<Words> Resolved(Words part)
    {
        var from = 0;
        foreach (var match in part.Href is null ? Insertion.In(part.Text) : [])
        {
            if (words(Insertion.Of(match)) is not { } known) continue;
            if (match.Index > from) yield return part with { Text = part.Text[from..match.Index] };
            foreach (var inserted in known.Parts) yield return inserted with { IsStrong = inserted.IsStrong || part.IsStrong };
            from = match.Index + match.Length;
        }
        if (from < part.Text.Length) yield return part with { Text = part.Text[from..].Replace('\n', ' ') };
    }

    private static IEnumerable<IReadOnlyList<Words>> Lines(IReadOnlyList<Words> parts)
    {
        var line = new List<Words>();
        foreach (var part in parts)
        {
            var pieces = part.Text.Split('\n');
            for (var rank = 0; rank < pieces.Length; rank++)
            {
                if (rank > 0)
                {
                    yield return line;
                    line = [];
                }
                if (pieces[rank].Length > 0) line.Add(part with { Text = pieces[rank] });
            }
        }
        yield return line;
    }
}
