using Jalons.Documents.Typography;

namespace Jalons.Documents;

/// <summary>One document, whatever it is written to: docx, odt, pdf, pptx, html.</summary>
public sealed record Report
{
    public required string Title { get; init; }
    public string? Subtitle { get; init; }

    /// <summary>What the document belongs to; opens the cover and every page header.</summary>
    public required string Collection { get; init; }

    /// <summary>The title in a few words, for page headers.</summary>
    public required string ShortTitle { get; init; }

    public required string Publisher { get; init; }
    public required DateOnly IssuedOn { get; init; }
    public string Language { get; init; } = "fr-FR";

    /// <summary>Printed along the edge of every page, for instance « DONNÉES FICTIVES ».</summary>
    public string? Watermark { get; init; }

    /// <summary>What a reader must know before the first page: extraction date, fingerprint, version.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>A sheet to hand over: no cover, no contents, read from the first line.</summary>
    public bool IsLeaflet { get; init; }

    /// <summary>Chapters follow each other on the page: for a short document.</summary>
    public bool ChaptersFlow { get; init; }

    /// <summary>Adds an annex with the table behind each chart, for readers who cannot see the charts.</summary>
    public bool PrintsChartTables { get; init; }

    /// <summary>Every section, parts after the chapter that holds them, in reading order.</summary>
    public IEnumerable<Section> AllSections => Sections.SelectMany(section => section.WithParts);

    /// <summary>Every block of every section, in reading order.</summary>
    public IEnumerable<Block> AllBlocks => AllSections.SelectMany(section => section.Blocks);

    /// <summary>Every figure that Office draws, in reading order: not those that it prints as tables.</summary>
    public IEnumerable<Figure> DrawnFigures => AllBlocks.OfType<Figure>().Where(figure => !figure.Chart.IsTableInOffice);
}

/// <summary>One labelled line of the cover.</summary>
public sealed record Mention(string Label, string Value);

/// <summary>A chapter or a part of one.</summary>
public sealed record Section(string Title)
{
    /// <summary>Names the section whatever its number: in addresses, and for what is written in it. The title in small letters, unless said.</summary>
    public string Key { get => field ?? Slug.Of(Title); init; }

    /// <summary>As printed: « 3 », « 3.1 », « A »; null for what stands outside the count (a foreword).</summary>
    public string? Number { get; init; }

    /// <summary>The result in one or two sentences, set large under the title.</summary>
    public Prose? Lead { get; init; }

    public IReadOnlyList<Block> Blocks { get; init; } = [];
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>This section, then its parts and theirs.</summary>
    public IEnumerable<Section> WithParts => Sections.SelectMany(part => part.WithParts).Prepend(this);
}
