using Jalons.Core.Studies.References;
using Jalons.Documents;
using Jalons.Documents.Markdown;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Workspaces.Composing;

/// <summary>What the insertions of a text stand for: figures and tables of the volume, numbers and sentences of the snapshot, published references.</summary>
internal sealed class InsertedParts(StudyData data, IReadOnlyDictionary<string, Block> blocks, IReadOnlyList<Benchmark> benchmarks)
{
    /// <summary>Keys of the figures and tables placed in the texts read so far.</summary>
    public HashSet<string> Placed { get; } = [];

    /// <summary>The references cited so far.</summary>
    public HashSet<Benchmark> Cited { get; } = [];

    public Block? BlockOf(Insertion insertion)
    {
        if (insertion.Kind is not ("figure" or "tableau") || !blocks.TryGetValue(insertion.Key, out var block)) return null;

        Placed.Add(insertion.Key);
        // A figure printed in two places has a number in each: two blocks that are the same thing need not be one object.
        return block is Figure figure ? figure with { } : (Table)block with { };
    }

    public Prose? WordsOf(Insertion insertion) => insertion.Kind switch
    {
        "chiffre" => SpokenIndicators.ValueOf(data, insertion.Key)?.Print,
        "nombre" or "part" => Measured(insertion)?.Print,
        "phrase" when SpokenIndicators.ValueOf(data, insertion.Key) is not null => data.Sentence(insertion.Key.Split('@')[0], TerritoryOf(insertion.Key)),
        "citation" => Cite(insertion.Key),
        _ => null,
    } is { } words ? words : (Prose?)null;

    /// <summary>« insee-premiere-1780-2019 »</summary>
    public static string KeyOf(Benchmark benchmark) => Slug.Of($"{benchmark.Source} {benchmark.Year}");

    private Cell? Measured(Insertion insertion)
    {
        var (place, answer) = insertion.Key.Split('/') is [var before, var code] ? (before, code) : (insertion.Key, null);
        if (SpokenIndicators.ValueOf(data, place) is null) return null;

        var (indicator, territory) = (place.Split('@')[0], TerritoryOf(place));
        var figure = territory is null ? data.Whole(indicator) : data.In(territory, indicator);
        if (answer is not null && figure.Modalities.All(known => known.Code != answer)) return null;
        return insertion.Kind == "nombre" ? data.Count(indicator, territory, answer) : data.Share(indicator, territory, answer);
    }

    private Programmes.Territory? TerritoryOf(string key) => key.Split('@') is [_, var code] ? data.Programme.Territories.FirstOrDefault(known => known.Code == code) : null;

    // What nobody checked stays in brackets: the proofreading asks for it.
    private string? Cite(string key)
    {
        var named = benchmarks.Where(benchmark => KeyOf(benchmark) == key).ToList();
        if (named.Count == 0) return null;
        if (named.All(benchmark => benchmark.VerifiedBy is null)) return $"[citation à vérifier : {named[0].Source}, {named[0].Year}]";

        Cited.Add(named.First(benchmark => benchmark.VerifiedBy is not null));
        return $"({named[0].Source}, {named[0].Year})";
    }
}
