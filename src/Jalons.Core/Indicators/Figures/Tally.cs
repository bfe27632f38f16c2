using System.Linq.Expressions;
using Jalons.Core.Access;
using Jalons.Core.Indicators.Definitions;
using Jalons.Core.Journeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Jalons.Core.Indicators.Figures;

/// <summary>Counts many conditions at once: journeys per territory, and distinct persons over all, in one pass per <see cref="Size"/> conditions.</summary>
internal sealed class Tally(AsOf asOf, Scope scope)
{
    private const int Size = 12;

    private readonly Dictionary<Expression, int> _numbers = new(ExpressionEqualityComparer.Instance);
    private readonly List<Expression<Func<Journey, bool>>> _rows = [];
    private readonly Dictionary<long, long[]> _journeys = [];
    private readonly List<long> _persons = [];
    private List<long> _several = [];

    /// <summary>Asks for one count; the answer is read by its number once the tally is run. The same condition is counted once, whoever asks.</summary>
    public int Add(Rows rows)
    {
        var condition = rows(asOf);
        if (_numbers.TryGetValue(condition, out var known)) return known;

        _rows.Add(condition);
        return _numbers[condition] = _rows.Count - 1;
    }

    public long Journeys(int count, long territoryId) => _journeys.TryGetValue(territoryId, out var counts) ? counts[count] : 0;

    public long Journeys(int count) => _journeys.Values.Sum(counts => counts[count]);

    public long Persons(int count) => _persons[count];

    public async Task Run(CancellationToken stop)
    {
        _several = scope.SeesDepartment ? await Counted().WithSeveralJourneys().ToListAsync(stop) : [];
        for (var first = 0; first < _rows.Count; first += Size) await Run(first, Math.Min(Size, _rows.Count - first), stop);
    }

    private async Task Run(int first, int count, CancellationToken stop)
    {
        // Persons with several journeys are few: they come one by one, the others added up by territory under the person 0.
        var sums = await Sum(Counted().Select(Marks(first, count)).GroupBy(mark => new Place(mark.TerritoryId, mark.PersonId))).ToListAsync(stop);
        foreach (var sum in sums)
        {
            if (!_journeys.TryGetValue(sum.Place.TerritoryId, out var counts)) _journeys.Add(sum.Place.TerritoryId, counts = new long[_rows.Count]);
            for (var slot = 0; slot < count; slot++) counts[first + slot] += sum.Slots[slot];
        }

        var several = sums.Where(sum => sum.Place.PersonId != 0).GroupBy(sum => sum.Place.PersonId).ToList();
        for (var slot = 0; slot < count; slot++)
            _persons.Add(Journeys(first + slot) - several.Sum(person => Math.Max(0, person.Sum(sum => sum.Slots[slot]) - 1)));
    }

    private IQueryable<Journey> Counted() => asOf.Db.Journeys.AsNoTracking().InFiguresOf(scope);

    private Expression<Func<Journey, Mark>> Marks(int first, int count)
    {
        Expression<Func<Journey, long>> territory = journey => journey.TerritoryId;
        Expression<Func<Journey, long>> person = _several.Count == 0 ? journey => 0 : journey => _several.Contains(journey.RootPersonId) ? journey.RootPersonId : 0;
        var journey = territory.Parameters[0];
        var bindings = new List<MemberBinding>
        {
            Expression.Bind(typeof(Mark).GetProperty(nameof(Mark.TerritoryId))!, territory.Body),
            Expression.Bind(typeof(Mark).GetProperty(nameof(Mark.PersonId))!, Predicates.Swap(person, journey)),
        };
        for (var slot = 0; slot < Size; slot++)
        {
            Expression mark = slot < count
                ? Expression.Condition(Predicates.Swap(_rows[first + slot], journey), Expression.Constant(1), Expression.Constant(0))
                : Expression.Constant(0);
            bindings.Add(Expression.Bind(typeof(Mark).GetProperty($"S{slot}")!, mark));
        }
        return Expression.Lambda<Func<Journey, Mark>>(Expression.MemberInit(Expression.New(typeof(Mark)), bindings), journey);
    }

    private static IQueryable<Sums> Sum(IQueryable<IGrouping<Place, Mark>> groups) => groups.Select(group => new Sums(group.Key, new[]
    {
        group.Sum(mark => mark.S0), group.Sum(mark => mark.S1), group.Sum(mark => mark.S2), group.Sum(mark => mark.S3),
        group.Sum(mark => mark.S4), group.Sum(mark => mark.S5), group.Sum(mark => mark.S6), group.Sum(mark => mark.S7),
        group.Sum(mark => mark.S8), group.Sum(mark => mark.S9), group.Sum(mark => mark.S10), group.Sum(mark => mark.S11),
    }));

    private sealed record Place(long TerritoryId, long PersonId);

    private sealed record Sums(Place Place, int[] Slots);

    /// <summary>One journey and the conditions that it meets, as ones and zeros.</summary>
    private sealed class Mark
    {
        public long TerritoryId { get; init; }

        /// <summary>The person, when they have several journeys; 0 for all the others.</summary>
        public long PersonId { get; init; }
        public int S0 { get; init; }
        public int S1 { get; init; }
        public int S2 { get; init; }
        public int S3 { get; init; }
        public int S4 { get; init; }
        public int S5 { get; init; }
        public int S6 { get; init; }
        public int S7 { get; init; }
        public int S8 { get; init; }
        public int S9 { get; init; }
        public int S10 { get; init; }
        public int S11 { get; init; }
    }
}
