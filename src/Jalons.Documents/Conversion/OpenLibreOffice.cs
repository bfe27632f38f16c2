using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Jalons.Documents.Conversion;

/// <summary>
/// A LibreOffice that stays open: a command with its profile hands its files over to it, which takes a tenth of a second where a start takes over one.
/// A document of its own keeps it from ending after a conversion. It ends with this process, however this process ends.
/// </summary>
internal sealed class OpenLibreOffice : IDisposable
{
    // Each document leaves some memory behind.
    private const int Enough = 100;

    private const string Page = """<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"/>""";

    // The input is a pipe of this process, which closes with it. A LibreOffice that is told to end leaves its socket.
    private const string UntilInputEnds = """
        exec 3<&0 >/dev/null 2>&1
        trap 'kill $office' INT HUP TERM
        "$@" 3<&- &
        office=$!
        { read -r _; kill $office; } <&3 &
        wait $office
        wait $office
        kill $!
        rm -rf "$PROFILE" /tmp/OSL_PIPE_*_SingleOfficeIPC_"$SOCKET"
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly List<OpenLibreOffice> Unused = [];

    private readonly TemporaryFolder _folder = new();
    private readonly string _program;
    private readonly string _fonts;
    private readonly Timer _rest;
    private Process? _keeper;
    private int _uses;

    static OpenLibreOffice() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        while (Taken(_ => true) is { } office) office.Dispose();
    };

    private OpenLibreOffice(string program)
    {
        (_program, _fonts) = (program, PrivateFonts.Install(_folder.Path));
        _rest = new Timer(_ => Taken(office => office == this)?.Dispose());
    }

    // Where none can be kept open, a command with this profile does its work itself. Its page is locked once it has opened it; its keeper removes all before it ends.
    private bool IsOpen => IsKept && File.Exists(_folder.File(".~lock.ouvert.fodt#"));

    private bool IsKept => _keeper is { HasExited: false };

    private string Profile => new Uri(_folder.Path).AbsoluteUri;

    /// <summary>One that nobody uses, or a new one; <see cref="Leave"/> it or dispose of it.</summary>
    /// <param name="program">Path of soffice.</param>
    public static async Task<OpenLibreOffice> Take(string program, CancellationToken stop)
    {
        while (Taken(office => office._program == program) is { } unused)
        {
            if (unused.IsOpen) return unused;
            unused.Dispose();
        }
        var office = new OpenLibreOffice(program);
        try
        {
            if (!OperatingSystem.IsWindows()) await office.Open(stop);
            return office;
        }
        catch
        {
            office.Dispose();
            throw;
        }
    }

    /// <summary>Leaves it to the next one who comes before <paramref name="rest"/> is over.</summary>
    public void Leave(TimeSpan rest)
    {
        if (++_uses == Enough || !IsOpen)
        {
            Dispose();
            return;
        }
        // At once, or somebody could take it and dispose of it between the two.
        lock (Unused)
        {
            Unused.Add(this);
            _rest.Change(rest, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>A command of LibreOffice that does its work here.</summary>
    public ProcessStartInfo Command(params IEnumerable<string> arguments) => Start(_program, [$"-env:UserInstallation={Profile}", "--headless", "--norestore", "--nolockcheck", "--nodefault", .. arguments]);

    public void Dispose()
    {
        _rest.Dispose();
        if (_keeper is not null)
        {
            _keeper.StandardInput.Close();
            if (!_keeper.WaitForExit(TimeSpan.FromSeconds(5))) _keeper.Kill(entireProcessTree: true);
            _keeper.Dispose();
        }
        _folder.Dispose();
    }

    private static OpenLibreOffice? Taken(Predicate<OpenLibreOffice> wanted)
    {
        lock (Unused)
        {
            var rank = Unused.FindIndex(wanted);
            if (rank < 0) return null;
            var office = Unused[rank];
            Unused.RemoveAt(rank);
            return office;
        }
    }

    private async Task Open(CancellationToken stop)
    {
        await File.WriteAllTextAsync(_folder.File("ouvert.fodt"), Page, stop);
        var office = Command(_folder.File("ouvert.fodt"));
        var keeper = Start("/bin/sh", ["-c", UntilInputEnds, "sh", _program, .. office.ArgumentList]);
        (keeper.Environment["PROFILE"], keeper.Environment["SOCKET"], keeper.RedirectStandardInput) = (_folder.Path, SocketOf(Profile), true);
        _keeper = Process.Start(keeper)!;
        for (var waited = Stopwatch.StartNew(); IsKept && !IsOpen; await Task.Delay(20, stop))
            if (waited.Elapsed > Patience) _keeper.Kill(entireProcessTree: true);
    }

    private ProcessStartInfo Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false };
        (start.Environment["FONTCONFIG_FILE"], start.Environment["TMPDIR"]) = (_fonts, _folder.Path);
        return start;
    }

    // The bytes of the hash one by one, without the zeros before them.
    [SuppressMessage("Security", "CA5351", Justification = "LibreOffice names its socket so: it protects nothing.")]
    private static string SocketOf(string profile) => string.Concat(MD5.HashData(Encoding.Unicode.GetBytes(profile)).Select(part => $"{part:x}"));
}
