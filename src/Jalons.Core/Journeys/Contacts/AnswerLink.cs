using Jalons.Core.Access;

namespace Jalons.Core.Journeys.Contacts;

/// <summary>A link that lets the person answer a follow-up herself, without signing in (lien de réponse). Only the hash of its token is kept.</summary>
public sealed class AnswerLink
{
    private const int TokenBytes = 24;

    public long Id { get; set; }
    public long JourneyId { get; set; }
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }

    /// <summary>Months of the follow-up asked for; 0 for the one after the exit.</summary>
    public int Months { get; set; }

    /// <summary><see cref="Secret.HashOf"/> of the token.</summary>
    public required string TokenHash { get; set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>Last day on which it may be used.</summary>
    public DateOnly LastDay { get; set; }
    public DateTime? UsedAt { get; set; }

    public bool IsOpen(DateOnly today) => UsedAt is null && today <= LastDay;

    /// <summary>A new link and its token, which is told once and kept nowhere.</summary>
    public static (AnswerLink Link, string Token) For(Journey journey, int months, DateTime at, DateOnly lastDay)
    {
        var token = Secret.New(TokenBytes);
        return (new()
        {
            JourneyId = journey.Id,
            ProgrammeId = journey.ProgrammeId,
            TerritoryId = journey.TerritoryId,
            Months = months,
            TokenHash = Secret.HashOf(token),
            CreatedAt = at,
            LastDay = lastDay,
        }, token);
    }
}
