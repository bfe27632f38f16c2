using System.Diagnostics;
using System.Globalization;
using Jalons.Bench.Databases;
using Jalons.Bench.Imports;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Bench.Kill;

/// <summary><c>kill [TIMES] [ROWS]</c>: a real import killed (SIGKILL) at a random moment, again and again on each database; nothing may be half written, and the replay must go through.</summary>
internal static class KillBench
{
    private const int DefaultTimes = 25;

    /// <summary>Enough for tables that hold nobody to do without their indexes.</summary>
    private const int DefaultRows = 6000;

    public static async Task<int> Run(string[] arguments)
    {
        var times = arguments is [var asked, ..] ? int.Parse(asked, CultureInfo.InvariantCulture) : DefaultTimes;
        var rows = arguments is [_, var size, ..] ? int.Parse(size, CultureInfo.InvariantCulture) : DefaultRows;
        var folder = Directory.CreateTempSubdirectory("jalons-kill-").FullName;
        try
        {
            using var postgres = new ThrowAwayPostgres();
            Console.WriteLine($"{"database",-12}{"kills",7}{"before",8}{"after",7}{"halves",8}{"replays",9}{"counters",10}");
            var faults = await Run("SQLite", $"Data Source={Path.Combine(folder, "usual.db")}", $"Data Source={Path.Combine(folder, "kill.db")}", folder, times, rows);
            return await Run("PostgreSQL", postgres.Create("usual"), postgres.Create("kill"), folder, times, rows) + faults == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> Run(string name, string elsewhere, string connection, string folder, int times, int rows)
    {
        await using var other = await Prepared(elsewhere);
        await using var services = await Prepared(connection);
        var (random, file, files) = (new Random(times), Path.Combine(folder, "kill.csv"), 0);
        var (kills, before, after, halves) = (0, 0, 0, 0);
        new GeneratedAnnexe(rows).Write(file);
        var (_, usual) = await Import(file, elsewhere, null);
        while (kills < times)
        {
            // A file that went in makes room for the next one; a killed one is sent again.
            new GeneratedAnnexe(rows, files * rows).Write(file);
            var untouched = await Written(services);
            var (wasKilled, _) = await Import(file, connection, usual * random.NextDouble());
            var now = await Written(services);
            kills += wasKilled ? 1 : 0;
            if (now == untouched) before++;
            else if (now.Files == untouched.Files + 1 && now.Rows == untouched.Rows + rows + 1 && now.Indexes == untouched.Indexes) { after++; files++; }
            else { halves++; Console.WriteLine($"  {untouched} became {now}"); }
        }
        new GeneratedAnnexe(rows, files * rows).Write(file);
        var (failed, _) = await Import(file, connection, null);
        await using var end = services.CreateAsyncScope();
        var db = end.ServiceProvider.GetRequiredService<AppDb>();
        var counters = (await db.CounterErrors(await ImportOnce.Programme(db), CancellationToken.None)).Count;
        Console.WriteLine($"{name,-12}{kills,7}{before,8}{after,7}{halves,8}{(failed ? "refused" : "done"),9}{counters,10}");
        return halves + counters + (failed ? 1 : 0);
    }

    private static async Task<(bool WasKilled, TimeSpan Took)> Import(string file, string connection, TimeSpan? killAfter)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Jalons.Web.dll"), "import", file, "--territory", "T8"]) start.ArgumentList.Add(argument);
        start.Environment["ConnectionStrings__Jalons"] = connection;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (killAfter is { } moment && !process.WaitForExit(moment)) process.Kill();
        await process.WaitForExitAsync();
        await output;
        return (process.ExitCode != 0, watch.Elapsed);
    }

    private static async Task<ServiceProvider> Prepared(string connection)
    {
        var services = ImportOnce.Services(connection);
        await using var scope = services.CreateAsyncScope();
        await ImportOnce.Programme(scope.ServiceProvider.GetRequiredService<AppDb>());
        return services;
    }

    private static async Task<(int Files, int Rows, int Journeys, int People, int Acts, int Indexes)> Written(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var indexes = db.Database.IsSqlite() ? "SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE type = 'index'" : "SELECT COUNT(*)::int AS \"Value\" FROM pg_indexes";
        return (await db.ImportedFiles.CountAsync(), await db.ImportedRows.CountAsync(), await db.Journeys.CountAsync(), await db.People.CountAsync(), await db.Acts.CountAsync(), await db.Database.SqlQueryRaw<int>(indexes).SingleAsync());
    }
}
