using System.Diagnostics;
using System.Text.Json;

namespace Jalons.Tests.Commands;

/// <summary>A command typed by somebody, in a process of its own: how it ended and what it said.</summary>
public sealed record Typed(int Status, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>« jalons indicators --json » over the database of <paramref name="connectionString"/>; without one, over none at all.</summary>
    public static Task<Typed> Jalons(string? connectionString, params string[] arguments) => Jalons(connectionString, new Dictionary<string, string>(), arguments);

    /// <summary>The same, with settings in the environment.</summary>
    public static async Task<Typed> Jalons(string? connectionString, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Jalons.Web.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ConnectionStrings__Jalons"] = connectionString ?? "Data Source=/nowhere/jalons.db";
        start.Environment["ASPNETCORE_CONTENTROOT"] = AppContext.BaseDirectory;
        start.Environment["Jalons__Today"] = "2022-04-15";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var stop = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);
        return new(process.ExitCode, await output, await error);
    }
}
