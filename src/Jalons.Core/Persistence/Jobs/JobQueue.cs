using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Persistence.Jobs;

/// <summary>The queue of long work: one table, claimed by a conditional update, kept by a lease that its worker renews.</summary>
public static class JobQueue
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    extension(AppDb db)
    {
        /// <summary>Takes the oldest job of <paramref name="kinds"/> that waits, or whose worker let its lease run out; null when there is none or another node was faster.</summary>
        public async Task<Job?> ClaimJob(IReadOnlyCollection<string> kinds, DateTime now, CancellationToken stop)
        {
            var free = db.Jobs.Where(job => kinds.Contains(job.Kind) && ((job.State == JobState.Waiting && (job.NotBefore == null || job.NotBefore <= now)) || (job.State == JobState.Running && job.LeasedUntil < now)));
            if (await free.OrderBy(job => job.CreatedAt).ThenBy(job => job.Id).AsNoTracking().FirstOrDefaultAsync(stop) is not { } next) return null;

            var until = now + Lease;
            var claimed = await db.Jobs.Where(job => job.Id == next.Id && job.State == next.State && job.LeasedUntil == next.LeasedUntil)
                .ExecuteUpdateAsync(set => set.SetProperty(job => job.State, JobState.Running).SetProperty(job => job.LeasedUntil, until), stop);
            return claimed == 1 ? next : null;
        }

        /// <summary>Tells how far a job is and keeps its lease; true when someone asked to stop it.</summary>
        public async Task<bool> KeepJob(long id, int percent, DateTime now, CancellationToken stop)
        {
            var until = now + Lease;
            await db.Jobs.Where(job => job.Id == id).ExecuteUpdateAsync(set => set.SetProperty(job => job.Percent, percent).SetProperty(job => job.LeasedUntil, until), stop);
            return await db.Jobs.Where(job => job.Id == id).Select(job => job.CancelAsked).SingleAsync(stop);
        }

        public Task EndJob(long id, JobState state, string? message, string? result, DateTime now, CancellationToken stop)
            => db.Jobs.Where(job => job.Id == id).ExecuteUpdateAsync(set => set.SetProperty(job => job.State, state).SetProperty(job => job.Message, message)
                .SetProperty(job => job.Result, result).SetProperty(job => job.Percent, 100).SetProperty(job => job.EndedAt, now).SetProperty(job => job.LeasedUntil, (DateTime?)null), stop);

        /// <summary>Puts a job off until <paramref name="notBefore"/>, telling why.</summary>
        public Task PutOffJob(long id, DateTime notBefore, string message, CancellationToken stop)
            => db.Jobs.Where(job => job.Id == id).ExecuteUpdateAsync(set => set.SetProperty(job => job.State, JobState.Waiting).SetProperty(job => job.NotBefore, notBefore)
                .SetProperty(job => job.Message, message).SetProperty(job => job.Delays, job => job.Delays + 1).SetProperty(job => job.LeasedUntil, (DateTime?)null), stop);

        /// <summary>Puts back in the queue what a stopped process had begun; only where one process owns the database.</summary>
        public Task<int> ReleaseJobs(CancellationToken stop)
            => db.Jobs.Where(job => job.State == JobState.Running).ExecuteUpdateAsync(set => set.SetProperty(job => job.State, JobState.Waiting).SetProperty(job => job.LeasedUntil, (DateTime?)null), stop);
    }
}
