using System.Diagnostics;
using System.Globalization;
using Jalons.Core.Exchange.Importing;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Bench.Imports;

/// <summary><c>import-once FILE CONNECTION</c>: one import in a process of its own, so that the peak of memory is that of the import. Prints rows, seconds, megabytes.</summary>
internal static class ImportOnce
{
    public static async Task<int> Run(string file, string connection)
    {
        await using var services = Services(connection);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var programme = await Programme(db);

        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await using var content = File.OpenRead(file);
        var report = await new Importer(db, TimeProvider.System).Import(new(programme, programme.Projects[0], Path.GetFileName(file), "bench", null, "bench"), content);
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Rows} {seconds} {(Environment.CpuUsage.TotalTime - before).TotalSeconds} {PeakMegabytes()}"));
        await Console.Error.WriteLineAsync($"  created {report.Created}, updated {report.Updated}, unchanged {report.Unchanged}, rejected {report.Rejected}, problems {report.Problems}, doubles {report.DuplicatesWithinProject}; {GC.GetTotalAllocatedBytes() / report.Rows} bytes allocated a row, collections {GC.CollectionCount(0)} {GC.CollectionCount(1)} {GC.CollectionCount(2)}");
        return 0;
    }

    public static ServiceProvider Services(string connection) => new ServiceCollection().AddJalonsDatabase(connection).BuildServiceProvider();

    public static async Task<Programme> Programme(AppDb db)
    {
        await db.Migrate(CancellationToken.None);
        var id = await db.Programmes.Select(programme => (long?)programme.Id).FirstOrDefaultAsync()
            ?? (await ProgrammeFile.BuiltIn().Create(db, "bench", DateTime.UtcNow)).Id;
        db.ChangeTracker.Clear();
        return (await db.LoadProgramme(id, CancellationToken.None))!;
    }

    // The kernel keeps the peak of resident memory: what a machine must have.
    private static int PeakMegabytes()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
        return int.Parse(line.Split(':')[1].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
    }
}
