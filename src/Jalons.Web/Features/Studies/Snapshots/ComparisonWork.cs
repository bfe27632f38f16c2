using System.Text.Json;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Snapshots;
using Jalons.Web.Hosting.Jobs;

namespace Jalons.Web.Features.Studies.Snapshots;

/// <summary>Two snapshots to compare, by their numbers.</summary>
public sealed record ComparisonInput(string Before, string After)
{
    public const string Kind = "snapshot-comparison";

    public static ComparisonInput Of(Job job) => JsonSerializer.Deserialize<ComparisonInput>(job.Input)!;

    public Job ToJob(Scope scope, DateTime at) => scope.Asks(Kind, this, at);
}

/// <summary>A figure that is not the same in both, as sentences; the pseudonyms of the rows that make the difference.</summary>
/// <param name="Code">With its territory: « B01 », « B01@T8 ».</param>
/// <param name="Territory">Null for the département.</param>
public sealed record ComparedFigure(string Code, string Label, string? Territory, string Before, string After, IReadOnlyList<string> Entered, IReadOnlyList<string> Left);

/// <summary>What changed; two snapshots never change, so neither does this.</summary>
public sealed record ComparisonResult(IReadOnlyList<ComparedFigure> Changes)
{
    public static ComparisonResult? Of(Job job) => job.Result is { } json ? JsonSerializer.Deserialize<ComparisonResult>(json) : null;
}

/// <summary>Computes the figures of both and finds what differs.</summary>
internal sealed class ComparisonWork : IJobWork
{
    private const int FirstOpened = 10, SecondOpened = 20;

    public string Kind => ComparisonInput.Kind;

    public async Task<object?> Run(Job job, IServiceProvider services, IProgress<int> progress, CancellationToken stop)
    {
        var (input, db) = (ComparisonInput.Of(job), services.GetRequiredService<AppDb>());
        await using var before = await Open(db, job.ProgrammeId, input.Before, stop);
        progress.Report(FirstOpened);
        await using var after = await Open(db, job.ProgrammeId, input.After, stop);
        progress.Report(SecondOpened);
        var comparison = await SnapshotComparison.Of(before, after, stop);
        var codes = after.Programme.Territories.ToDictionary(territory => territory.Name, territory => territory.Code);
        return new ComparisonResult([.. comparison.Changes.Select(change => new ComparedFigure(
            change.Territory is { } place ? $"{change.Indicator.Code}@{codes[place]}" : change.Indicator.Code, change.Indicator.Label, change.Territory, change.Before.Sentence, change.After.Sentence, change.Entered, change.Left))]);
    }

    private static async Task<FrozenFacts> Open(AppDb db, long programmeId, string number, CancellationToken stop)
        => await db.FindSnapshot(programmeId, number, stop) is { } snapshot ? await db.OpenSnapshot(snapshot, stop) : throw new JobRefusal($"L’extraction « {number} » n’existe pas.");
}
