using System.Diagnostics;
using Jalons.Bench.Databases;

namespace Jalons.Bench.Imports;

/// <summary>The same cells poured as text into one bare table by the tools of each database: the floor, nothing being read, checked or matched.</summary>
internal static class RawLoad
{
    public static void Compare(string csv, string folder, ThrowAwayPostgres postgres, int rows, int columns)
    {
        var names = Enumerable.Range(1, columns).Select(column => $"c{column} text");
        var sqlite = Path.Combine(folder, "raw.db");
        ImportBench.Print("csv", ".import", new(rows, Seconds("sqlite3", [sqlite, $"CREATE TABLE raw ({string.Join(", ", names)})", ".mode csv", ".separator ;", $".import --skip 1 {csv} raw"])));

        postgres.Create("raw");
        var script = Path.Combine(folder, "raw.sql");
        File.WriteAllText(script, $"CREATE TABLE raw ({string.Join(", ", names)});\n\\copy raw FROM '{csv}' WITH (FORMAT csv, DELIMITER ';', HEADER)\n");
        ImportBench.Print("csv", "\\copy", new(rows, Seconds("psql", ["-q", "-h", postgres.Socket, "-U", "jalons", "-d", "raw", "-f", script])));
    }

    private static double Seconds(string command, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{command} failed");
    }
}
