namespace Jalons.Documents;

/// <summary>One message, as a whole sentence, and what shows it.</summary>
public sealed record Slide(string Title)
{
    /// <summary>What is measured, and its unit.</summary>
    public string? Subtitle { get; init; }

    /// <summary>A figure, key figures, a short table, a list, a quote.</summary>
    public Block? Body { get; init; }

    /// <summary>Beside the body: what is observed, what cannot be said.</summary>
    public IReadOnlyList<Callout> Asides { get; init; } = [];

    /// <summary>One line at the foot: source, population, n.</summary>
    public string? Source { get; init; }

    /// <summary>What the speaker reads: sources, n, reserves.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <returns>Null for a block that makes no slide.</returns>
    public static Slide? Of(Section section, Block block) => block switch
    {
        Figure figure => Of(figure),
        KeyFigures figures => new Slide(section.Title) { Subtitle = section.Lead?.Plain, Body = figures },
        Table table when table.Rows.Count <= 10 => new Slide(table.Title)
        {
            Subtitle = table.Subtitle,
            Body = table,
            Source = table.Source,
            Notes = [.. table.Notes, .. Said("Champ", table.Scope), .. Said("Source", table.Source)],
        },
        _ => null,
    };

    private static Slide Of(Figure figure) => new(figure.Title)
    {
        Subtitle = figure.Subtitle,
        Body = figure,
        Asides = [new Callout("Lecture", [figure.Reading]), .. figure.NoteAndKey is { } note ? [new Callout("À noter", [note])] : Array.Empty<Callout>()],
        Source = figure.Source,
        Notes = [.. Said("Lecture", figure.Reading), .. Said("Champ", figure.Scope), .. figure.Notes, .. Said("Source", figure.Source)],
    };

    private static IEnumerable<string> Said(string label, string? text) => text is null ? [] : [$"{label}\u00A0: {text}"];
}
