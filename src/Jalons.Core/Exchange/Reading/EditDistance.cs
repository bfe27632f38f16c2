namespace Jalons.Core.Exchange.Reading;

/// <summary>Letters added, dropped, changed, or two neighbours swapped (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>True when at most <paramref name="limit"/> edits separate the two words.</summary>
    public static bool Within(string a, string b, int limit) => Math.Abs(a.Length - b.Length) <= limit && Of(a, b, limit) <= limit;

    /// <summary>The distance, or anything above <paramref name="limit"/> as soon as it is passed.</summary>
    public static int Of(string a, string b, int limit = int.MaxValue)
    {
        var width = b.Length + 1;
        Span<int> cells = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        var before = cells[..width];
        var previous = cells[width..(2 * width)];
        var current = cells[(2 * width)..];
        for (var j = 0; j < width; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j < width; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) least = Math.Min(least, before[j - 2] + 1);
                current[j] = least;
                best = Math.Min(best, least);
            }
            if (best > limit) return best;
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return previous[b.Length];
    }
}
