using Jalons.Documents;
using Jalons.Documents.Markdown;

namespace Jalons.Core.Studies.Workspaces.Composing;

/// <summary>
/// The computed volume and what the evaluator wrote, put together. What is computed and not placed in the text comes first, then the
/// text; a figure or a table that the text names stands where it is named.
/// </summary>
public sealed class Composition
{
    private const string Bibliography = "sources-et-bibliographie";
    private readonly Report _computed;
    private readonly InsertedParts _parts;
    private readonly Dictionary<string, IReadOnlyList<Piece>> _pieces = [];
    private readonly Lazy<SpokenIndicators> _spoken;

    internal Composition(StudyData data, WrittenVolume written, Report computed)
    {
        (Data, Written, _computed) = (data, written, computed);
        Sections = [.. computed.AllSections];
        _parts = new(data, Sections.SelectMany(section => section.Blocks).Select(block => (Key: KeyOf(block), Block: block)).Where(named => named.Key is not null).DistinctBy(named => named.Key).ToDictionary(named => named.Key!, named => named.Block), written.Benchmarks);
        _spoken = new(() => new(data));
    }

    public StudyData Data { get; }
    public WrittenVolume Written { get; }

    /// <summary>All computed sections, chapters before their parts, those without anything yet included.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>What is printed: sections that have nothing are left out.</summary>
    public Report Report()
    {
        var sections = _computed.Sections.Select(Of).ToList();
        return _computed with { Sections = [.. Cited(sections).Select(Filled).OfType<Section>()] };
    }

    /// <summary>What a section is made of, in the order of print.</summary>
    public IReadOnlyList<Piece> PiecesOf(Section section)
    {
        if (_pieces.TryGetValue(section.Key, out var known)) return known;

        var text = TextOf(section.Key);
        var placed = text.Select(KeyOf).OfType<string>().ToHashSet();
        var (pieces, sentences, isPlaced) = (new List<Piece>(), new SectionSentences(section.Key, Written, _spoken), false);
        foreach (var block in section.Blocks.Where(block => KeyOf(block) is not { } key || !placed.Contains(key)))
        {
            if (block is not PlaceToWrite place) pieces.Add(sentences.Of(block));
            else if (text.Count == 0) pieces.AddRange(place.Empty(Data.IsInside).Select(Piece.Computed));
            else if (!isPlaced) (isPlaced, pieces) = (true, [.. pieces, .. text.Select(Piece.Typed)]);
        }
        if (!isPlaced) pieces.AddRange(text.Select(Piece.Typed));
        return _pieces[section.Key] = pieces;
    }

    /// <summary>The text of a section, or of a slide, as blocks.</summary>
    public IReadOnlyList<Block> TextOf(string key)
        => Written.TextOf(key) is { } passage ? new MarkdownReader(_parts.BlockOf, _parts.WordsOf).Read(passage.Text) : [];

    /// <summary>The headline of « B01 » or « B01@T8 » as it may be printed; null when nothing has that name.</summary>
    public Cell? Value(string code) => SpokenIndicators.ValueOf(Data, code);

    /// <summary>The headlines of the indicators that speak in a sentence, by code.</summary>
    public Dictionary<string, string> ValuesOf(ComputedSentence sentence) => SpokenIndicators.ValuesOf(Data, sentence.Codes);

    /// <summary>The name that an insertion calls a figure or a table by; null for other blocks.</summary>
    public static string? KeyOf(Block block) => block switch
    {
        Figure figure => figure.Key,
        Table { Rank: null } table => table.Key,
        _ => null,
    };

    private Section Of(Section section) => section with
    {
        Key = section.Key,
        Blocks = [.. PiecesOf(section).Select(piece => piece.Block)],
        Sections = [.. section.Sections.Select(Of)],
    };

    private IEnumerable<Section> Cited(IReadOnlyList<Section> sections)
        => _parts.Cited.Count == 0 ? sections : sections.Select(section => section.Key != Bibliography ? section : section with
        {
            Blocks =
            [
                .. section.Blocks, new Paragraph("Les repères cités dans ce volume :"),
                BulletList.Of(_parts.Cited.OrderBy(cited => cited.Source, StringComparer.Ordinal).Select(cited => $"{cited.Source}, {cited.Year} : {cited.Label}, {cited.Population}.{(cited.Url is { } url ? $" {url}" : "")}")),
            ],
        });

    private static Section? Filled(Section section)
        => section with { Key = section.Key, Sections = [.. section.Sections.Select(Filled).OfType<Section>()] } is { } filled && filled.Blocks.Count + filled.Sections.Count > 0 ? filled : null;
}
