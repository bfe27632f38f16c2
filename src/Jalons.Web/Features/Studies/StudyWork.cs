using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Honesty;
using Jalons.Core.Studies.Snapshots;
using Jalons.Core.Studies.Workspaces;
using Jalons.Web.Hosting.Jobs;

namespace Jalons.Web.Features.Studies;

/// <summary>Writes a volume and keeps its files.</summary>
internal sealed class StudyWork : IJobWork
{
    private const int ReadPercent = 30;

    public string Kind => StudyInput.Kind;

    public async Task<object?> Run(Job job, IServiceProvider services, IProgress<int> progress, CancellationToken stop)
    {
        var (input, db, time) = (StudyInput.Of(job), services.GetRequiredService<AppDb>(), services.GetRequiredService<TimeProvider>());
        var programme = (await db.LoadProgramme(job.ProgrammeId, stop))!;
        var volume = StudyVolume.Find(input.Volume, programme) ?? throw new JobRefusal($"Le volume « {input.Volume} » n’existe plus.");
        var scope = Scope.Whole(job.ProgrammeId, job.Who) with { AccountId = job.AccountId };
        var snapshot = await db.TakeSnapshot(programme, input.At, scope, Links.Study(job.PublicId), time, stop);
        await using var frozen = await db.OpenSnapshot(snapshot, stop);
        var data = await StudyData.Read(frozen, stop) with { Written = await db.Written(programme.Id, stop) };
        progress.Report(ReadPercent);

        data = data.ForEdition(input.Edition);
        var written = 0;
        var study = await StudyWriter.Write(volume, data, [.. input.Formats], _ => progress.Report(ReadPercent + (++written * (100 - ReadPercent) / input.Formats.Count)), stop);
        if (study.Files.Count == 0) throw new JobRefusal(string.Join(' ', study.Refusals));

        var files = new List<MadeFile>();
        foreach (var file in study.Files)
        {
            var stored = await db.StoreFile(job.ProgrammeId, volume.FileName(data.Edition, file.Format), new MemoryStream(file.Content), time.GetUtcNow().UtcDateTime, null, stop);
            files.Add(new(file.Format, stored.Id, stored.Length));
        }
        return new StudyResult(data.Whole("R01").Numerator ?? 0, files, study.Refusals) { Extraction = snapshot.Number, Print = snapshot.ShortHash, Remarks = new ReportLinter(data.Programme.Thresholds).Read(study.Report), Masked = data.Disclosure.Report() };
    }
}
