using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Fieldwork;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Studies.Snapshots;

/// <summary>Writes the facts of a programme as a snapshot file. The identity is read to be replaced by pseudonyms and marks, and goes no further.</summary>
internal sealed class Extraction
{
    private const int Page = 2000;
    private const string Mark = "x";
    private static readonly DateOnly MarkDay = DateOnly.MinValue;

    private readonly AppDb _db;
    private readonly long _programmeId;
    private readonly Pseudonyms _pseudonyms;
    private readonly Dictionary<long, string> _journeys = [];
    private readonly Dictionary<long, string> _people = [];
    private readonly Dictionary<Type, (SnapshotTable Table, List<string> Lines)> _tables = [];

    public Extraction(AppDb db, long programmeId, Pseudonyms pseudonyms) => (_db, _programmeId, _pseudonyms) = (db, programmeId, pseudonyms);

    public int Journeys => _journeys.Count;
    public int Persons { get; private set; }

    /// <summary>Writes all tables, the programme's own first.</summary>
    public async Task Write(Stream content, DateOnly at, CancellationToken stop)
    {
        await ReadSettings(stop);
        await ReadMoney(at, stop);
        await ReadPeople(stop);
        await ReadJourneys(stop);
        await using var writer = SnapshotFile.WriterOver(content);
        await SnapshotFile.WriteHead(writer, at);
        foreach (var (table, lines) in _tables.Values.OrderBy(table => table.Table.Entity, StringComparer.Ordinal)) await SnapshotFile.WriteTable(writer, table, lines);
    }

    private async Task ReadSettings(CancellationToken stop)
    {
        await Add(_db.Programmes.Where(row => row.Id == _programmeId), stop);
        await Add(_db.Territories.Where(row => row.ProgrammeId == _programmeId), stop);
        await Add(_db.Communes.Where(row => row.ProgrammeId == _programmeId), stop);
        await Add(_db.Targets.Where(row => row.ProgrammeId == _programmeId), stop);
        await Add(_db.ListItems.Where(row => row.ProgrammeId == _programmeId), stop);
        await Add(_db.Organisations.Where(row => row.ProgrammeId == _programmeId), stop);
        await Add(_db.Projects.Where(row => row.ProgrammeId == _programmeId), stop);
        await Add(_db.ReferencePopulations.Where(row => row.ProgrammeId == _programmeId), stop);
        await Add(_db.TownOutlines.Where(row => row.ProgrammeId == _programmeId), stop);
        await Add(_db.Benchmarks.Where(row => row.ProgrammeId == _programmeId), stop);
    }

    // Sums alone: what was bought, from whom and whose work it was stays with the projects.
    private async Task ReadMoney(DateOnly at, CancellationToken stop)
    {
        // The grant as amendments have made it: they name people, and stay out.
        var moved = await _db.MovedAt(_programmeId, at, stop);
        TableOf(typeof(Budget));
        foreach (var budget in await _db.Budgets.AsNoTracking().Where(row => row.ProgrammeId == _programmeId).OrderBy(row => row.Id).ToListAsync(stop))
        {
            budget.GrantedCents += moved.GetValueOrDefault(budget.ProjectId);
            Add(budget);
        }
        var (lines, expenses) = await BudgetMoney.AddedUp(_db, _programmeId, at, stop);
        TableOf(typeof(BudgetLine));
        TableOf(typeof(Expense));
        foreach (var line in lines) Add(line);
        foreach (var expense in expenses) Add(expense);
    }

    private async Task ReadPeople(CancellationToken stop)
    {
        await foreach (var person in _db.People.AsNoTracking().Where(person => person.ProgrammeId == _programmeId).AsAsyncEnumerable().WithCancellation(stop))
        {
            _people[person.Id] = _pseudonyms.Of(person.PublicId);
            Add(person);
        }
    }

    private async Task ReadJourneys(CancellationToken stop)
    {
        var roots = new HashSet<long>();
        for (long last = 0; await NextPage(last, stop) is { Count: > 0 } page; last = page[^1].Id)
        {
            foreach (var journey in page)
            {
                _journeys[journey.Id] = _pseudonyms.Of(journey.PublicId);
                roots.Add(journey.RootPersonId);
                Add(journey);
                foreach (var fact in FactsOf(journey)) Add(fact);
            }
            var ids = page.Select(journey => journey.Id).ToList();
            await Add(_db.ReferralContacts.Where(contact => ids.Contains(contact.JourneyId)), stop);
        }
        Persons = roots.Count;
    }

    private Task<List<Journey>> NextPage(long after, CancellationToken stop)
        => _db.Journeys.AsNoTracking().Where(journey => journey.ProgrammeId == _programmeId && journey.MergedIntoId == null && journey.Id > after)
            .WithFacts().Include(journey => journey.TextCodes).OrderBy(journey => journey.Id).Take(Page).ToListAsync(stop);

    // The facts in tables of their own, whatever they are: the model tells. A code of words that have changed since is no longer true.
    private IEnumerable<object> FactsOf(Journey journey) => _db.Model.FindEntityType(typeof(Journey))!.GetNavigations()
        .SelectMany(navigation => navigation.PropertyInfo!.GetValue(journey) switch
        {
            null => [],
            IEnumerable<object> facts => facts,
            var fact => new[] { fact },
        })
        .Where(fact => fact is not TextCode code || code.TextHash == CodedTexts.HashOf(CodedTexts.Of(journey, code.Text)));

    private async Task Add<T>(IQueryable<T> rows, CancellationToken stop) where T : class
    {
        TableOf(typeof(T));
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop)) Add(row);
    }

    private void Add(object row)
    {
        var (table, lines) = TableOf(row.GetType());
        lines.Add(SnapshotFile.LineOf(table.Columns.Select(column => Treated(column, column.Get(row)))));
    }

    private (SnapshotTable Table, List<string> Lines) TableOf(Type entity)
        => _tables.TryGetValue(entity, out var table) ? table : _tables[entity] = (SnapshotTable.Of(_db.Model.FindEntityType(entity)!), []);

    private object? Treated(SnapshotColumn column, object? value) => column.Treatment switch
    {
        _ when value is null => null,
        Treatment.JourneyKey => _journeys[(long)value],
        Treatment.PersonKey => _people[(long)value],
        Treatment.Pseudonym => _pseudonyms.OfWords((string)value),
        Treatment.Mark => value is DateOnly ? MarkDay : value is string text && string.IsNullOrWhiteSpace(text) ? null : Mark,
        _ => value,
    };
}
