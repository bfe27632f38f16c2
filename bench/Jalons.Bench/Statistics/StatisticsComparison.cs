using System.Globalization;
using Jalons.Oracle;

namespace Jalons.Bench;

/// <summary>
/// <c>statistics [ROWS…]</c>: every method side by side with R on the generated study, one process each, ours, R, ours, R in one run, and prints the
/// table of docs/statistics-speed.md. Needs R (script/oracle installs it).
/// </summary>
internal static class StatisticsComparison
{
    /// <summary>R's HCPC keeps all distances between people: 40 GB for 100 000 of them.</summary>
    private const int LargestTypologyOfR = 10_000;

    public static int Run(string[] arguments)
    {
        int[] sizes = arguments.Length == 0 ? [10_000, 100_000, 1_000_000] : [.. arguments.Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
        var folder = Directory.CreateTempSubdirectory("jalons-bench");
        try
        {
            Console.WriteLine("| rows | method | Jalons: s (first) | MB | read csv: s | R: s | MB | read csv: s | ratio | largest difference |");
            Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|");
            foreach (var size in sizes) Compare(size, Path.Combine(folder.FullName, $"{size}.csv"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        return 0;
    }

    private static void Compare(int size, string path)
    {
        using (var csv = new StreamWriter(path) { NewLine = "\n" }) new GeneratedStudy(size).Write(csv);
        foreach (var method in BenchmarkedMethod.All)
        {
            Measure Ours() => Measure.Of(Environment.ProcessPath!, "method", method.Name, path);
            Measure R() => Measure.Of("Rscript", Path.Combine(AppContext.BaseDirectory, "statistics.R"), method.Name, path);
            var (first, isPossible) = (Ours(), method.Name != "typology" || size <= LargestTypologyOfR);
            var r = isPossible ? R() : null;
            Console.WriteLine(Line(size, method.Name, first.And(Ours()), r?.And(R())));
        }
    }

    private static string Line(int size, string method, Measure ours, Measure? r) => string.Create(CultureInfo.InvariantCulture,
        $"| {size} | {method} | {ours.Median:0.0000} ({ours.First:0.000}) | {ours.PeakMegabytes:0} | {ours.Read:0.00} | ")
        + (r is null
            ? "not possible | | | | |"
            : string.Create(CultureInfo.InvariantCulture, $"{r.Median:0.000} | {r.PeakMegabytes:0} | {r.Read:0.00} | {r.Median / ours.Median:0} × | {ours.DifferenceWith(r):0.0e+00} |"));
}
