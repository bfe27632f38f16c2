using System.Numerics;

namespace Jalons.Core.Exchange.Matching;

/// <summary>What two identities share when they stand on the same shelf.</summary>
internal enum Shelf { BirthAndLastName, BirthAndFirstName, MobileAndLastName, MobileAndFirstName, EmailAndLastName, EmailAndFirstName, BothNames, Birth }

/// <summary>
/// Where to look for an identity: one shelf per birth date, mobile or e-mail together with one of the two names. Every rule of R5 keeps one name
/// whole (or swaps both), so whoever a rule links stands on a common shelf; those who merely share a birthday or a telephone are never compared.
/// </summary>
internal sealed class Shelves(Identities identities)
{
    public const int Kinds = 8;
    private const int FirstSize = 1 << 12;

    private int[] _heads = new int[FirstSize];
    private int _placed;

    /// <summary>Places an identity on all its shelves, before those that are there.</summary>
    public void Place(int at)
    {
        // The identities of a file are all known before the first one is placed: room for them at once.
        if (_placed == 0 && identities.Count * Kinds > _heads.Length) _heads = new int[BitOperations.RoundUpToPowerOf2((uint)(identities.Count * Kinds))];
        for (var kind = 0; kind < Kinds; kind++)
        {
            if (identities.Key((Shelf)kind, at) is not 0UL and var key) Link((at * Kinds) + kind, ref Head(key));
        }
        if (_placed > _heads.Length) Grow();
    }

    /// <summary>Fills <paramref name="found"/> with the identities of a shelf, the last placed first, up to <paramref name="most"/>; a few others may be among them.</summary>
    public void Fill(List<int> found, Shelf shelf, int at, int most)
    {
        found.Clear();
        if (identities.Key(shelf, at) is not (not 0UL and var key)) return;
        for (var place = Head(key); place != 0 && found.Count < most; place = Next(place - 1))
            if ((place - 1) / Kinds is var other && other != at) found.Add(other);
    }

    private void Link(int place, ref int head)
    {
        Next(place) = head;
        head = place + 1;
        _placed++;
    }

    private int Slot(ulong key) => (int)(key & (ulong)(_heads.Length - 1));

    private ref int Head(ulong key) => ref _heads[Slot(key)];

    private ref int Next(int place) => ref identities.Links(place / Kinds)[place % Kinds];

    private void Grow()
    {
        var former = _heads;
        _heads = new int[former.Length * 2];
        for (var slot = 0; slot < former.Length; slot++) Part(former[slot], slot);
    }

    // One chain parts into two; the order of those on it stays.
    private void Part(int place, int slot)
    {
        var (lower, upper) = (0, 0);
        while (place != 0)
        {
            var next = Next(place - 1);
            var into = Slot(identities.Key((Shelf)((place - 1) % Kinds), (place - 1) / Kinds));
            ref var last = ref (into == slot ? ref lower : ref upper);
            if (last == 0) _heads[into] = place;
            else Next(last - 1) = place;
            Next(place - 1) = 0;
            (last, place) = (place, next);
        }
    }
}
