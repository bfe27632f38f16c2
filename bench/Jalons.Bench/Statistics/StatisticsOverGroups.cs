using System.Diagnostics;
using System.Globalization;
using Jalons.Oracle;
using Jalons.Statistics.Data;
using Npgsql;

namespace Jalons.Bench;

/// <summary>
/// <c>groups [ROWS]</c>: every method on the rows of a csv file and on the groups that a PostgreSQL of its own counts (script/postgres), with the
/// time of each part and the largest difference between the results.
/// </summary>
internal static class StatisticsOverGroups
{
    private static readonly string Script = Path.Combine(Environment.CurrentDirectory, "script", "postgres");

    public static async Task<int> Run(string[] arguments)
    {
        var size = arguments.Length == 0 ? 1_000_000 : int.Parse(arguments[0], CultureInfo.InvariantCulture);
        var path = Path.GetTempFileName();
        using var server = Process.Start(new ProcessStartInfo(Script) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        try
        {
            await using (var csv = new StreamWriter(path) { NewLine = "\n" }) new GeneratedStudy(size).Write(csv);
            await using var source = NpgsqlDataSource.Create($"{await server.StandardOutput.ReadLineAsync()};Command Timeout=600");
            await Load(source, path);
            Console.WriteLine("| rows | method | read csv: s | on rows: s | GROUP BY and read: s | groups | on groups: s | largest difference |");
            Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|");
            foreach (var method in BenchmarkedMethod.OverGroups) Console.WriteLine($"| {size} | {method.Name} | {await Compare(source, path, method)} |");
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
            File.Delete(path);
        }
        return 0;
    }

    private static async Task Load(NpgsqlDataSource source, string path)
    {
        string[] numbers = ["age", "days"];
        var columns = (await File.ReadLinesAsync(path).FirstAsync()).Split(',').Select(name => $"\"{name}\" {(numbers.Contains(name) ? "smallint" : "text")}");
        await using (var command = source.CreateCommand($"CREATE TABLE study ({string.Join(", ", columns)})")) await command.ExecuteNonQueryAsync();
        await using var connection = await source.OpenConnectionAsync();
        await using var copy = await connection.BeginTextImportAsync("COPY study FROM STDIN (FORMAT csv, HEADER)");
        using var csv = new StreamReader(path);
        while (await csv.ReadLineAsync() is { } line) await copy.WriteLineAsync(line);
    }

    private static async Task<string> Compare(NpgsqlDataSource source, string path, BenchmarkedMethod method)
    {
        foreach (var _ in method.Run(new GeneratedStudy(1000).Table())) { }   // compiles
        var (read, rows) = StatisticsMethod.Timed(() => StatisticsMethod.Read(path, method));
        var (onRows, expected) = StatisticsMethod.Timed(() => method.Run(rows).ToArray());
        var start = Stopwatch.GetTimestamp();
        var groups = await GroupBy(source, method);
        var counted = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var (onGroups, actual) = StatisticsMethod.Timed(() => method.Run(groups).ToArray());
        return string.Create(CultureInfo.InvariantCulture,
            $"{read:0.00} | {onRows:0.000} | {counted:0.00} | {groups.RowCount} | {onGroups:0.000} | {Measure.Difference(actual, expected):0.0e+00}");
    }

    private static async Task<StudyTable> GroupBy(NpgsqlDataSource source, BenchmarkedMethod method)
    {
        var names = string.Join(", ", method.Variables.Select(variable => $"\"{variable.Name}\""));
        await using var command = source.CreateCommand($"SELECT {names}, count(*) AS n FROM study GROUP BY {names}");
        await using var reader = await command.ExecuteReaderAsync();
        return await StudySql.Read(reader, method.Variables, "n");
    }
}
