namespace Jalons.Statistics.Data;

/// <summary>An array that doubles; a list would box its way through spans and keep a copy.</summary>
internal sealed class GrowingArray<T> where T : struct
{
    private T[] _items = new T[1024];

    public int Count { get; private set; }

    public T Last => _items[Count - 1];

    public T this[int index] => _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length) Array.Resize(ref _items, 2 * Count);
        _items[Count++] = item;
    }

    public T[] ToArray()
    {
        Array.Resize(ref _items, Count);
        return _items;
    }
}
