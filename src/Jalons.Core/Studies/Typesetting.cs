using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies;

/// <summary>French spaces, apostrophes and thousands in every text of a report, whoever wrote it; quotes of people are set like the rest, their words unchanged.</summary>
public static class Typesetting
{
    public static Report Of(Report report) => report with
    {
        Title = Punctuation.Tidy(report.Title),
        Subtitle = Tidy(report.Subtitle),
        Mentions = [.. report.Mentions.Select(mention => new Mention(mention.Label, Punctuation.Tidy(mention.Value)))],
        Sections = [.. report.Sections.Select(Of)],
    };

    /// <summary>The same for slides, their asides and what the speaker reads.</summary>
    public static Deck Of(Deck deck) => deck with
    {
        Title = Punctuation.Tidy(deck.Title),
        Subtitle = Tidy(deck.Subtitle),
        Mentions = [.. deck.Mentions.Select(mention => new Mention(mention.Label, Punctuation.Tidy(mention.Value)))],
        Slides = [.. deck.Slides.Select(slide => slide with
        {
            Title = Punctuation.Tidy(slide.Title),
            Subtitle = Tidy(slide.Subtitle),
            Body = slide.Body is { } body ? Of(body) : null,
            Asides = [.. slide.Asides.Select(aside => (Callout)Of(aside))],
            Source = Tidy(slide.Source),
            Notes = [.. slide.Notes.Select(Punctuation.Tidy)],
        })],
    };

    private static Section Of(Section section) => section with
    {
        Title = Punctuation.Tidy(section.Title),
        Lead = section.Lead is { } lead ? Of(lead) : null,
        Blocks = [.. section.Blocks.Select(Of)],
        Sections = [.. section.Sections.Select(Of)],
    };

    private static Block Of(Block block) => block switch
    {
        Paragraph paragraph => new Paragraph(Of(paragraph.Text)),
        BulletList list => list with { Items = [.. list.Items.Select(Of)] },
        Callout callout => callout with { Title = Punctuation.Tidy(callout.Title), Paragraphs = [.. callout.Paragraphs.Select(Of)] },
        Quote quote => new Quote(Punctuation.Tidy(quote.Text), Punctuation.Tidy(quote.Attribution)),
        Figure figure => figure with
        {
            Title = Punctuation.Tidy(figure.Title),
            Subtitle = Punctuation.Tidy(figure.Subtitle),
            Reading = Punctuation.Tidy(figure.Reading),
            Scope = Punctuation.Tidy(figure.Scope),
            Note = Tidy(figure.Note),
            Source = Punctuation.Tidy(figure.Source),
            AltText = Punctuation.Tidy(figure.AltText),
        },
        Table table => table with { Title = Punctuation.Tidy(table.Title), Subtitle = Tidy(table.Subtitle), Scope = Tidy(table.Scope), Note = Tidy(table.Note), Source = Tidy(table.Source) },
        _ => block,
    };

    private static Prose Of(Prose prose) => new([.. prose.Parts.Select(part => part with { Text = Punctuation.Tidy(part.Text) })]);

    private static string? Tidy(string? text) => text is null ? null : Punctuation.Tidy(text);
}
