using System.Security.Cryptography;
using System.Text;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Studies.Snapshots;

/// <summary>Keyed pseudonyms (HMAC-SHA-256): the same person or journey has the same one in every snapshot of a programme, and nobody finds it without the key.</summary>
internal sealed class Pseudonyms(byte[] secret)
{
    private const int Bytes = 16;
    private const int SecretBytes = 32;

    public string Of(Guid publicId) => Of(publicId.ToString("N"));

    /// <summary>The pseudonym of a name or an address, whatever its capitals and accents.</summary>
    public string? OfWords(string? words) => Folding.Words(words) is { Length: > 0 } folded ? Of(folded) : null;

    /// <summary>The key of the programme, made the first time.</summary>
    public static async Task<Pseudonyms> For(AppDb db, long programmeId, CancellationToken stop)
    {
        if (await Known(db, programmeId, stop) is { } known) return known;

        var key = new PseudonymKey { ProgrammeId = programmeId, Secret = RandomNumberGenerator.GetBytes(SecretBytes) };
        db.PseudonymKeys.Add(key);
        await db.SaveChangesAsync(stop);
        return new(key.Secret);
    }

    /// <summary>The same, without making a key: null while there is none.</summary>
    public static async Task<Pseudonyms?> Known(AppDb db, long programmeId, CancellationToken stop)
        => await db.PseudonymKeys.AsNoTracking().SingleOrDefaultAsync(key => key.ProgrammeId == programmeId, stop) is { } key ? new(key.Secret) : null;

    private string Of(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
}
