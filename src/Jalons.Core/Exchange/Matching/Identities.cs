using System.Text;
using Jalons.Core.People;

namespace Jalons.Core.Exchange.Matching;

/// <summary>
/// Names, birth dates and contacts of many people, packed: about 70 bytes each. One person may have several identities (each row that spoke of
/// them). Chains find those that share a birth date, a mobile, an e-mail or both names.
/// </summary>
internal sealed class Identities
{
    private const int None = -1;

    private readonly Dictionary<long, int> _births = [], _mobiles = [], _emails = [], _names = [];
    private Entry[] _entries = new Entry[256];
    private byte[] _text = new byte[8192];
    private int _textLength;

    public int Count { get; private set; }

    public ref readonly Entry this[int at] => ref _entries[at];

    /// <summary>Keeps an identity; it is found by others only once it has a person (see <see cref="Give"/>).</summary>
    public int Add(string? lastName, string? firstName, DateOnly? birth, string? mobile, string? email)
    {
        if (Count == _entries.Length) Array.Resize(ref _entries, Count * 2);
        var (last, first) = (Folding.Name(lastName) ?? "", Folding.Name(firstName) ?? "");
        var start = _textLength;
        var (lastLength, firstLength) = (Append(last), Append(first));
        _entries[Count] = new Entry
        {
            Start = start,
            LastLength = lastLength,
            FirstLength = firstLength,
            Birth = birth?.DayNumber ?? 0,
            Mobile = Folding.Digits(mobile) is { Length: >= 9 and <= 15 } digits ? long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : 0,
            Email = string.IsNullOrEmpty(email) ? 0 : Hash(email),
            Names = last.Length == 0 || first.Length == 0 ? 0 : HashPair(last, first),
            Person = None
        };
        return Count++;
    }

    /// <summary>Says whose identity this is; from now on it is found.</summary>
    public void Give(int at, int person)
    {
        ref var entry = ref _entries[at];
        entry.Person = person;
        entry.NextBirth = Chain(_births, entry.Birth, at);
        entry.NextMobile = Chain(_mobiles, entry.Mobile, at);
        entry.NextEmail = Chain(_emails, entry.Email, at);
        entry.NextNames = Chain(_names, entry.Names, at);
    }

    public ReadOnlySpan<byte> LastName(int at) => _text.AsSpan(_entries[at].Start, _entries[at].LastLength);

    public ReadOnlySpan<byte> FirstName(int at) => _text.AsSpan(_entries[at].Start + _entries[at].LastLength, _entries[at].FirstLength);

    /// <summary>Last name then first name.</summary>
    public ReadOnlySpan<byte> FullName(int at) => _text.AsSpan(_entries[at].Start, _entries[at].LastLength + _entries[at].FirstLength);

    public IEnumerable<int> BornOn(int day) => Walk(_births, day, entry => entry.NextBirth);

    public IEnumerable<int> WithMobile(long mobile) => Walk(_mobiles, mobile, entry => entry.NextMobile);

    public IEnumerable<int> WithEmail(long email) => Walk(_emails, email, entry => entry.NextEmail);

    public IEnumerable<int> Named(long names) => Walk(_names, names, entry => entry.NextNames);

    private IEnumerable<int> Walk(Dictionary<long, int> heads, long key, Func<Entry, int> next)
    {
        if (key == 0 || !heads.TryGetValue(key, out var at)) yield break;
        for (; at != None; at = next(_entries[at])) yield return at;
    }

    private static int Chain(Dictionary<long, int> heads, long key, int at)
    {
        if (key == 0) return None;
        var head = heads.GetValueOrDefault(key, None);
        heads[key] = at;
        return head;
    }

    private byte Append(string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (_textLength + bytes > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _textLength + bytes));
        bytes = Math.Min(bytes, byte.MaxValue);
        Encoding.UTF8.GetBytes(text.AsSpan(0, Math.Min(text.Length, 80)), _text.AsSpan(_textLength));
        bytes = Math.Min(bytes, Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Min(text.Length, 80))));
        _textLength += bytes;
        return (byte)bytes;
    }

    private static long HashPair(string last, string first) => Hash(string.CompareOrdinal(last, first) <= 0 ? $"{last}|{first}" : $"{first}|{last}");

    // 64-bit FNV-1a; equality is verified on the names themselves, and an e-mail alone never links two people.
    private static long Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return hash == 0 ? 1 : (long)hash;
    }

    internal struct Entry
    {
        public long Mobile, Email, Names;
        public int Start, Birth, Person, NextBirth, NextMobile, NextEmail, NextNames;
        public byte LastLength, FirstLength;
    }
}
