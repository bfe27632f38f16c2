using System.Buffers.Binary;
using System.Reflection;
using Jalons.Core.Demo.Lives;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Demo;

/// <summary>Public identifiers that were drawn from the clock of the machine, drawn again from a seed: the same day gives the same addresses.</summary>
internal static class SettledAddresses
{
    private const ulong Seed = 93;
    private const ulong Stream = 40;
    private const string PublicId = "PublicId";
    private static readonly MethodInfo OfOneKind = typeof(SettledAddresses).GetMethod(nameof(Settle), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>All of them, kind after kind, in the order in which the rows were written.</summary>
    public static async Task SettleAddresses(this AppDb db, DateTime at, CancellationToken stop)
    {
        var random = new Pcg(Seed, Stream);
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.FindProperty(PublicId)?.ClrType == typeof(Guid) && entity.FindProperty("Id")?.ClrType == typeof(long)).OrderBy(entity => entity.Name, StringComparer.Ordinal))
            await (Task)OfOneKind.MakeGenericMethod(entity.ClrType).Invoke(null, [db, random, at, stop])!;
    }

    private static async Task Settle<T>(AppDb db, Pcg random, DateTime at, CancellationToken stop) where T : class
    {
        var rows = await db.Set<T>().Select(row => new { Id = EF.Property<long>(row, "Id"), PublicId = EF.Property<Guid>(row, PublicId) }).OrderBy(row => row.Id).ToListAsync(stop);
        foreach (var row in rows.Where(row => DrawnAt(row.PublicId) > Demonstration.LastDay.AddDays(1).ToDateTime(default, DateTimeKind.Utc)))
        {
            var settled = random.Identifier(at);
            await db.Set<T>().Where(known => EF.Property<long>(known, "Id") == row.Id).ExecuteUpdateAsync(set => set.SetProperty(known => EF.Property<Guid>(known, PublicId), settled), stop);
        }
    }

    /// <summary>The instant that a version 7 identifier begins with.</summary>
    private static DateTime DrawnAt(Guid identifier)
    {
        Span<byte> bytes = stackalloc byte[16];
        identifier.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTimeOffset.FromUnixTimeMilliseconds((long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16)).UtcDateTime;
    }
}
