using System.Diagnostics;
using System.Globalization;

namespace Jalons.Bench;

/// <summary>
/// What a program said of one method: seconds to read the csv, of the first run and of the median one, peak memory of the whole process in
/// megabytes, and some results to compare.
/// </summary>
internal sealed record Measure(double Read, double First, double Median, double PeakMegabytes, double[] Numbers)
{
    /// <summary>Runs a program and reads the two lines that it prints.</summary>
    public static Measure Of(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} stopped with status {process.ExitCode}.");

        var (times, numbers) = (Parse(lines[0]), Parse(lines[1]));
        return new(times[0], times[1], times[2], times[3] / 1024, numbers);
    }

    /// <summary>The better time and the larger memory of two runs.</summary>
    public Measure And(Measure other) => new(
        Math.Min(Read, other.Read), Math.Min(First, other.First), Math.Min(Median, other.Median), Math.Max(PeakMegabytes, other.PeakMegabytes), Numbers);

    /// <summary>Largest relative difference between the results of two programs.</summary>
    public double DifferenceWith(Measure other) => Difference(Numbers, other.Numbers);

    /// <summary>Largest relative difference between two lists of results, absolute near 0.</summary>
    public static double Difference(double[] ours, double[] theirs) =>
        ours.Length != theirs.Length ? double.NaN : ours.Zip(theirs, (a, b) => Math.Abs(a - b) / Math.Max(Math.Abs(b), 1e-6)).Max();

    private static double[] Parse(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
