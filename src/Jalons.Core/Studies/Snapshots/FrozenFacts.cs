using System.Text;
using Jalons.Core.Indicators;
using Jalons.Core.Persistence;
using Jalons.Core.Persistence.Frozen;
using Jalons.Core.Programmes;
using Microsoft.Data.Sqlite;

namespace Jalons.Core.Studies.Snapshots;

/// <summary>A snapshot opened for reading: the programme as it was, and its facts in a database in memory where pseudonyms stand for people.</summary>
public sealed class FrozenFacts : IAsyncDisposable
{
    private readonly FrozenDb _frozen;

    private FrozenFacts(FrozenDb frozen, Snapshot snapshot, Programme programme) => (_frozen, Snapshot, Programme) = (frozen, snapshot, programme);

    public Snapshot Snapshot { get; }
    public Programme Programme { get; }
    public AppDb Db => _frozen.Db;

    /// <summary>What figures are read with, on the day of the snapshot.</summary>
    public AsOf AsOf => new(Db, Programme, Snapshot.At) { Beside = _frozen.Beside };

    public static async Task<FrozenFacts> Read(Snapshot snapshot, Stream content, CancellationToken stop)
    {
        var frozen = await FrozenDb.Open(stop);
        try
        {
            await frozen.Fill(transaction => Load(frozen, transaction, content, stop), stop);
            return new(frozen, snapshot, (await frozen.Db.LoadProgramme(snapshot.ProgrammeId, stop))!);
        }
        catch
        {
            await frozen.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _frozen.DisposeAsync();

    private static async Task Load(FrozenDb frozen, SqliteTransaction transaction, Stream content, CancellationToken stop)
    {
        var keys = new FrozenKeys();
        FrozenTable? table = null;
        Func<object?[], object?[]> place = values => values;
        using var reader = new StreamReader(content, Encoding.UTF8, leaveOpen: true);
        await reader.ReadLineAsync(stop);
        while (await reader.ReadLineAsync(stop) is { } line)
        {
            if (!SnapshotFile.IsHead(line))
            {
                table!.Add(place(SnapshotFile.ValuesOf(line)));
                continue;
            }

            table?.Dispose();
            var head = SnapshotFile.HeadOf(line)!;
            (var columns, place) = keys.Over(head);
            table = frozen.Table(head.Table, columns, transaction);
        }
        table?.Dispose();
    }
}
