using Jalons.Documents;
using Jalons.Documents.Typography;
using Drawn = Jalons.Documents.Figure;

namespace Jalons.Core.Studies;

/// <summary>The slides of the decks: a message, what shows it, and in the notes the source and n.</summary>
internal static class Slides
{
    /// <summary>A figure, with what one of its values reads.</summary>
    public static Slide Of(Drawn figure) => Slide.Of(new Section(figure.Title), figure)! with { Asides = [new Callout("Ce que l’on observe", [figure.Reading]), .. Reserve(figure)] };

    public static Slide Of(StudyData data, string title, Block body, string? subtitle, IEnumerable<string> notes) => new(title)
    {
        Subtitle = subtitle ?? (body as Table)?.Subtitle,
        Body = body,
        Source = data.Source,
        Notes = [.. notes, .. Foot(data)],
    };

    public static Slide List(StudyData data, string title, IReadOnlyList<string> items) => new(title)
    {
        Body = BulletList.Of(items),
        Source = data.Source,
        Notes = [.. Foot(data)],
    };

    /// <summary>A slide that the evaluator writes.</summary>
    public static IEnumerable<Slide> ToWrite(StudyData data, string title, string what)
        => StudyData.ToWrite(what).Select(place => new Slide(title) { Body = place, Source = data.Source, Notes = [.. Foot(data)] });

    /// <summary>Every slide has its source and n in the notes, whatever it shows.</summary>
    public static Deck Noted(StudyData data, Deck deck) => deck with { Slides = [.. deck.Slides.Select(slide => slide.Notes.Count > 0 ? slide : slide with { Notes = [.. Foot(data)] })] };

    private static IEnumerable<Callout> Reserve(Drawn figure) => figure.NoteAndKey is { } note ? [new Callout("À noter", [note])] : [];

    /// <summary>Source and n, in the notes.</summary>
    public static IEnumerable<string> Foot(StudyData data) =>
    [
        $"Source : {data.Source}", $"Champ : {data.Count("R01").Print} personnes reçues en diagnostic, situation au {French.Date(data.At)}.",
    ];
}
