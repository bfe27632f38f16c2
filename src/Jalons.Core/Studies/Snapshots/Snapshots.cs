using System.Globalization;
using System.Security.Cryptography;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Studies.Snapshots;

/// <summary>Freezing, opening and verifying snapshots: the only door from the live facts to a study.</summary>
public static class Snapshots
{
    extension(AppDb db)
    {
        /// <summary>Freezes the facts as they are known now, for figures of the day <paramref name="at"/>. The same content as before is the same snapshot: it is given back.</summary>
        public async Task<Snapshot> TakeSnapshot(Programme programme, DateOnly at, Scope scope, string page, TimeProvider time, CancellationToken stop)
        {
            var extraction = new Extraction(db, programme.Id, await Pseudonyms.For(db, programme.Id, stop));
            await using var content = TemporaryFile();
            await extraction.Write(content, at, stop);
            var hash = await HashOf(content, stop);
            if (await db.Snapshots.AsNoTracking().SingleOrDefaultAsync(known => known.ProgrammeId == programme.Id && known.Hash == hash, stop) is { } same) return same;

            var now = time.GetUtcNow().UtcDateTime;
            await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
            var rank = await db.Snapshots.CountAsync(known => known.ProgrammeId == programme.Id, stop) + 1;
            var number = "EX-" + rank.ToString("0000", CultureInfo.InvariantCulture);
            var file = await db.StoreFile(programme.Id, $"extraction-{number}-{at:yyyy-MM-dd}.jsonl", content, now, null, stop);
            var snapshot = new Snapshot
            {
                ProgrammeId = programme.Id,
                Number = number,
                At = at,
                Hash = hash,
                FileId = file.Id,
                Journeys = extraction.Journeys,
                Persons = extraction.Persons,
                CreatedAt = now,
                ExtractedOn = programme.Today(time),
                Who = scope.Who,
            };
            db.Snapshots.Add(snapshot);
            db.Acts.Add(scope.Acts($"Extraction {number} figée", page, time));
            await db.SaveChangesAsync(stop);
            if (transaction is not null) await transaction.CommitAsync(stop);
            return snapshot;
        }

        /// <summary>Makes the key of pseudonyms where there is none yet.</summary>
        public Task OpenPseudonyms(long programmeId, CancellationToken stop) => Pseudonyms.For(db, programmeId, stop);

        public async Task<FrozenFacts> OpenSnapshot(Snapshot snapshot, CancellationToken stop)
        {
            await using var content = await db.OpenStoredFile(snapshot.FileId, stop);
            return await FrozenFacts.Read(snapshot, content, stop);
        }

        /// <summary>Whether the stored file still has the hash that was written down.</summary>
        public async Task<bool> IsIntact(Snapshot snapshot, CancellationToken stop)
        {
            await using var content = await db.OpenStoredFile(snapshot.FileId, stop);
            return await HashOf(content, stop) == snapshot.Hash;
        }

        /// <summary>The snapshot of a number, a public identifier or the beginning of a hash; null when none has it.</summary>
        public async Task<Snapshot?> FindSnapshot(long programmeId, string name, CancellationToken stop)
        {
            var snapshots = db.Snapshots.AsNoTracking().Where(snapshot => snapshot.ProgrammeId == programmeId);
            if (Guid.TryParse(name, out var id)) return await snapshots.SingleOrDefaultAsync(snapshot => snapshot.PublicId == id, stop);

            var (number, hash) = (name.ToUpperInvariant(), name.ToLowerInvariant());
            return await snapshots.Where(snapshot => snapshot.Number == number || snapshot.Hash.StartsWith(hash)).OrderBy(snapshot => snapshot.Id).FirstOrDefaultAsync(stop);
        }
    }

    private static async Task<string> HashOf(Stream content, CancellationToken stop)
    {
        content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
        content.Position = 0;
        return hash;
    }

    private static FileStream TemporaryFile()
        => new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
}
