using System.Collections.Concurrent;
using Jalons.Core.Persistence;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;

namespace Jalons.Web.Features.Studies.Workspaces;

/// <summary>The figures of the snapshots that are worked on, computed once: a snapshot never changes, so neither do they.</summary>
public sealed class FiguresAtHand(IServiceScopeFactory scopes)
{
    private const int Most = 4;

    /// <summary>How long a page waits for figures before it says that they are being computed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    // By what names a snapshot for good, and by its content: a database replaced under a running server gives the same numbers to others.
    private readonly ConcurrentDictionary<(Guid Id, string Hash), Lazy<Task<StudyData>>> _known = new();

    public async Task<StudyData> Of(Snapshot snapshot)
    {
        var key = (snapshot.PublicId, snapshot.Hash);
        if (_known.Count >= Most && !_known.ContainsKey(key)) _known.Clear();
        var figures = _known.GetOrAdd(key, _ => new(() => Read(snapshot)));
        try
        {
            return await figures.Value;
        }
        catch
        {
            _known.TryRemove(key, out _);
            throw;
        }
    }

    /// <summary>Begins to compute the figures where nobody has, and waits a little; false when they still take their time.</summary>
    public async Task<bool> AreReady(Snapshot snapshot)
    {
        // Opening the facts and computing never yield for long: they run beside the request.
        var figures = Task.Run(() => Of(snapshot));
        return await Task.WhenAny(figures, Task.Delay(Patience)) == figures && (await figures) is not null;
    }

    // For whoever asks next as well: it does not stop when the first one leaves.
    private async Task<StudyData> Read(Snapshot snapshot)
    {
        using var scope = scopes.CreateScope();
        await using var frozen = await scope.ServiceProvider.GetRequiredService<AppDb>().OpenSnapshot(snapshot, CancellationToken.None);
        return await StudyData.Read(frozen, CancellationToken.None);
    }
}
