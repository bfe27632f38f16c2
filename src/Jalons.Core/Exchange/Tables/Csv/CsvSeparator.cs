using System.Text;

namespace Jalons.Core.Exchange.Tables.Csv;

/// <summary>Finds the separator: the one that cuts the first records into the same number of fields, most often and most finely.</summary>
internal static class CsvSeparator
{
    private const int Records = 40;
    private static readonly char[] Candidates = [';', ',', '\t', '|'];

    public static char Find(Stream stream, Encoding encoding)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true);
        var buffer = new char[1 << 16];
        var sample = buffer.AsSpan(0, reader.ReadBlock(buffer));
        if (sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && sample.Length > 4 && Candidates.Contains(sample[4])) return sample[4];

        var (best, bestScore) = (';', 0);
        foreach (var candidate in Candidates)
        {
            var score = Score(sample, candidate);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }
        return best;
    }

    // Records that have the most common field count, times that count.
    private static int Score(ReadOnlySpan<char> sample, char separator)
    {
        var counts = new Dictionary<int, int>();
        var (fields, inQuotes, records) = (1, false, 0);
        foreach (var c in sample)
        {
            if (c == '"') inQuotes = !inQuotes;
            else if (inQuotes) continue;
            else if (c == separator) fields++;
            else if (c == '\n')
            {
                if (fields > 1) counts[fields] = counts.GetValueOrDefault(fields) + 1;
                fields = 1;
                if (++records == Records) break;
            }
        }
        if (fields > 1) counts[fields] = counts.GetValueOrDefault(fields) + 1;
        return counts.Count == 0 ? 0 : counts.Max(pair => pair.Value * (pair.Key - 1));
    }
}
