using System.Collections.Concurrent;
using System.Text.Json;
using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Hosting.Jobs;

/// <summary>Runs jobs on this node as long as it lives, in two lanes: a mail never waits behind an import. Other nodes take the others.</summary>
internal sealed partial class JobRunner(IServiceScopeFactory scopes, IEnumerable<IJobWork> works, JalonsSettings settings, TimeProvider time, ILogger<JobRunner> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(30);
    private readonly TimeSpan _pause = TimeSpan.FromSeconds(settings.JobPauseSeconds);
    private readonly SemaphoreSlim _wake = new(0);
    private readonly ConcurrentDictionary<long, int> _percents = [];
    private readonly ConcurrentDictionary<long, CancellationTokenSource> _running = [];

    /// <summary>There is a new job: do not wait for the next look.</summary>
    public void Wake() => _wake.Release(2);

    /// <summary>Stops a job of this node as soon as it can; false for one that it does not run.</summary>
    public bool Cancel(long jobId)
    {
        if (!_running.TryGetValue(jobId, out var cancel)) return false;
        cancel.Cancel();
        return true;
    }

    /// <summary>How far a job of this node is; null for one that it does not run.</summary>
    public int? PercentOf(long jobId) => _percents.TryGetValue(jobId, out var percent) ? percent : null;

    public override void Dispose()
    {
        _wake.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Guarded(async db => db.Database.IsSqlite() ? await db.ReleaseJobs(stoppingToken) : 0);
        await Task.WhenAll(Lane(work => work.IsShort, stoppingToken), Lane(work => !work.IsShort, stoppingToken));
    }

    private async Task Lane(Func<IJobWork, bool> belongs, CancellationToken stop)
    {
        var kinds = works.Where(belongs).Select(work => work.Kind).ToList();
        while (!stop.IsCancellationRequested)
        {
            var job = await Guarded(db => db.ClaimJob(kinds, Now, stop));
            if (job is not null) await Run(job, stop);
            else await _wake.WaitAsync(_pause, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task Run(Job job, CancellationToken stop)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await using var keeping = new Timer(_ => _ = Keep(job, cancel), null, Beat, Beat);
        (_percents[job.Id], _running[job.Id]) = (0, cancel);
        try
        {
            var work = works.First(work => work.Kind == job.Kind);
            await using var scope = scopes.CreateAsyncScope();
            var result = await work.Run(job, scope.ServiceProvider, new Told(this, job.Id), cancel.Token);
            await End(job, JobState.Done, null, result is null ? null : JsonSerializer.Serialize(result), stop);
        }
        catch (JobRefusal refusal)
        {
            await End(job, JobState.Refused, refusal.Message, null, stop);
        }
        catch (JobDelay delay)
        {
            await Guarded(async db => { await db.PutOffJob(job.Id, Now + delay.Wait, delay.Message, stop); return 0; });
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // A node that stops leaves the job to another; a person who cancels ends it.
            if (!stop.IsCancellationRequested) await End(job, JobState.Cancelled, "Arrêté à votre demande : rien n'a été écrit.", null, stop);
        }
        catch (Exception error)
        {
            Failed(error, job.Kind, job.Id);
            await End(job, JobState.Failed, "Une erreur imprévue a arrêté ce travail : rien n'a été écrit. Réessayez, puis prévenez l'administrateur.", null, stop);
        }
        finally
        {
            _percents.TryRemove(job.Id, out _);
            _running.TryRemove(job.Id, out _);
        }
    }

    private Task<int> End(Job job, JobState state, string? message, string? result, CancellationToken stop)
        => Guarded(async db => { await db.EndJob(job.Id, state, message, result, Now, stop); return 0; });

    private async Task Keep(Job job, CancellationTokenSource cancel)
    {
        // SQLite has one writer: during an import the lease cannot be renewed, and no other process would take it.
        var asked = await Guarded(async db => !db.Database.IsSqlite() && await db.KeepJob(job.Id, PercentOf(job.Id) ?? 0, Now, cancel.Token));
        if (asked) await cancel.CancelAsync();
    }

    private async Task<T?> Guarded<T>(Func<AppDb, Task<T>> act)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await act(scope.ServiceProvider.GetRequiredService<AppDb>());
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
        {
            Unreachable(error);
            return default;
        }
        catch (OperationCanceledException)
        {
            return default;
        }
    }

    [LoggerMessage(LogLevel.Error, "Job {Kind} {Id} failed")]
    private partial void Failed(Exception error, string kind, long id);

    [LoggerMessage(LogLevel.Warning, "The job table cannot be reached")]
    private partial void Unreachable(Exception error);

    private sealed class Told(JobRunner runner, long jobId) : IProgress<int>
    {
        public void Report(int value) => runner._percents[jobId] = value;
    }
}
