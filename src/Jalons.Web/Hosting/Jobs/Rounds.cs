using System.Globalization;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Diagnoses.Appointments;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Features.Calls.Dossiers;
using Jalons.Web.Features.Imports;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Hosting.Jobs;

/// <summary>Asks once a day, for each programme, for the round of what waits: one job however many nodes ask.</summary>
internal sealed partial class RoundStarter(IServiceScopeFactory scopes, JalonsSettings settings, TimeProvider time, ILogger<RoundStarter> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (settings.Rounds && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await Ask(scope.ServiceProvider.GetRequiredService<AppDb>(), stoppingToken);
            }
            catch (Exception error) when (error is DbUpdateException or System.Data.Common.DbException or InvalidOperationException)
            {
                // Another node was faster, or the database is away: the next look settles it.
                Missed(error);
            }
            await Task.Delay(Pause, stoppingToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private async Task Ask(AppDb db, CancellationToken stop)
    {
        foreach (var programme in await db.Programmes.AsNoTracking().OrderBy(programme => programme.Id).ToListAsync(stop))
        {
            var key = $"round:{programme.Id}:{programme.Today(time).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
            if (await db.Jobs.AnyAsync(job => job.Key == key, stop)) continue;

            db.Jobs.Add(new Job { ProgrammeId = programme.Id, Kind = RoundWork.Name, Key = key, Input = "", Who = "Jalons", CreatedAt = time.GetUtcNow().UtcDateTime });
            await db.SaveChangesAsync(stop);
        }
    }

    [LoggerMessage(LogLevel.Debug, "The daily round was not asked for")]
    private partial void Missed(Exception error);
}

/// <summary>The daily round of one programme: referrals without an answer, drafts left behind, appointments of tomorrow, deadlines near, digests of the month, dossiers of the platform, files to purge.</summary>
internal sealed class RoundWork(TimeProvider time) : IJobWork
{
    public const string Name = "round";

    public string Kind => Name;

    public bool IsShort => true;

    public async Task<object?> Run(Job job, IServiceProvider services, IProgress<int> progress, CancellationToken stop)
    {
        var db = services.GetRequiredService<AppDb>();
        var programme = (await db.LoadProgramme(job.ProgrammeId, stop))!;
        var (today, now) = (programme.Today(time), time.GetUtcNow().UtcDateTime);
        await db.RunReferralRound(programme, today, now, stop);
        await db.RemindAppointments(programme, today, now, stop);
        await db.RemindObligations(programme, today, now, stop);
        await db.PostDigests(programme, today, now, stop);
        await AskForDossiers(db, programme, services.GetRequiredService<JalonsSettings>(), today, now, stop);
        await db.SaveChangesAsync(stop);
        await db.PurgeDue(programme, time, Scope.Whole(programme.Id, "Jalons"), "ronde du jour", stop);
        return null;
    }

    /// <summary>Dossiers are pulled each day where the platform is known, until the committee has decided.</summary>
    private static async Task AskForDossiers(AppDb db, Programme programme, JalonsSettings settings, DateOnly today, DateTime now, CancellationToken stop)
    {
        if (!settings.Platform.IsConfigured || await db.CallOf(programme.Id, stop) is not { } call || (call.ProjectProcedure ?? call.StructureProcedure) is null) return;
        if (await db.SelectionCommittees.AnyAsync(committee => committee.CallId == call.Id, stop)) return;

        var key = $"{PullWork.Name}:{programme.Id}:{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        if (!await db.Jobs.AnyAsync(job => job.Key == key, stop)) db.Jobs.Add(new Job { ProgrammeId = programme.Id, Kind = PullWork.Name, Key = key, Input = "", Who = "Jalons", CreatedAt = now });
    }
}
