using System.Diagnostics;

namespace Jalons.Tests.Support.Outside;

/// <summary>A Node program of tests/Outside, that lives as long as its test class: a real mail server, a real identity provider.</summary>
public sealed class OutsideProgram : IDisposable
{
    private static readonly string Folder = Repository.Path("tests", "Outside");
    private static readonly Lazy<bool> Installed = new(Install);
    private readonly Process process;

    private OutsideProgram(Process process, string firstLine) => (this.process, FirstLine) = (process, firstLine);

    /// <summary>What the program says when it is ready: its address or its port.</summary>
    public string FirstLine { get; }

    public Task<string?> NextLine(CancellationToken stop) => process.StandardOutput.ReadLineAsync(stop).AsTask();

    /// <summary>Starts it; null where Node is missing.</summary>
    public static async Task<OutsideProgram?> Start(string script, params string[] arguments)
    {
        if (!Installed.Value) return null;

        var process = Run("node", [script, .. arguments]);
        return await process.StandardOutput.ReadLineAsync() is { } line ? new(process, line) : throw new InvalidOperationException($"{script}: {await process.StandardError.ReadToEndAsync()}");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static bool Install()
    {
        try
        {
            if (Directory.Exists(Path.Combine(Folder, "node_modules"))) return true;

            using var npm = Run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
            npm.WaitForExit();
            return npm.ExitCode == 0 ? true : throw new InvalidOperationException($"npm ci: {npm.StandardError.ReadToEnd()}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Run(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
