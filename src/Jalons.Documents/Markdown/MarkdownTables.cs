using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PipeTable = Markdig.Extensions.Tables.Table;

namespace Jalons.Documents.Markdown;

/// <summary>Tables typed with bars. The line before gives the title (« Tableau : … »), those after the mentions (« Champ : », « Note : », « Source : »).</summary>
internal static class MarkdownTables
{
    private const string Untitled = "Tableau sans titre";

    public static Table Of(PipeTable table, Func<ContainerInline?, string> text)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(cell => text(cell.Descendants<ParagraphBlock>().FirstOrDefault()?.Inline).Trim()).ToList()).ToList();
        var columns = rows[0].Select((title, rank) => new Column(title, rank == 0 ? 2 : 1.4) { IsFigures = rank < table.ColumnDefinitions.Count && table.ColumnDefinitions[rank].Alignment is TableColumnAlign.Right }).ToList();
        return new(Untitled, columns, [.. rows.Skip(1).Select(row => new Row([.. columns.Select((_, rank) => (Cell)(rank < row.Count ? row[rank] : ""))]))]);
    }

    /// <summary>Gives the tables the title and the mentions typed around them.</summary>
    public static IReadOnlyList<Block> Captioned(IReadOnlyList<Block> blocks)
    {
        var captioned = new List<Block>();
        foreach (var block in blocks)
        {
            var said = (block as Paragraph)?.Text.Plain ?? "";
            if (block is Table { Title: Untitled } table && captioned is [.., Paragraph before] && Told(before.Text.Plain, "Tableau") is { } title) captioned[^1] = table with { Title = title };
            else if (captioned is [.., Table last] && With(last, said) is { } told) captioned[^1] = told;
            else captioned.Add(block);
        }
        return captioned;
    }

    private static Table? With(Table table, string said)
        => Told(said, "Champ") is { } scope ? table with { Scope = scope }
        : Told(said, "Note") is { } note ? table with { Note = note }
        : Told(said, "Source") is { } source ? table with { Source = source }
        : null;

    private static string? Told(string said, string mention)
        => said.StartsWith(mention, StringComparison.Ordinal) && said[mention.Length..].TrimStart() is [':', .. var text] && text.Trim() is { Length: > 0 } told ? told : null;
}
