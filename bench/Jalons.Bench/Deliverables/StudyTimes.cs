using System.Diagnostics;
using System.Globalization;
using Jalons.Bench.Databases;
using Jalons.Bench.Pages;
using Jalons.Core.Persistence;

namespace Jalons.Bench.Deliverables;

/// <summary><c>deliverables [JOURNEYS…]</c>: « jalons study all » of the published application, both editions, without and with LibreOffice, from the freezing of facts to the last file.</summary>
internal static class StudyTimes
{
    private static readonly (string Name, string Formats)[] Asked = [("docx, pptx, html", "docx,pptx,html"), ("all formats", "docx,odt,pdf,pptx,html,zip")];

    public static async Task<int> Run(string[] arguments)
    {
        int[] sizes = arguments.Length > 0 ? [.. arguments.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1_100, 100_000];
        Console.WriteLine("| journeys | formats | seconds | processor s | peak MB |");
        Console.WriteLine("|---:|---|---:|---:|---:|");
        foreach (var size in sizes)
        {
            await using var database = BenchDatabase.Create("SQLite");
            await using (var db = database.Open())
            {
                await db.Migrate(default);
                await ManyJourneys.Fill(db, size);
            }
            await database.Settle();
            foreach (var (name, formats) in Asked) Console.WriteLine($"| {size} | {name} | {await Time(database.ConnectionString, formats)} |");
        }
        return 0;
    }

    // GNU time tells what the process and those that it started took, LibreOffice among them.
    private static async Task<string> Time(string connection, string formats)
    {
        var folder = Directory.CreateTempSubdirectory("jalons-bench-");
        try
        {
            string[] command = ["-f", "%e | %U %S | %M", "dotnet", "src/Jalons.Web/bin/publish/Jalons.Web.dll", "study", "all", "--out", folder.FullName, "--formats", formats];
            var start = new ProcessStartInfo("/usr/bin/time", command) { RedirectStandardError = true, RedirectStandardOutput = true };
            (start.Environment["ConnectionStrings__Jalons"], start.Environment["Jalons__DataDirectory"]) = (connection, folder.FullName);
            using var process = Process.Start(start)!;
            var (said, _) = (await process.StandardError.ReadToEndAsync(), await process.StandardOutput.ReadToEndAsync());
            await process.WaitForExitAsync();
            var parts = said.TrimEnd().Split('\n')[^1].Split('|');
            if (parts.Length != 3) return $"failed: {said.Trim()}";

            var processor = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Sum(seconds => double.Parse(seconds, CultureInfo.InvariantCulture));
            return string.Create(CultureInfo.InvariantCulture, $"{parts[0].Trim()} | {processor:0.0} | {long.Parse(parts[2], CultureInfo.InvariantCulture) / 1024}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
