using System.Diagnostics;

namespace Jalons.Documents.Conversion;

/// <summary>Converts files with LibreOffice, <see cref="Abreast"/> at a time in this process, each time in a profile of its own.</summary>
/// <param name="program">Path of soffice.</param>
public sealed class LibreOffice(string program)
{
    /// <summary>How many run side by side: one per processor, two at most, for each takes a quarter of a gigabyte.</summary>
    public static readonly int Abreast = Math.Clamp(Environment.ProcessorCount, 1, 2);

    private static readonly SemaphoreSlim Seats = new(Abreast);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Looks in PATH and where Debian and The Document Foundation install it.</summary>
    /// <exception cref="LibreOfficeException">It is not installed; the message names the package.</exception>
    public static LibreOffice Find() =>
        Candidates().FirstOrDefault(File.Exists) is { } program ? new LibreOffice(program) : throw LibreOfficeException.Missing("libreoffice-writer-nogui");

    public static bool IsInstalled => Candidates().Any(File.Exists);

    /// <param name="source">A file whose extension says its format.</param>
    /// <param name="filter">Target extension, optionally with filter and options: pdf:writer_pdf_Export:{…}</param>
    /// <returns>The converted file, in the folder of the source.</returns>
    public async Task<string> Convert(string source, string filter, CancellationToken stop = default) => (await Convert([source], filter, stop))[0];

    /// <summary>Converts files of one folder in one start; one that LibreOffice stumbles over does not keep those after it from being converted.</summary>
    public async Task<IReadOnlyList<string>> Convert(IReadOnlyList<string> sources, string filter, CancellationToken stop = default)
    {
        await Seats.WaitAsync(stop);
        try
        {
            var said = await Run(sources, filter, stop);
            var targets = sources.Select(source => (Source: source, Target: Path.ChangeExtension(source, filter.Split(':')[0]))).ToList();
            foreach (var (source, target) in targets.Where(pair => !File.Exists(pair.Target)))
            {
                if (sources.Count > 1) said = await Run([source], filter, stop);
                if (!File.Exists(target)) throw LibreOfficeException.Failed(source, said);
            }
            return [.. targets.Select(pair => pair.Target)];
        }
        finally
        {
            Seats.Release();
        }
    }

    private async Task<string> Run(IReadOnlyList<string> sources, string filter, CancellationToken stop)
    {
        using var folder = new TemporaryFolder();
        using var process = Process.Start(Command(sources, filter, folder.Path))!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience * sources.Count);
        try
        {
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return string.Concat(said).Trim();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            stop.ThrowIfCancellationRequested();
            throw LibreOfficeException.TooSlow(sources[0], Patience * sources.Count);
        }
    }

    private ProcessStartInfo Command(IReadOnlyList<string> sources, string filter, string profile)
    {
        var command = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--norestore", "--nolockcheck", "--nodefault",
            "--convert-to", filter, "--outdir", Path.GetDirectoryName(sources[0])!, .. sources,
        ];
        foreach (var argument in arguments) command.ArgumentList.Add(argument);
        command.Environment["FONTCONFIG_FILE"] = PrivateFonts.Install(profile);
        return command;
    }

    private static IEnumerable<string> Candidates()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var folder in folders) yield return Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice");
        yield return "/usr/bin/soffice";
        yield return "/usr/lib/libreoffice/program/soffice";
        yield return "/Applications/LibreOffice.app/Contents/MacOS/soffice";
        yield return @"C:\Program Files\LibreOffice\program\soffice.exe";
    }
}
