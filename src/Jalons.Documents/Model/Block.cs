using Jalons.Documents.Charts;
using Jalons.Documents.Typography;

namespace Jalons.Documents;

/// <summary>What a section is made of.</summary>
public abstract record Block;

public sealed record Paragraph(Prose Text) : Block;

public sealed record BulletList(IReadOnlyList<Prose> Items) : Block
{
    public bool IsNumbered { get; init; }

    /// <summary>One item a line of plain words.</summary>
    public static BulletList Of(IEnumerable<string> lines) => new([.. lines.Select(line => (Prose)line)]);
}

/// <summary>Words and what they mean: acronyms, method terms.</summary>
public sealed record Glossary(IReadOnlyList<Mention> Entries) : Block;

/// <summary>A passage that must not be missed.</summary>
public sealed record Callout(string Title, IReadOnlyList<Prose> Paragraphs) : Block
{
    public CalloutTone Tone { get; init; } = CalloutTone.Fact;
}

public enum CalloutTone { Fact, Caution }

/// <summary>Words of a person, with who speaks, never a name.</summary>
public sealed record Quote(string Text, string Attribution) : Block;

/// <summary>A row of large numbers, each with its words.</summary>
public sealed record KeyFigures(IReadOnlyList<KeyFigure> Items) : Block;

public sealed record KeyFigure(Cell Value, string Label);

/// <summary>Numbered in the order of the document; read by its message title.</summary>
public sealed record Figure(string Title, ChartSpec Chart) : Block
{
    /// <summary>Names the figure whatever its rank and its numbers: what is measured, unless said.</summary>
    public string Key { get => field ?? Slug.Of(Subtitle); init; }

    /// <summary>What is measured, and its unit.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Lecture: one sentence that decodes one real value.</summary>
    public required string Reading { get; init; }

    /// <summary>Champ: population, period, n, exclusions.</summary>
    public required string Scope { get; init; }

    public string? Note { get; init; }
    public required string Source { get; init; }

    /// <summary>What the picture shows, for those who do not see it; the numbers are in the table equivalent.</summary>
    public required string AltText { get; init; }

    /// <summary>The note given, and what the signs of the picture stand for.</summary>
    public string? NoteAndKey => string.Join(' ', new[] { Note, Chart.Key }.OfType<string>()) is { Length: > 0 } said ? said : null;

    /// <summary>The same apart, then what stands for a number that is not given.</summary>
    public IEnumerable<string> Notes =>
        new[] { Note, Chart.Key }.OfType<string>().Concat(CellLegend.Of(Chart.Data.Rows.SelectMany(row => row.Cells)));
}
