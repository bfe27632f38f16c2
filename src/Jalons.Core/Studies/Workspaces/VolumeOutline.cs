using Jalons.Core.Studies.Workspaces.Composing;
using Jalons.Documents;

namespace Jalons.Core.Studies.Workspaces;

/// <summary>A section of a volume in work, with what is to be done there.</summary>
/// <param name="Key">In its address.</param>
/// <param name="Level">1 for a chapter.</param>
/// <param name="Expected">What the evaluator is to write there; null when nothing is expected.</param>
public sealed record OutlineEntry(string Key, string? Number, string Title, int Level, string? Expected)
{
    /// <summary>The text; null while there is none.</summary>
    public Passage? Text { get; init; }

    /// <summary>Computed sentences that the evaluator rewrote, flagged ones included.</summary>
    public IReadOnlyList<ComputedSentence> Manual { get; init; } = [];
    public int Flagged => Manual.Count(sentence => sentence.IsFlagged);
    public bool IsToWrite => Expected is not null && Text is null;
    public string Heading => $"{Number} {Title}".Trim();

    /// <summary>Who wrote here, the last first.</summary>
    public IEnumerable<Passage> Passages => Manual.Select(sentence => sentence.Manual!).Concat(Text is { } text ? [text] : []).OrderByDescending(passage => passage.At);
}

/// <summary>The sections of a volume in work, then the slides that are to be written.</summary>
public static class VolumeOutline
{
    public static IReadOnlyList<OutlineEntry> Of(StudyVolume volume, Composition composition)
    {
        var slides = volume.Show?.Invoke(composition.Data).Slides.Where(slide => slide.Body is PlaceToWrite).Select(slide => Of(slide, composition)) ?? [];
        return [.. composition.Sections.Select(section => Of(section, composition)), .. slides];
    }

    /// <summary>What was written for a section that the volume no longer has: kept, shown, printed nowhere.</summary>
    public static IReadOnlyList<Passage> Homeless(IReadOnlyList<OutlineEntry> outline, WrittenVolume written)
        => [.. written.Passages.Where(passage => passage.Text.Length > 0 && outline.All(entry => entry.Key != passage.Section))];

    private static OutlineEntry Of(Section section, Composition composition)
        => new(section.Key, section.Number, section.Title, LevelOf(section), section.Blocks.OfType<PlaceToWrite>().FirstOrDefault()?.What)
        {
            Text = composition.Written.TextOf(section.Key),
            Manual = [.. composition.PiecesOf(section).SelectMany(piece => piece.Sentences).Where(sentence => sentence.IsManual)],
        };

    private static OutlineEntry Of(Slide slide, Composition composition)
        => new(WrittenSlides.KeyOf(slide), null, $"Diapositive : {slide.Title}", 1, ((PlaceToWrite)slide.Body!).What) { Text = composition.Written.TextOf(WrittenSlides.KeyOf(slide)) };

    private static int LevelOf(Section section) => section.Number?.Contains('.', StringComparison.Ordinal) == true ? 2 : 1;
}
