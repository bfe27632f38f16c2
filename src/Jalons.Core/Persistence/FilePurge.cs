using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Persistence;

/// <summary>Takes away the files whose day has come: nobody can read them afterwards.</summary>
public static class FilePurge
{
    extension(AppDb db)
    {
        /// <summary>The files of a programme to be taken away <paramref name="on"/> a day.</summary>
        public IQueryable<StoredFile> FilesDue(long programmeId, DateOnly on) => db.StoredFiles.Where(file => file.ProgrammeId == programmeId && file.PurgeOn <= on);

        /// <summary>Takes them away, content first; how many.</summary>
        public async Task<int> PurgeFiles(long programmeId, DateOnly on, CancellationToken stop)
        {
            var due = db.FilesDue(programmeId, on);
            await db.ImportedFiles.Where(import => due.Any(file => file.Id == import.StoredFileId)).ExecuteUpdateAsync(set => set.SetProperty(import => import.StoredFileId, (long?)null), stop);
            await db.Attachments.Where(attachment => due.Any(file => file.Id == attachment.FileId)).ExecuteUpdateAsync(set => set.SetProperty(attachment => attachment.FileId, (long?)null).SetProperty(attachment => attachment.PurgedOn, (DateOnly?)on), stop);
            await db.FileChunks.Where(chunk => due.Any(file => file.Id == chunk.FileId)).ExecuteDeleteAsync(stop);
            return await due.ExecuteDeleteAsync(stop);
        }
    }
}
