using System.Diagnostics;
using System.Globalization;
using Jalons.Bench.Databases;

namespace Jalons.Bench.Imports;

/// <summary><c>import [ROWS] [csv|xlsx …]</c>: the annexe validated, matched and written, on both databases, beside the raw load of the same cells.</summary>
internal static class ImportBench
{
    private const int DefaultRows = 100_000;

    public static async Task<int> Run(string[] arguments)
    {
        var rows = arguments is [var asked, ..] ? int.Parse(asked, CultureInfo.InvariantCulture) : DefaultRows;
        var formats = arguments.Length > 1 ? arguments[1..] : ["csv", "xlsx"];
        var folder = Directory.CreateTempSubdirectory("jalons-bench-").FullName;
        try
        {
            using var postgres = new ThrowAwayPostgres();
            var table = new GeneratedAnnexe(rows);
            Console.WriteLine($"{"file",-10} {"database",-10} {"rows",9} {"seconds",9} {"rows/s",9} {"rows/cpu s",10} {"peak MB",9}");
            foreach (var format in formats)
            {
                var file = Path.Combine(folder, $"annexe.{format}");
                table.Write(file);
                Print(format, "SQLite", await Import(file, $"Data Source={Path.Combine(folder, $"{format}.db")}"));
                Print(format, "PostgreSQL", await Import(file, postgres.Create(format)));
                if (format == "csv") RawLoad.Compare(file, folder, postgres, rows, table.Headers.Count);
            }
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static void Print(string file, string database, Run run) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{file,-10} {database,-10} {run.Rows,9} {run.Seconds,9:0.00} {run.Rows / run.Seconds,9:0} {(run.ProcessorSeconds is { } cpu ? run.Rows / cpu : null),10:0} {run.Megabytes,9}"));

    /// <summary><c>annexe ROWS FILE</c>: the file alone.</summary>
    public static int Generate(string rows, string file)
    {
        new GeneratedAnnexe(int.Parse(rows, CultureInfo.InvariantCulture)).Write(file);
        return 0;
    }

    private static async Task<Run> Import(string file, string connection)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in (string[])["import-once", file, connection]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var said = (await process.StandardOutput.ReadToEndAsync()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{file}: the import failed");
        return new(int.Parse(said[0], CultureInfo.InvariantCulture), Number(said[1]), Number(said[2]), int.Parse(said[3], CultureInfo.InvariantCulture));
    }

    private static double Number(string said) => double.Parse(said, CultureInfo.InvariantCulture);
}

/// <param name="ProcessorSeconds">Time on the processors of the importing process alone, which neighbours on the machine do not lengthen; null where it is another's.</param>
internal sealed record Run(int Rows, double Seconds, double? ProcessorSeconds = null, int? Megabytes = null);
