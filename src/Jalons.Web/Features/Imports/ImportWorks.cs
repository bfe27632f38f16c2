using Jalons.Core.Persistence;
using Jalons.Web.Hosting.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Imports;

/// <summary>Tries an import and keeps what it would do; nothing is written.</summary>
internal sealed class PreviewWork : IJobWork
{
    public string Kind => ImportInput.Preview;

    public async Task<object?> Run(Job job, IServiceProvider services, IProgress<int> progress, CancellationToken stop)
    {
        var gathering = new PreviewGathering();
        var report = await ImportRun.Run(job, services, request => request with { DryRun = true, Progress = progress, OnRow = gathering.Add, OnProblem = gathering.Add }, stop);
        return gathering.Done(report);
    }
}

/// <summary>Imports a file, whole or not at all; the result is the identifier of the import.</summary>
internal sealed class ImportWork : IJobWork
{
    public string Kind => ImportInput.Import;

    public async Task<object?> Run(Job job, IServiceProvider services, IProgress<int> progress, CancellationToken stop)
    {
        var report = await ImportRun.Run(job, services, request => request with { Progress = progress }, stop);
        var db = services.GetRequiredService<AppDb>();
        var stored = ImportInput.Of(job).FileId;
        await db.ImportedFiles.Where(file => file.PublicId == report.FileId).ExecuteUpdateAsync(set => set.SetProperty(file => file.StoredFileId, stored), stop);
        return report.FileId;
    }
}
