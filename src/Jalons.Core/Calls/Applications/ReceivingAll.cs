using Jalons.Core.Access;
using Jalons.Core.Calls.Platform;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;

namespace Jalons.Core.Calls.Applications;

public static class ReceivingAll
{
    private const int Batch = 200;

    /// <summary>Takes in the dossiers of a file, or one typed by hand, in one transaction and under one act.</summary>
    public static async Task<SyncOutcome> ReceiveAll(this AppDb db, Call call, Programme programme, IReadOnlyList<IncomingApplication> incoming, Act act, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var receiving = new Receiving(db, call, programme, act.At);
        var outcome = SyncOutcome.Nothing;
        // A number twice in a file is one dossier: the last line is the one that stands.
        var dossiers = incoming.Reverse().DistinctBy(dossier => (object?)dossier.Number ?? dossier).Reverse();
        foreach (var batch in dossiers.Chunk(Batch))
        {
            var known = await receiving.Known(batch.Select(dossier => dossier.Number).OfType<long>(), stop);
            foreach (var dossier in batch)
            {
                var (_, reception) = await receiving.Receive(dossier, dossier.Number is { } number ? known.GetValueOrDefault(number) : null, stop);
                outcome += SyncOutcome.Of(reception);
            }
            await db.SaveChangesAsync(stop);
        }
        db.Acts.Add(act);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return outcome;
    }
}
