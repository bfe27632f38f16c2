using Jalons.Core.Access;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Indicators;

/// <summary>A programme in a database of its own, made once for the tests of a class.</summary>
public abstract class ProgrammeWithJourneys : IAsyncLifetime
{
    public TestDatabase Database { get; } = new();
    public Programme Programme { get; private set; } = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        Programme = await Database.HasProgramme();
        await Fill();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Database.DisposeAsync();
    }

    protected abstract Task Fill();

    /// <summary>Says that two journeys are one person's; the counters are to be recounted.</summary>
    protected async Task Link(long kept, long other)
    {
        var db = Database.Open();
        var root = await db.Journeys.Where(journey => journey.Id == kept).Select(journey => journey.RootPersonId).SingleAsync(Stop);
        await db.People.Where(person => db.Journeys.Any(journey => journey.Id == other && journey.PersonId == person.Id)).ExecuteUpdateAsync(set => set.SetProperty(person => person.SameAsId, root), Stop);
        await db.Journeys.Where(journey => journey.Id == other).ExecuteUpdateAsync(set => set.SetProperty(journey => journey.RootPersonId, root), Stop);
    }

    protected async Task<FigureBook> BookOf(DateOnly day) => await FigureBook.Compute(new(Database.Open(), Programme, day), Scope.Whole(Programme.Id, "Test"), Stop);
}

/// <summary>Journeys of all kinds, written with their counters; two persons have three each.</summary>
public sealed class CountedProgramme : ProgrammeWithJourneys
{
    internal SomeJourneys Some { get; private set; } = null!;

    protected override async Task Fill()
    {
        Some = new(Programme, seed: 93);
        var changes = new CounterChanges(Programme);
        var files = Enumerable.Range(0, 150).Select(_ => Some.Next()).ToList();
        foreach (var file in files)
        {
            await Database.Has(file);
            changes.Add(CountedFacts.None, CountedFacts.Of(file));
        }
        for (var other = 1; other <= 4; other++) await Link(files[other % 2].Journey.Id, files[10 + other].Journey.Id);
        var db = Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Stop);
        await changes.Apply(db, Stop);
        await transaction.CommitAsync(Stop);
    }
}

/// <summary>Journeys of all kinds; three persons have four or five each.</summary>
public sealed class LinkedProgramme : ProgrammeWithJourneys
{
    public static readonly DateOnly Day = new(2022, 6, 1);

    public FigureBook Book { get; private set; } = null!;

    protected override async Task Fill()
    {
        var some = new SomeJourneys(Programme, seed: 7);
        var files = Enumerable.Range(0, 240).Select(_ => some.Next()).ToList();
        foreach (var file in files) await Database.Has(file);
        for (var other = 1; other <= 10; other++) await Link(files[other % 3].Journey.Id, files[100 + other].Journey.Id);
        await Database.Open().RecountCounters(Programme, Stop);
        Book = await BookOf(Day);
    }
}

/// <summary>160 dated diagnoses of Est Ensemble by 31 March 2022, 44 of them in the eight last whole weeks; one without date, one awaited, one late.</summary>
public sealed class WorkedProgramme : ProgrammeWithJourneys
{
    public IReadOnlyDictionary<string, Figure> Figures { get; private set; } = null!;

    public async Task<IReadOnlyDictionary<string, Figure>> At(DateOnly day) => (await BookOf(day)).Territories["T8"];

    protected override async Task Fill()
    {
        for (var made = 0; made < 116; made++) await Database.Has(A.Journey.In(Programme, "T8").DiagnosedOn("2021-12-06"));
        for (var made = 0; made < 44; made++) await Database.Has(A.Journey.In(Programme, "T8").DiagnosedOn(made < 30 ? "2022-01-31" : "2022-03-27").OrientedToTraining());
        await Database.Has(A.Journey.In(Programme, "T8").With("diagnosis.home_connection", "no"));
        await Database.Has(A.Journey.In(Programme, "T8").ReferredOn("2022-01-12"));
        await Database.Has(A.Journey.In(Programme, "T8").DiagnosedOn("2022-07-01"));
        Figures = await At(new(2022, 3, 31));
    }
}
