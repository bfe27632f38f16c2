using System.Globalization;
using Jalons.Oracle;

namespace Jalons.Bench;

/// <summary><c>study ROWS FILE.csv</c>: writes the generated study, for R.</summary>
internal static class StatisticsStudy
{
    public static int Run(string[] arguments)
    {
        using var csv = new StreamWriter(arguments[1]) { NewLine = "\n" };
        new GeneratedStudy(int.Parse(arguments[0], CultureInfo.InvariantCulture)).Write(csv);
        return 0;
    }
}
