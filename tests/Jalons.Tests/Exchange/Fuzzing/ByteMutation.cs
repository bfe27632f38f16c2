namespace Jalons.Tests.Exchange.Fuzzing;

/// <summary>What a bad cable, a full disk or a careless program does to bytes.</summary>
internal static class ByteMutation
{
    public static byte[] Apply(byte[] bytes, Random random)
    {
        if (bytes.Length < 2) return [(byte)random.Next(256)];
        var (from, length) = Range(bytes.Length, random);
        return random.Next(9) switch
        {
            0 or 1 => Flipped(bytes, random),
            2 => bytes[..random.Next(bytes.Length)],
            3 => [.. bytes[..(from + length)], .. bytes.AsSpan(from, length), .. bytes[(from + length)..]],
            4 => [.. bytes[..from], .. bytes[(from + length)..]],
            5 => [.. bytes[..from], .. Noise(random), .. bytes[from..]],
            6 => [.. bytes[..from], .. new byte[length], .. bytes[(from + length)..]],
            7 => Swapped(bytes, random),
            _ => [.. bytes, .. bytes],
        };
    }

    private static byte[] Flipped(byte[] bytes, Random random)
    {
        var copy = bytes.ToArray();
        for (var flips = random.Next(1, 20); flips > 0; flips--) copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
        return copy;
    }

    private static byte[] Swapped(byte[] bytes, Random random)
    {
        var cut = random.Next(1, bytes.Length);
        return [.. bytes[cut..], .. bytes[..cut]];
    }

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(1, 200)];
        random.NextBytes(noise);
        return noise;
    }

    private static (int From, int Length) Range(int length, Random random)
    {
        var from = random.Next(length);
        return (from, random.Next(1, Math.Min(length - from, 4096) + 1));
    }
}
