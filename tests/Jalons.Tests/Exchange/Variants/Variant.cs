using System.Text;
using Jalons.Core.Dictionary;

namespace Jalons.Tests.Exchange.Variants;

internal enum Sent { Csv, Xlsx, Ods }

internal enum Multiple { InOneCell, OneColumnEach, OneColumnEachUnderAMergedTitle }

/// <summary>How a project holder keeps their file. Everything that is not said is plain.</summary>
internal sealed record Variant(string Name, Sent As)
{
    public int Seed { get; init; } = 1;
    public int People { get; init; } = 120;

    /// <summary>"" or "-second": whose words; null for the annexe's own headers.</summary>
    public string? Headers { get; init; } = "";
    public string Answers { get; init; } = "";
    public bool Shuffled { get; init; } = true;
    public Multiple Multiple { get; init; }

    /// <summary>Words above the columns of each block, as a merged cell: « Prescripteur », « Diagnostic ».</summary>
    public bool Grouped { get; init; }
    public bool Monthly { get; init; }
    public bool Joined { get; init; }

    /// <summary>Title rows, blank rows, a total, repeated headers, trailing notes.</summary>
    public bool Untidy { get; init; }
    public bool Cover { get; init; }
    public bool HiddenLists { get; init; }
    public bool From1904 { get; init; }
    public char Separator { get; init; } = ';';
    public Encoding Encoding { get; init; } = new UTF8Encoding(true);
    public IReadOnlyList<string> Left { get; init; } = [];

    /// <summary>How headers are typed: as they are, in capitals, with a line break, with a slip.</summary>
    public Func<string, Random, string> Typed { get; init; } = (header, _) => header;

    public IEnumerable<Field> Fields => AnnexeDictionary.Fields.Where(known => !Left.Contains(known.Code));

    public override string ToString() => Name;
}
