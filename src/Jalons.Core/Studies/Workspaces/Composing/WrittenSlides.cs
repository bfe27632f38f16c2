using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Workspaces.Composing;

/// <summary>The slides that the evaluator writes: words on one slide, a figure or a table on the next; none for diffusion while nothing is written.</summary>
internal static class WrittenSlides
{
    public static Deck Of(Deck deck, Composition composition) => deck with { Slides = [.. Opened([.. deck.Slides.SelectMany(slide => Of(slide, composition))], composition)] };

    // What the document says first is said aloud first: after the opening numbers.
    private static IEnumerable<Slide> Opened(IReadOnlyList<Slide> slides, Composition composition)
        => composition.Sections is [var first, ..]
            ? [.. slides.Take(1), .. ReportSlides.Message(first, [.. composition.TextOf(first.Key).SelectMany(Said)]), .. slides.Skip(1)]
            : slides;

    /// <summary>The key under which the text of a slide is kept.</summary>
    public static string KeyOf(Slide slide) => $"diapositive-{Slug.Of(slide.Title)}";

    private static IEnumerable<Slide> Of(Slide slide, Composition composition)
    {
        if (slide.Body is not PlaceToWrite place) return [slide];

        var text = composition.TextOf(KeyOf(slide));
        if (text.Count == 0) return place.Empty(composition.Data.IsInside).Take(1).Select(body => slide with { Body = body });

        var items = text.SelectMany(Said).ToList();
        return (items.Count > 0 ? [slide with { Body = new BulletList(items) }] : Array.Empty<Slide>()).Concat(text.Select(block => Shown(block, slide)).OfType<Slide>());
    }

    /// <summary>The words of a block; nothing of a figure or a table.</summary>
    public static IEnumerable<Prose> Said(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        BulletList list => list.Items,
        Quote quote => [$"« {quote.Text} » ({quote.Attribution})"],
        _ => [],
    };

    private static Slide? Shown(Block block, Slide slide) => block switch
    {
        Figure figure => Slides.Of(figure),
        Table table => slide with { Title = table.Title, Subtitle = table.Subtitle, Body = table },
        _ => null,
    };
}
