using System.Security.Cryptography;
using System.Text;
using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Importing.Applying;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Places;
using Jalons.Core.Exchange.Staging;
using Jalons.Core.Exchange.Tables;
using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Bulk;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Exchange.Importing;

/// <summary>
/// Imports a file into a project. The file is read whole first; then, in one transaction, it is matched, folded and written, so that a file is
/// imported entirely or not at all. The same content sent again changes nothing, unless its columns are read otherwise.
/// </summary>
public sealed class Importer(AppDb db, TimeProvider time)
{
    /// <summary>Share of the progress that reading takes; writing is the rest.</summary>
    private const int ReadingPercent = 30;

    /// <summary>From this many rows a file changes how the rows of the database are spread.</summary>
    private const int ManyRows = 1000;

    /// <param name="content">Seekable; stays open.</param>
    /// <exception cref="TableRefusal">The whole file is refused, nothing is written.</exception>
    public async Task<ImportReport> Import(ImportRequest request, Stream content, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(content);
        var hash = await HashOf(content, stop);
        if (request.Columns.IsEmpty && await KnownFile(request, hash, stop) is { } known) return known;

        var context = await Context(request.Programme, stop);
        using var table = TableFile.Open(content, request.FileName);
        var plan = FileSurvey.Plan(table, context, request.Columns);
        if (request.Columns.Within(plan) is { Length: > 0 } chosen) hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{hash}\n{chosen}")));
        if (!request.Columns.IsEmpty && await KnownFile(request, hash, stop) is { } readSo) return readSo;

        using var staged = StagedFile.Read(table, plan, context, rows => request.Progress?.Report(Math.Min(ReadingPercent, 1 + (rows / 2000))), stop);

        var report = request.DryRun ? await Try(request, staged, context.Communes, stop) : await Write(request, staged, hash, context.Communes, stop);
        db.ChangeTracker.Clear();
        if (!request.DryRun && report.Rows >= ManyRows) await db.LearnItsRows(stop);
        request.Progress?.Report(100);
        return report;
    }

    /// <summary>What readers know of the programme: its day, its towns at the time of its start, its lists.</summary>
    public async Task<ReadingContext> Context(Programme programme, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var communes = await db.Communes.AsNoTracking().Where(commune => commune.ProgrammeId == programme.Id).OrderBy(commune => commune.Id).ToListAsync(stop);
        var vintage = communes.Select(commune => commune.Vintage).Distinct().OrderBy(year => Math.Abs(year - programme.StartsOn.Year)).FirstOrDefault();
        var towns = communes.Where(commune => commune.Vintage == vintage).Select(commune => new Town(commune.InseeCode, commune.Name, commune.PostalCodes.Split(' '), commune.FormerNames?.Split(';')));
        return new(programme.Today(time), new(towns, programme.DepartmentCode, programme.DepartmentName), Lists.For(programme));
    }

    // Nothing is written, no transaction is opened: page writes never wait for somebody who looks at a preview.
    private async Task<ImportReport> Try(ImportRequest request, StagedFile staged, CommuneIndex communes, CancellationToken stop)
    {
        var report = ReportOf(staged);
        await using var nowhere = BulkWriter.Nowhere(db);
        await Apply(request, staged, communes, ActOf(request), 0, nowhere, report, stop);
        return report;
    }

    private async Task<ImportReport> Write(ImportRequest request, StagedFile staged, string hash, CommuneIndex communes, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await KnownFile(request, hash, stop) is { } meanwhile) return meanwhile;

        var act = ActOf(request);
        db.Acts.Add(act);
        await db.SaveChangesAsync(stop);
        var file = new ImportedFile { ProgrammeId = request.Programme.Id, TerritoryId = request.Project.TerritoryId, ProjectId = request.Project.Id, Name = request.FileName, Hash = hash, ActId = act.Id, ImportedAt = act.At };
        db.ImportedFiles.Add(file);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();

        var report = ReportOf(staged);
        report.FileId = file.PublicId;
        await using (var bulk = BulkWriter.Over(db)) await Apply(request, staged, communes, act, file.Id, bulk, report, stop);
        await Close(file, report, stop);
        await transaction.CommitAsync(stop);
        return report;
    }

    private async Task Apply(ImportRequest request, StagedFile staged, CommuneIndex communes, Act act, long fileId, BulkWriter bulk, ImportReport report, CancellationToken stop)
    {
        var journal = new ImportJournal(bulk, request, staged.Plan, fileId, report);
        var writer = new JourneyWriter(db, bulk, request, act, communes.Codes);
        await new FileApplication(db, request, staged, bulk, writer, journal, report).Run(ReadingPercent, act.Id, stop);
        await bulk.Flush(stop);
        await writer.Count(stop);
    }

    private Act ActOf(ImportRequest request) => new() { ProgrammeId = request.Programme.Id, AccountId = request.AccountId, Who = request.Who, At = time.GetUtcNow().UtcDateTime, Why = $"Import de « {request.FileName} »", Page = request.Page };

    private static ImportReport ReportOf(StagedFile staged) => new() { Description = staged.Description, UnknownColumns = [.. staged.Plan.UnknownColumns], Sheets = staged.Plan.Sheets };

    private async Task Close(ImportedFile file, ImportReport report, CancellationToken stop)
    {
        db.Attach(file);
        (file.Rows, file.Created, file.Updated, file.Unchanged, file.Rejected, file.Ignored) = (report.Rows, report.Created, report.Updated, report.Unchanged, report.Rejected, report.Ignored);
        (file.DuplicatesWithinProject, file.DuplicatesAcrossProjects) = (report.DuplicatesWithinProject, report.DuplicatesAcrossProjects);
        file.UnknownColumns = report.UnknownColumns.Count == 0 ? null : System.Text.Json.JsonSerializer.Serialize(report.UnknownColumns);
        await db.SaveChangesAsync(stop);
    }

    private async Task<ImportReport?> KnownFile(ImportRequest request, string hash, CancellationToken stop)
    {
        var file = await db.ImportedFiles.AsNoTracking().SingleOrDefaultAsync(known => known.ProjectId == request.Project.Id && known.Hash == hash, stop);
        if (file is null) return null;

        return new() { WasKnown = true, FileId = file.PublicId, Unchanged = file.Rows - file.Rejected, Rejected = file.Rejected, Ignored = file.Ignored, DuplicatesWithinProject = file.DuplicatesWithinProject };
    }

    private static async Task<string> HashOf(Stream content, CancellationToken stop)
    {
        content.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
    }
}
