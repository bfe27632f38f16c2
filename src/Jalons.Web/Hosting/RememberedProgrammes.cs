using System.Collections.Concurrent;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;

namespace Jalons.Web.Hosting;

/// <summary>Each programme as it was last read: it is read again when its stamp is another. Many requests share it, and none changes it.</summary>
public sealed class RememberedProgrammes
{
    private readonly ConcurrentDictionary<long, (Guid Stamp, Programme Programme)> _known = new();

    /// <param name="stamp">What the programme had at the beginning of the request; one that changes while it is read is read again by the next request.</param>
    public async Task<Programme?> Find(AppDb db, long id, Guid stamp, CancellationToken stop)
    {
        if (_known.TryGetValue(id, out var known) && known.Stamp == stamp) return known.Programme;

        var read = await db.LoadProgramme(id, stop);
        if (read is not null) _known[id] = (stamp, read);
        return read;
    }
}
