using Jalons.Core.People;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Matching;

/// <summary>The people of whom a human said « pas la même personne »: never folded together, linked nor proposed again, nor those who are one with them.</summary>
internal sealed class DeclaredDifferent
{
    private readonly HashSet<(long, long)> _pairs = [];

    /// <summary>True of two people counted (<see cref="Person.RootId"/>).</summary>
    public bool Has(long root, long other) => _pairs.Count > 0 && _pairs.Contains(Ordered(root, other));

    public async Task Load(AppDb db, long programmeId, CancellationToken stop)
    {
        var pairs = from pair in db.Duplicates
                    where pair.ProgrammeId == programmeId && pair.Decision == DuplicateDecision.Different
                    join first in db.People on pair.FirstId equals first.Id
                    join second in db.People on pair.SecondId equals second.Id
                    orderby pair.Id
                    select new { First = first.SameAsId ?? first.Id, Second = second.SameAsId ?? second.Id };
        await foreach (var pair in pairs.AsAsyncEnumerable().WithCancellation(stop)) _pairs.Add(Ordered(pair.First, pair.Second));
    }

    public static (long, long) Ordered(long one, long other) => one < other ? (one, other) : (other, one);
}
