using System.Buffers;
using System.Xml;

namespace Jalons.Core.Exchange.Tables;

/// <summary>Reads the text of XML nodes into one buffer and gives back the same string for the same words: a column of choices repeats ten of them.</summary>
internal sealed class Words : IDisposable
{
    private const int Kept = 8192;
    private const int LongestKept = 120;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private char[] _buffer = ArrayPool<char>.Shared.Rent(1024);
    private int _length;

    public Words() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Append(char c) => Append([c]);

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Adds the value of the text node under the reader.</summary>
    public void AppendValue(XmlReader reader)
    {
        int read;
        do
        {
            Reserve(256);
            read = reader.ReadValueChunk(_buffer, _length, _buffer.Length - _length);
            _length += read;
        } while (read > 0);
    }

    public override string ToString() => Known(Text);

    public string Known(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKept) return text.ToString();
        if (_lookup.TryGetValue(text, out var known)) return known;

        if (_known.Count >= Kept) _known.Clear();
        var word = text.ToString();
        _known.Add(word);
        return word;
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(_buffer);

    private void Reserve(int more)
    {
        if (_length + more <= _buffer.Length) return;
        if (_length > TableLimits.CellCharacters)
            throw new TableRefusal(RefusalReason.TooLong, $"Une cellule dépasse {TableLimits.CellCharacters} caractères : ce n'est pas un tableau de suivi.");

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + more));
        Text.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
