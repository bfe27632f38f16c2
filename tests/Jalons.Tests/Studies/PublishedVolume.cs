using Jalons.Core.Access;
using Jalons.Core.Demo;
using Jalons.Core.Indicators;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Documents;
using Jalons.Documents.Conversion;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Studies;

/// <summary>The volumes of the whole fictitious programme, as they would be published; made once for the classes that read them, one after the other.</summary>
[CollectionDefinition(nameof(PublishedVolume))]
public sealed class PublishedVolume : IAsyncLifetime, ICollectionFixture<PublishedVolume>
{
    private readonly TestDatabase _database = new() { Demonstration = Demonstration.LastDay };
    private Lazy<Task<IReadOnlyList<StudyFiles>>>? _files;

    public StudyData Data { get; private set; } = null!;
    public Report Report { get; private set; } = null!;
    public IEnumerable<Section> Sections => Report.AllSections;
    public IEnumerable<Block> Blocks => Sections.SelectMany(section => section.Blocks);

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        var (db, stop) = (_database.Open(), TestContext.Current.CancellationToken);
        var programme = await _database.HasProgramme();
        var snapshot = await db.TakeSnapshot(programme, new(2022, 12, 31), Scope.Whole(programme.Id, "Test"), "test", new TestClock(), stop);
        await using var frozen = await db.OpenSnapshot(snapshot, stop);
        Data = await StudyData.Read(frozen, stop);
        Report = StudyVolume.Find("publics")!.Make(Data);
        _files = new(() => StudyWriter.Write([.. StudyVolume.All.Select(volume => (volume, Data))], [.. StudyWriter.Formats.Where(CanWrite)], null, CancellationToken.None));
    }

    /// <summary>The same facts, live.</summary>
    public async Task<AsOf> Live() => new(_database.Open(), await _database.HasProgramme(), Data.At);

    /// <summary>A file of a volume for diffusion, all three written together once; skips the test where the machine has no LibreOffice, or cannot read a pdf.</summary>
    public async Task<byte[]> File(string code, string format)
    {
        Assert.SkipUnless(CanWrite(format), "LibreOffice is not installed (libreoffice-writer-nogui)");
        Assert.SkipUnless(format != "pdf" || System.IO.File.Exists("/usr/bin/pdftotext"), "pdftotext is not installed (poppler-utils)");
        var written = (await _files!.Value)[StudyVolume.All.Select(volume => volume.Code).ToList().IndexOf(code)];
        return written.Files.Single(file => file.Format == format).Content;
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static bool CanWrite(string format) => LibreOffice.IsInstalled || format is not ("odt" or "pdf");
}
