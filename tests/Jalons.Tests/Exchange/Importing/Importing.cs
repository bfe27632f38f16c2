using Jalons.Core.Exchange.Importing;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>The reference programme in a database of its own, and files imported into it.</summary>
public sealed class ImportingFixture : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    public Programme Programme { get; private set; } = null!;

    public AppDb Open() => _database.Open();

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        await using var db = Open();
        var created = await ProgrammeFile.BuiltIn().Create(db, "test", DateTime.UtcNow);
        Programme = (await db.LoadProgramme(created.Id, CancellationToken.None))!;
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    public async Task<Imported> Import(string path, string territory, bool dryRun = false)
    {
        await using var content = File.OpenRead(path);
        return await Import(content, Path.GetFileName(path), territory, dryRun);
    }

    public async Task<Imported> Import(Stream content, string name, string territory, bool dryRun = false, ColumnChoices? columns = null)
    {
        var imported = new Imported();
        await using var db = Open();
        var project = Programme.Projects.Single(project => project.TerritoryId == Programme.Territories.Single(t => t.Code == territory).Id);
        imported.Report = await new Importer(db, TimeProvider.System).Import(
            new(Programme, project, name, "test", null, "test") { DryRun = dryRun, Columns = columns ?? ColumnChoices.None, OnRow = imported.Rows.Add, OnProblem = imported.Problems.Add }, content);
        return imported;
    }
}

public sealed class Imported
{
    public ImportReport Report { get; set; } = null!;
    public List<RowReport> Rows { get; } = [];
    public List<ProblemReport> Problems { get; } = [];
}
