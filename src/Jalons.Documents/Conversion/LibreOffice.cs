using System.Diagnostics;

namespace Jalons.Documents.Conversion;

/// <summary>Converts files with LibreOffice, <see cref="Abreast"/> at a time in this process, each with a LibreOffice that stays open for those that come next.</summary>
/// <param name="program">Path of soffice.</param>
public sealed class LibreOffice(string program)
{
    /// <summary>How many run side by side: one per processor, two at most, for each takes a quarter of a gigabyte.</summary>
    public static readonly int Abreast = Math.Clamp(Environment.ProcessorCount, 1, 2);

    private static readonly SemaphoreSlim Seats = new(Abreast);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>How long it stays open for the next conversion.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Looks in PATH and where Debian and The Document Foundation install it.</summary>
    /// <exception cref="LibreOfficeException">It is not installed; the message names the package.</exception>
    public static LibreOffice Find() =>
        Candidates().FirstOrDefault(File.Exists) is { } program ? new LibreOffice(program) : throw LibreOfficeException.Missing("libreoffice-writer-nogui");

    public static bool IsInstalled => Candidates().Any(File.Exists);

    /// <param name="source">A file whose extension says its format.</param>
    /// <param name="filter">Target extension, optionally with filter and options: pdf:writer_pdf_Export:{…}</param>
    /// <returns>The converted file, in the folder of the source.</returns>
    public async Task<string> Convert(string source, string filter, CancellationToken stop = default) => (await Convert([source], filter, stop))[0];

    /// <summary>Converts files of one folder in one go; one that LibreOffice stumbles over does not keep those after it from being converted.</summary>
    public async Task<IReadOnlyList<string>> Convert(IReadOnlyList<string> sources, string filter, CancellationToken stop = default)
    {
        await Seats.WaitAsync(stop);
        try
        {
            var said = await Run(sources, filter, stop);
            foreach (var source in sources.Where(source => !File.Exists(Target(source, filter))))
            {
                // Once more, alone and with another LibreOffice: this one may have stumbled over a file before it.
                said = await Run([source], filter, stop);
                if (!File.Exists(Target(source, filter))) throw LibreOfficeException.Failed(source, said);
            }
            return [.. sources.Select(source => Target(source, filter))];
        }
        finally
        {
            Seats.Release();
        }
    }

    private async Task<string> Run(IReadOnlyList<string> sources, string filter, CancellationToken stop)
    {
        var office = await OpenLibreOffice.Take(program, stop);
        var isWell = false;
        try
        {
            var said = await Run(office.Command(["--convert-to", filter, "--outdir", Path.GetDirectoryName(sources[0])!, .. sources]), Patience * sources.Count, stop) ?? throw LibreOfficeException.TooSlow(sources[0], Patience * sources.Count);
            isWell = sources.All(source => File.Exists(Target(source, filter)));
            return said;
        }
        finally
        {
            if (isWell) office.Leave(Rest);
            else office.Dispose();
        }
    }

    /// <returns>What the command said; null when it took longer than <paramref name="patience"/>.</returns>
    private static async Task<string?> Run(ProcessStartInfo command, TimeSpan patience, CancellationToken stop)
    {
        (command.RedirectStandardOutput, command.RedirectStandardError) = (true, true);
        using var process = Process.Start(command)!;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(patience);
        try
        {
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(end.Token), process.StandardError.ReadToEndAsync(end.Token));
            await process.WaitForExitAsync(end.Token);
            return string.Concat(said).Trim();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            stop.ThrowIfCancellationRequested();
            return null;
        }
    }

    private static string Target(string source, string filter) => Path.ChangeExtension(source, filter.Split(':')[0]);

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
