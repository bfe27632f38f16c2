using System.Globalization;
using System.Numerics;
using System.Text;
using Jalons.Core.People;

namespace Jalons.Core.Exchange.Matching;

/// <summary>Names, birth dates and contacts of many people, packed. One person may have several identities (each row that spoke of them otherwise).</summary>
internal sealed class Identities
{
    private const int LongestName = 80;

    private readonly Blocks<Identity> _identities = new();
    private readonly Shelves _shelves;
    private byte[] _text = new byte[8192];
    private int _textLength;

    public Identities() => _shelves = new(this);

    public int Count => _identities.Count;

    public ref readonly Identity this[int at] => ref _identities[at];

    /// <summary>Keeps an identity; it is found by others only once it has a person (see <see cref="Give"/>).</summary>
    public int Add(string? lastName, string? firstName, DateOnly? birth, string? mobile, string? email)
    {
        var start = _textLength;
        return _identities.Add(new()
        {
            Start = start,
            LastLength = Append(Folding.Name(lastName) ?? ""),
            FirstLength = Append(Folding.Name(firstName) ?? ""),
            Birth = birth?.DayNumber ?? 0,
            Mobile = Folding.Digits(mobile) is { Length: >= 9 and <= 15 } digits ? long.Parse(digits, CultureInfo.InvariantCulture) : 0,
            Email = string.IsNullOrEmpty(email) ? 0 : (long)Hash(Encoding.UTF8.GetBytes(email)),
            Person = -1
        });
    }

    /// <summary>Says whose identity this is; from now on it is found.</summary>
    public void Give(int at, int person, SameRule rule = SameRule.None)
    {
        Name(at, person, rule);
        _shelves.Place(at);
    }

    /// <summary>Says whose identity this is, when one that says the same is found already.</summary>
    public void Name(int at, int person, SameRule rule) => (_identities[at].Person, _identities[at].Rule) = (person, rule);

    /// <summary>The last ones given a person that share something with <paramref name="at"/>, into <paramref name="found"/>; a few others may be among them.</summary>
    public void Find(List<int> found, Shelf shelf, int at, int most) => _shelves.Fill(found, shelf, at, most);

    /// <summary>The same words: nothing that one says is not said by the other.</summary>
    public bool SayTheSame(int one, int other)
    {
        ref readonly var a = ref this[one];
        ref readonly var b = ref this[other];
        return a.Birth == b.Birth && a.Mobile == b.Mobile && a.Email == b.Email && LastName(one).SequenceEqual(LastName(other)) && FirstName(one).SequenceEqual(FirstName(other));
    }

    public ReadOnlySpan<byte> LastName(int at) => _text.AsSpan(this[at].Start, this[at].LastLength);

    public ReadOnlySpan<byte> FirstName(int at) => _text.AsSpan(this[at].Start + this[at].LastLength, this[at].FirstLength);

    internal ref ShelfLinks Links(int at) => ref _identities[at].Next;

    /// <summary>What the identity has in common with all those of a shelf; 0 when it stands on none.</summary>
    internal ulong Key(Shelf shelf, int at)
    {
        ref readonly var who = ref this[at];
        return shelf switch
        {
            Shelf.BirthAndLastName => Together(LastName(at), (ulong)who.Birth),
            Shelf.BirthAndFirstName => Together(FirstName(at), (ulong)who.Birth),
            Shelf.MobileAndLastName => Together(LastName(at), (ulong)who.Mobile),
            Shelf.MobileAndFirstName => Together(FirstName(at), (ulong)who.Mobile),
            Shelf.EmailAndLastName => Together(LastName(at), (ulong)who.Email),
            Shelf.EmailAndFirstName => Together(FirstName(at), (ulong)who.Email),
            Shelf.BothNames => who.LastLength == 0 || who.FirstLength == 0 ? 0 : Mixed(Hash(LastName(at)) + Hash(FirstName(at))),
            _ => who.Birth == 0 ? 0 : Mixed((ulong)who.Birth)
        };
    }

    private byte Append(string text)
    {
        var part = text.AsSpan(0, Math.Min(text.Length, LongestName));
        var bytes = Encoding.UTF8.GetByteCount(part);
        if (_textLength + bytes > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _textLength + bytes));
        Encoding.UTF8.GetBytes(part, _text.AsSpan(_textLength));
        _textLength += bytes;
        return (byte)bytes;
    }

    private static ulong Together(ReadOnlySpan<byte> name, ulong what) => name.IsEmpty || what == 0 ? 0 : Mixed(Hash(name) ^ BitOperations.RotateLeft(what * 0x9E3779B97F4A7C15UL, 31));

    // 64-bit FNV-1a, then the last mix of MurmurHash3: equality is verified on the words themselves.
    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in text) hash = (hash ^ b) * 1099511628211UL;
        return hash == 0 ? 1 : hash;
    }

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash ^= hash >> 33;
        return hash == 0 ? 1 : hash;
    }
}
