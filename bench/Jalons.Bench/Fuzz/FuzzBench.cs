using System.Globalization;
using Jalons.Bench.Imports;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Tests.Exchange.Fuzzing;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Bench.Fuzz;

/// <summary><c>fuzz [COUNT] [FOLDER]</c>: damaged files of each kind through the whole import, one in twenty for real; FOLDER holds real files to damage too.</summary>
internal static class FuzzBench
{
    private const int DefaultCount = 10_000;
    private const int ForReal = 20;

    /// <summary>Of the processors: neighbours on the machine make nothing hang.</summary>
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(5);

    public static async Task<int> Run(string[] arguments)
    {
        var count = arguments is [var asked, ..] ? int.Parse(asked, CultureInfo.InvariantCulture) : DefaultCount;
        var folder = Directory.CreateTempSubdirectory("jalons-fuzz-").FullName;
        try
        {
            await using var services = ImportOnce.Services($"Data Source={Path.Combine(folder, "fuzz.db")}");
            var programme = await InScope(services, ImportOnce.Programme);
            Console.WriteLine($"{"kind",-6}{"files",8}{"faults",8}{"> 5 s",8}{"slowest",9}  outcomes");
            var faults = 0;
            foreach (var kind in SoundFiles.Kinds)
                faults += await Run(kind, count, [.. SoundFiles.Of(kind), .. arguments.Length > 1 ? Real(arguments[1], kind) : []], services, programme);
            var counters = await InScope(services, async db => (await db.CounterErrors(programme, CancellationToken.None)).Count);
            Console.WriteLine($"counters that differ from the facts: {counters}");
            return faults + counters == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A large real file costs a hundred small ones: it takes one turn in twenty.
    private static async Task<int> Run(string kind, int count, byte[][] sound, ServiceProvider services, Programme programme)
    {
        var (outcomes, faults, hangs, slowest, small) = (new SortedDictionary<string, int>(), 0, 0, TimeSpan.Zero, sound.Count(file => file.Length < 20_000));
        for (var seed = 0; seed < count; seed++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var outcome = await Try(services, programme, sound[seed % 20 == 0 ? seed / 20 % sound.Length : seed % small], kind, seed);
            var took = Environment.CpuUsage.TotalTime - before;
            if (took > slowest) slowest = took;
            if (took > TooLong) { hangs++; Console.WriteLine($"  {kind} {seed}: {took.TotalSeconds:0.0} s, {outcome}"); }
            if (outcome.StartsWith('!')) { faults++; Console.WriteLine($"  {kind} {seed}: {outcome}"); }
            else outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        }
        Console.WriteLine($"{kind,-6}{count,8}{faults,8}{hangs,8}{slowest.TotalMilliseconds,6:0} ms  {string.Join(", ", outcomes.Select(outcome => $"{outcome.Key} {outcome.Value}"))}");
        return faults + hangs;
    }

    private static async Task<string> Try(ServiceProvider services, Programme programme, byte[] whole, string kind, int seed)
    {
        try
        {
            return await InScope(services, db => DamagedImport.Try(db, programme, DamagedFile.Of(whole, seed), $"abime-{seed}.{kind}", dryRun: seed % ForReal != 1));
        }
        catch (Exception fault)
        {
            return $"! {fault.GetType().Name} {fault.Message} {fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Jalons", StringComparison.Ordinal))?.Trim()}";
        }
    }

    private static IEnumerable<byte[]> Real(string folder, string kind) => Directory.EnumerateFiles(folder, $"*.{kind}").Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    private static async Task<T> InScope<T>(ServiceProvider services, Func<AppDb, Task<T>> act)
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<AppDb>());
    }
}
