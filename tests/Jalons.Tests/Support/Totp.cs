using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Jalons.Tests.Support;

/// <summary>The six digits that an application on a telephone shows (RFC 6238, SHA-1, 30 seconds).</summary>
public static class Totp
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    public static string CodeOf(string key, DateTimeOffset? at = null)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, (at ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // the standard of authenticator applications
        var hash = HMACSHA1.HashData(Decoded(key), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 15;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset, 4)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Decoded(string key)
    {
        var bytes = new List<byte>();
        var (bits, held) = (0, 0);
        foreach (var letter in key.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant())
        {
            (bits, held) = (((bits << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal)) & 0xFFF, held + 5);
            if (held < 8) continue;

            bytes.Add((byte)(bits >> (held -= 8)));
        }
        return [.. bytes];
    }
}
