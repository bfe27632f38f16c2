namespace Jalons.Core.Exchange.Matching;

/// <summary>A list that grows block by block: a million items are never copied to make room for one more.</summary>
internal sealed class Blocks<T> where T : struct
{
    private const int Bits = 13;
    private const int Size = 1 << Bits;

    private readonly List<T[]> _blocks = [];

    public int Count { get; private set; }

    public ref T this[int at] => ref _blocks[at >> Bits][at & (Size - 1)];

    /// <summary>Adds an item; its rank.</summary>
    public int Add(in T item)
    {
        if (Count >> Bits == _blocks.Count) _blocks.Add(new T[Size]);
        this[Count] = item;
        return Count++;
    }
}
