using System.IO.Compression;

namespace Jalons.Tests.Exchange.Fuzzing;

/// <summary>A table file damaged from a seed, the same damage each time: its bytes, the parts of its package, or the words in one of them.</summary>
internal static class DamagedFile
{
    public static byte[] Of(byte[] whole, int seed)
    {
        var random = new Random(seed);
        var isPackage = whole.AsSpan().StartsWith("PK"u8);
        if (!isPackage || random.Next(4) == 0) return ByteMutation.Apply(whole, random);

        var parts = Parts(whole);
        for (var times = random.Next(1, 3); times > 0 && parts.Count > 0; times--) Damage(parts, random);
        return Package(parts);
    }

    private static void Damage(List<(string Name, byte[] Content)> parts, Random random)
    {
        // Sheets and words are where readers work: they are hit most often.
        var hit = random.Next(parts.Count);
        for (var tries = 0; tries < 3 && !parts[hit].Name.Contains("sheet", StringComparison.Ordinal) && parts[hit].Name != "content.xml"; tries++) hit = random.Next(parts.Count);
        var (name, content) = parts[hit];
        switch (random.Next(10))
        {
            case 0: parts.RemoveAt(hit); break;
            case 1: parts.Add((name, content)); break;
            case 2: parts[hit] = (name, []); break;
            case 3: parts[hit] = (name, parts[random.Next(parts.Count)].Content); break;
            case 4: parts[hit] = (name + "x", content); break;
            case 5: parts[hit] = (name, ByteMutation.Apply(content, random)); break;
            default: parts[hit] = (name, XmlMutation.Apply(content, random)); break;
        }
    }

    private static List<(string, byte[])> Parts(byte[] whole)
    {
        using var zip = new ZipArchive(new MemoryStream(whole), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    private static byte[] Package(List<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        return stream.ToArray();
    }
}
