namespace Jalons.Documents;

/// <summary>What is shown and told aloud: one message per slide.</summary>
public sealed record Deck
{
    public required string Title { get; init; }
    public string? Subtitle { get; init; }
    public required string Collection { get; init; }
    public required string Publisher { get; init; }
    public required DateOnly IssuedOn { get; init; }
    public string Language { get; init; } = "fr-FR";

    /// <summary>Printed along the edge of every slide, for instance « DONNÉES FICTIVES ».</summary>
    public string? Watermark { get; init; }

    public IReadOnlyList<Mention> Mentions { get; init; } = [];
    public required IReadOnlyList<Slide> Slides { get; init; }

    /// <summary>The figures, key figures and tables of a report, each with its own message.</summary>
    public static Deck Of(Report report) => new()
    {
        Title = report.Title,
        Subtitle = report.Subtitle,
        Collection = report.Collection,
        Publisher = report.Publisher,
        IssuedOn = report.IssuedOn,
        Language = report.Language,
        Watermark = report.Watermark,
        Mentions = report.Mentions,
        Slides = [.. report.Sections.SelectMany(Pages)],
    };

    private static IEnumerable<Slide> Pages(Section section) =>
        section.Blocks.Select(block => Slide.Of(section, block)).OfType<Slide>().Concat(section.Sections.SelectMany(Pages));
}
