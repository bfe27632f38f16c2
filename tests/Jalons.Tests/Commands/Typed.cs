using System.Diagnostics;
using System.Text.Json;
using Jalons.Web.Commands;

namespace Jalons.Tests.Commands;

/// <summary>A command typed by somebody: how it ended and what it said.</summary>
public sealed record Typed(int Status, string Output, string Error)
{
    private const string Today = "2022-04-15";

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>« jalons indicators --json » over the database of <paramref name="connectionString"/>, with other settings by name (« Jalons:Mail:Host »).</summary>
    public static async Task<Typed> Jalons(string connectionString, IReadOnlyDictionary<string, string?> settings, params string[] arguments)
    {
        var around = new Dictionary<string, string?>(settings) { ["ConnectionStrings:Jalons"] = connectionString, ["Jalons:Today"] = Today, ["Logging:LogLevel:Default"] = "None" };
        await using StringWriter output = new(), error = new();
        var status = await CommandLine.Run(arguments, Terminal.Writing(output, error, around));
        return new(status, output.ToString(), error.ToString());
    }

    /// <summary>The same in a process of its own, as a script would; without <paramref name="connectionString"/>, over no database at all.</summary>
    public static async Task<Typed> InAShell(string? connectionString, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Jalons.Web.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ConnectionStrings__Jalons"] = connectionString ?? "Data Source=/nowhere/jalons.db";
        start.Environment["ASPNETCORE_CONTENTROOT"] = AppContext.BaseDirectory;
        start.Environment["Jalons__Today"] = Today;
        using var process = Process.Start(start)!;
        var stop = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);
        return new(process.ExitCode, await output, await error);
    }
}
