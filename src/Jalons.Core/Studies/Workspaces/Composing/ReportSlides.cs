using Jalons.Documents;

namespace Jalons.Core.Studies.Workspaces.Composing;

/// <summary>The slides of a volume that has none of its own: its figures and tables, and what the evaluator wrote, in short on a slide and whole in the notes.</summary>
internal static class ReportSlides
{
    private const int MostPoints = 5, LongestTitle = 110;

    public static Deck Of(Report report, Composition composition) => Deck.Of(report) with { Slides = [.. report.Sections.SelectMany(section => Pages(section, composition))] };

    private static IEnumerable<Slide> Pages(Section section, Composition composition)
    {
        var said = composition.TextOf(section.Key).SelectMany(WrittenSlides.Said).ToList();
        var shown = section.Blocks.Select(block => Slide.Of(section, block)).OfType<Slide>();
        return Message(section, said).Concat(shown).Concat(section.Sections.SelectMany(part => Pages(part, composition)));
    }

    /// <summary>What was written of a section: the first sentence is the message when it is short enough, the others open its points.</summary>
    public static IEnumerable<Slide> Message(Section section, IReadOnlyList<Prose> said)
    {
        if (said.Count == 0) yield break;

        var first = Opening(said[0].Plain);
        var isTitle = said.Count > 1 && first.Length <= LongestTitle;
        yield return new(isTitle ? first.TrimEnd('.') : section.Title)
        {
            Subtitle = isTitle ? section.Title : null,
            Body = BulletList.Of(said.Skip(isTitle ? 1 : 0).Take(MostPoints).Select(text => Opening(text.Plain))),
            Notes = [.. said.Select(text => text.Plain)],
        };
    }

    // A sentence ends with a full stop before a capital: « M. Untel » stays whole only by luck, and the notes have it all.
    private static string Opening(string text)
    {
        for (var end = text.IndexOf(". ", StringComparison.Ordinal); end > 0; end = text.IndexOf(". ", end + 1, StringComparison.Ordinal))
            if (end + 2 < text.Length && char.IsUpper(text[end + 2])) return text[..(end + 1)];
        return text;
    }
}
