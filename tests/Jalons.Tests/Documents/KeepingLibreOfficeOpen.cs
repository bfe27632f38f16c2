using System.Diagnostics;
using Jalons.Documents.Conversion;

namespace Jalons.Tests.Documents;

/// <summary>A conversion hands its file over to a LibreOffice that is open, and whatever happens to that one, the next conversion is made.</summary>
public sealed class KeepingLibreOfficeOpen : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jalons-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Opens_one_for_all_that_comes_and_another_when_it_was_killed()
    {
        var office = Noted();
        foreach (var name in new[] { "premier", "deuxième", "troisième" }) await Converts(office, name);
        var first = Assert.Single(Opened());

        await Kill(first);
        await Converts(office, "quatrième");

        Assert.Equal(2, Opened().Count);
    }

    [Fact]
    public async Task Hands_nothing_over_to_one_whose_folder_is_gone()
    {
        var office = Noted();
        await Converts(office, "premier");

        Directory.Delete(Assert.Single(Opened()).Profile, recursive: true);   // as who keeps it does, just before ending too
        await Converts(office, "deuxième");

        Assert.Equal(["ouvert.fodt", "premier.txt", "ouvert.fodt", "deuxième.txt"], Starts().Select(Path.GetFileName));
    }

    [Fact]
    public async Task Makes_the_others_again_when_it_falls_over_one()
    {
        // The first time that it is handed files, it ends without having converted any.
        var office = Noted($$"""case "$*" in *convert-to*) [ -e "{{_folder}}/fallen" ] || { : >"{{_folder}}/fallen"; exit 1; } ;; esac""");
        var sources = new[] { Written("premier"), Written("deuxième") };

        var made = await office.Convert(sources, "pdf", Stop);

        Assert.All(made, path => Assert.True(new FileInfo(path).Length > 1000));
    }

    [Fact]
    public async Task Ends_when_nobody_comes_and_leaves_nothing_behind()
    {
        var office = Noted(rest: TimeSpan.FromMilliseconds(50));

        await Converts(office, "premier");

        await HasEnded(Assert.Single(Opened()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task Converts(LibreOffice office, string name)
    {
        var bytes = await File.ReadAllBytesAsync(await office.Convert(Written(name), "pdf", Stop), Stop);
        Assert.Equal("%PDF"u8, bytes.AsSpan(0, 4));
    }

    private string Written(string name)
    {
        var path = Path.Combine(_folder, $"{name}.txt");
        File.WriteAllText(path, name);
        return path;
    }

    /// <summary>LibreOffice behind a command that notes its starts: the number of its process and what it was asked.</summary>
    private LibreOffice Noted(string then = "", TimeSpan? rest = null)
    {
        Assert.SkipUnless(LibreOffice.IsInstalled && OperatingSystem.IsLinux(), "needs LibreOffice (libreoffice-writer-nogui) on Linux");
        var program = Path.Combine(_folder, "soffice");
        File.WriteAllText(program, $"""
            #!/bin/sh
            echo "$$ $*" >>"{_folder}/starts"
            {then}
            exec soffice "$@"
            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new LibreOffice(program) { Rest = rest ?? TimeSpan.FromMinutes(1) };
    }

    private string[] Starts() => File.ReadAllLines(Path.Combine(_folder, "starts"));

    private List<(int Process, string Profile)> Opened()
        => [.. from line in Starts()
               where line.EndsWith("ouvert.fodt", StringComparison.Ordinal)
               select (int.Parse(line.Split(' ')[0], null), Path.GetDirectoryName(line.Split(' ')[^1])!)];

    private static async Task Kill((int Process, string Profile) opened)
    {
        using var office = Process.GetProcessById(opened.Process);
        office.Kill(entireProcessTree: true);
        await HasEnded(opened);
    }

    private static async Task HasEnded((int Process, string Profile) opened)
    {
        for (var waited = Stopwatch.StartNew(); Directory.Exists(opened.Profile) && waited.Elapsed < TimeSpan.FromSeconds(20);) await Task.Delay(20, Stop);
        Assert.False(Directory.Exists(opened.Profile));
        Assert.False(Directory.Exists($"/proc/{opened.Process}"));
    }
}
