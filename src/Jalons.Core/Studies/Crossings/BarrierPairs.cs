using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Study;

namespace Jalons.Core.Studies.Crossings;

/// <summary>B08: how many persons have two barriers at once, among those whose barriers are known.</summary>
/// <param name="Options">The barriers, as the annexe orders them.</param>
/// <param name="Counts">Persons who have both; on the diagonal, who have the one.</param>
public sealed record BarrierPairs(IReadOnlyList<Option> Options, IReadOnlyList<long[]> Counts, long Total)
{
    public static BarrierPairs Of(StudyRows rows)
    {
        var options = AnnexeDictionary.Get("diagnosis.barriers").List!.Options;
        var masks = rows.Persons.Select(person => person.Where(row => row is { Received: true, Barriers: not null }).ToList()).Where(person => person.Count > 0)
            .Select(person => person.Aggregate(0L, (mask, row) => mask | row.Barriers!.Value)).ToList();
        return new(options, [.. options.Select(one => options.Select(other => masks.LongCount(mask => (mask & one.Mask) != 0 && (mask & other.Mask) != 0)).ToArray())], masks.Count);
    }

    /// <summary>The four counts of the 2 × 2 table of two barriers: with margins published, one of them gives the others.</summary>
    public IReadOnlyList<long> TableOf(int one, int other)
    {
        var (both, first, second) = (Counts[one][other], Counts[one][one], Counts[other][other]);
        return [both, first - both, second - both, Total - first - second + both];
    }
}
