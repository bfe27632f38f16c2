using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Persistence;

/// <summary>Puts files into the database by chunks, and gives them back as streams that can be rewound.</summary>
public static class FileStore
{
    private const long InMemory = 16L << 20;

    extension(AppDb db)
    {
        /// <summary>Keeps a file until <paramref name="purgeOn"/>. Writes at once.</summary>
        public async Task<StoredFile> StoreFile(long programmeId, string name, Stream content, DateTime at, DateOnly? purgeOn, CancellationToken stop)
        {
            await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
            var file = new StoredFile { ProgrammeId = programmeId, Name = name, Hash = "", StoredAt = at, PurgeOn = purgeOn };
            db.StoredFiles.Add(file);
            await db.SaveChangesAsync(stop);

            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[StoredFile.ChunkSize];
            for (var rank = 0; await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop) is > 0 and var read; rank++)
            {
                hash.AppendData(buffer, 0, read);
                file.Length += read;
                var chunk = db.FileChunks.Add(new FileChunk { FileId = file.Id, Rank = rank, Bytes = buffer[..read] });
                await db.SaveChangesAsync(stop);
                chunk.State = EntityState.Detached;
            }
            file.Hash = Convert.ToHexStringLower(hash.GetHashAndReset());
            await db.SaveChangesAsync(stop);
            if (transaction is not null) await transaction.CommitAsync(stop);
            return file;
        }

        /// <summary>The content, from its start; a large one passes through a temporary file that goes with the stream.</summary>
        public async Task<Stream> OpenStoredFile(long id, CancellationToken stop)
        {
            var length = await db.StoredFiles.Where(file => file.Id == id).Select(file => file.Length).SingleAsync(stop);
            Stream stream = length <= InMemory ? new MemoryStream((int)length)
                : new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            await foreach (var bytes in db.FileChunks.Where(chunk => chunk.FileId == id).OrderBy(chunk => chunk.Rank).Select(chunk => chunk.Bytes).AsAsyncEnumerable().WithCancellation(stop))
                await stream.WriteAsync(bytes, stop);
            stream.Position = 0;
            return stream;
        }
    }
}
