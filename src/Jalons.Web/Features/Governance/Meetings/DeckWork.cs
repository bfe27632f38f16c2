using System.Text.Json;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Web.Hosting.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>The slides of a committee, asked for.</summary>
public sealed record DeckInput(Guid Meeting)
{
    public const string Kind = "meeting-deck";

    public string ToJson() => JsonSerializer.Serialize(this);

    public Job ToJob(Scope scope, DateTime at) => scope.Asks(Kind, this, at);
}

/// <summary>Makes the slides of a committee from the indicators of the day, and keeps them with the snapshot that they stand on.</summary>
internal sealed class DeckWork(TimeProvider time) : IJobWork
{
    /// <summary>What is shown to the whole programme.</summary>
    private const string WholeProgramme = "synthese";

    public string Kind => DeckInput.Kind;

    public async Task<object?> Run(Job job, IServiceProvider services, IProgress<int> progress, CancellationToken stop)
    {
        var (input, db) = (JsonSerializer.Deserialize<DeckInput>(job.Input)!, services.GetRequiredService<AppDb>());
        var programme = (await db.LoadProgramme(job.ProgrammeId, stop))!;
        var meeting = await db.Meetings.AsNoTracking().SingleOrDefaultAsync(meeting => meeting.ProgrammeId == job.ProgrammeId && meeting.PublicId == input.Meeting, stop) ?? throw new JobRefusal("Ce comité n’existe plus.");
        var volume = programme.Territories.Find(territory => territory.Id == meeting.TerritoryId) is { } territory ? StudyVolume.Committee(territory) : StudyVolume.Find(WholeProgramme)!;

        var snapshot = await db.TakeSnapshot(programme, programme.DefaultDate(time), Scope.Whole(job.ProgrammeId, job.Who) with { AccountId = job.AccountId }, Links.Meeting(meeting.PublicId), time, stop);
        await using var frozen = await db.OpenSnapshot(snapshot, stop);
        progress.Report(20);
        var data = (await StudyData.Read(frozen, stop)).ForEdition(Editions.Public);
        progress.Report(60);
        var study = await StudyWriter.Write(volume, data, ["pptx"], null, stop);
        var file = await db.StoreFile(job.ProgrammeId, $"{volume.FileStem}.pptx", new MemoryStream(study.Files[0].Content), time.GetUtcNow().UtcDateTime, null, stop);
        db.MeetingDecks.Add(new()
        {
            ProgrammeId = job.ProgrammeId,
            MeetingId = meeting.Id,
            FileId = file.Id,
            At = data.At,
            Snapshot = snapshot.Number,
            Print = snapshot.ShortHash,
            Who = job.Who,
            MadeAt = time.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync(stop);
        return null;
    }
}
