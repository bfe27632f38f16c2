using System.Diagnostics;
using System.Globalization;
using Jalons.Statistics.Data;

namespace Jalons.Bench;

/// <summary>
/// <c>method NAME FILE.csv</c>: reads the variables, then runs a method once, or again and again for a second, and prints what
/// <see cref="Measure"/> reads.
/// </summary>
internal static class StatisticsMethod
{
    public static int Run(string[] arguments)
    {
        var method = BenchmarkedMethod.All.Single(candidate => candidate.Name == arguments[0]);
        var (read, table) = Timed(() => Read(arguments[1], method));
        var (seconds, numbers) = (new List<double>(), Array.Empty<double>());
        while (seconds.Sum() < 1 && seconds.Count < 50)
        {
            (var elapsed, numbers) = Timed(() => method.Run(table).ToArray());
            seconds.Add(elapsed);
        }
        var peak = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read:R} {seconds[0]:R} {seconds.Order().ElementAt(seconds.Count / 2):R} {peak}"));
        Console.WriteLine(string.Join(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture))));
        return 0;
    }

    internal static StudyTable Read(string path, BenchmarkedMethod method)
    {
        using var csv = File.OpenRead(path);
        return StudyCsv.Read(csv, method.Variables);
    }

    internal static (double Seconds, T Result) Timed<T>(Func<T> run)
    {
        var start = Stopwatch.GetTimestamp();
        var result = run();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, result);
    }
}
