using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Jalons.Core.Access;

/// <summary>What a link carries to open a door: told once, kept nowhere but as its hash.</summary>
public static class Secret
{
    /// <summary>A new one of <paramref name="bytes"/> random bytes, fit for an address.</summary>
    public static string New(int bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));

    /// <summary>SHA-256, in lower-case hexadecimal.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
