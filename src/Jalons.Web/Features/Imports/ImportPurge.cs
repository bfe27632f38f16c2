using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Imports;

/// <param name="Files">Files received whose purge day has come.</param>
/// <param name="Previews">Previews of the same age: they show the names that the files held.</param>
public sealed record PurgeCount(int Files, int Previews)
{
    public bool IsEmpty => Files + Previews == 0;
}

/// <summary>What imports leave behind is kept for a month, then goes.</summary>
public static class ImportPurge
{
    private const string Gone = "Cet aperçu a été effacé, avec son fichier, un mois après le dépôt. Déposez de nouveau le fichier.";

    extension(AppDb db)
    {
        /// <summary>How much is due.</summary>
        public async Task<PurgeCount> CountDue(Programme programme, TimeProvider time, CancellationToken stop)
            => new(await db.FilesDue(programme.Id, programme.Today(time)).CountAsync(stop), await OldPreviews(db, programme, time).CountAsync(stop));

        /// <summary>Takes away what is due, under one act; no act when nothing is.</summary>
        public async Task<PurgeCount> PurgeDue(Programme programme, TimeProvider time, Scope scope, string page, CancellationToken stop)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var files = await db.PurgeFiles(programme.Id, programme.Today(time), stop);
            var previews = await OldPreviews(db, programme, time).ExecuteUpdateAsync(set => set.SetProperty(job => job.Result, (string?)null).SetProperty(job => job.State, JobState.Cancelled).SetProperty(job => job.Message, Gone), stop);
            var purged = new PurgeCount(files, previews);
            if (purged.IsEmpty) return purged;

            db.Acts.Add(scope.Acts($"Purge : {files} fichiers reçus et {previews} aperçus d’import effacés", page, time));
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return purged;
        }
    }

    private static IQueryable<Job> OldPreviews(AppDb db, Programme programme, TimeProvider time)
    {
        var until = time.GetUtcNow().UtcDateTime.AddDays(-ImportInput.KeptDays);
        return db.Jobs.Where(job => job.ProgrammeId == programme.Id && job.Kind == ImportInput.Preview && job.Result != null && job.CreatedAt <= until);
    }
}
