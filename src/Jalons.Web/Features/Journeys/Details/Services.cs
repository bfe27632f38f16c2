using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Journeys.Plan;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys.Details;

/// <summary>One service of the plan on a person's page: what she has of it, each with its own page, and where another is written.</summary>
public sealed record Service(string Title, string Slug, string AddWords, string OtherWords, IReadOnlyList<SeveralLine> Lines)
{
    /// <summary>The four services, in the frise's order.</summary>
    public static async Task<IReadOnlyList<Service>> Of(AppDb db, Journey journey, Lists lists, CancellationToken stop)
    {
        var wanted = journey.TrainingReferrals.Select(referral => referral.OfferId).OfType<long>().ToList();
        var offers = wanted.Count == 0 ? [] : await db.Offers.AsNoTracking().Where(offer => wanted.Contains(offer.Id)).ToDictionaryAsync(offer => offer.Id, offer => offer.Name, stop);
        return
        [
            Make("Matériel", "remise", "Remettre un appareil", "Remettre un autre appareil", journey, journey.Handovers.Select(handover => (ServiceWords.Of(handover), Another(handover.WhyAnother)))),
            Make("Connexion", "connexion", "Noter une connexion", "Noter une autre connexion", journey, journey.ConnectionGrants.Select(grant => (ServiceWords.Of(grant), Another(grant.WhyAnother)))),
            Make("Formation", "formation", "L’orienter vers une formation", "L’orienter vers une autre formation", journey, journey.TrainingReferrals.Select(referral => (ServiceWords.Of(referral, referral.OfferId is { } id ? offers.GetValueOrDefault(id) : null), (string?)null))),
            Make("Certification", "certification", "Noter une certification", "Noter une autre certification", journey, journey.Certifications.Select(certification => (ServiceWords.Of(certification, lists), (string?)null))),
        ];
    }

    public string AddAddress(Guid journey) => SeveralLine.Address(journey, Slug, Lines.Count + 1);

    private static string? Another(string? why) => why is null ? null : $"Seconde dotation : {why}";

    private static Service Make(string title, string slug, string add, string other, Journey journey, IEnumerable<(string Said, string? Below)> words)
        => new(title, slug, add, other, [.. words.Select((line, index) => new SeveralLine(SeveralLine.Address(journey.PublicId, slug, index + 1), line.Said, Below: line.Below))]);
}
