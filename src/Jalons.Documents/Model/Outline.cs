namespace Jalons.Documents;

/// <summary>The numbers and anchors of a report: contents, « Figure 3 », « Tableau 2 ».</summary>
public sealed class Outline
{
    private readonly Dictionary<Block, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Section, Entry> _entries = new(ReferenceEqualityComparer.Instance);
    private readonly List<Entry> _contents = [];
    private int _figures, _tables;

    private Outline() { }

    /// <summary>Every heading, in reading order.</summary>
    public IReadOnlyList<Entry> Contents => _contents;

    public static Outline Of(Report report)
    {
        var outline = new Outline();
        foreach (var section in report.Sections) outline.Add(section, level: 1);
        return outline;
    }

    public Entry this[Section section] => _entries[section];

    /// <summary>1, 2, 3 in the order of the document; figures and tables are counted apart.</summary>
    public int NumberOf(Block block) => _numbers[block];

    private void Add(Section section, int level)
    {
        var entry = new Entry(level, section.Number, section.Title, $"partie-{_contents.Count + 1}");
        _contents.Add(entry);
        _entries.Add(section, entry);
        foreach (var block in section.Blocks)
        {
            if (block is Figure) _numbers.Add(block, ++_figures);
            if (block is Table { Rank: null }) _numbers.Add(block, ++_tables);
        }

        foreach (var part in section.Sections) Add(part, level + 1);
    }

    /// <param name="Level">1 for a chapter.</param>
    /// <param name="Anchor">Unique in the document, fit for an XML id and a bookmark.</param>
    public sealed record Entry(int Level, string? Number, string Title, string Anchor);
}
