using Jalons.Core.Access;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Home;

/// <summary>Someone sent to a training some days ago, and who is to call her.</summary>
public sealed record CallLine(Guid Id, string? FirstName, string? LastName, string? Mobile, string? MobileDigits, DateOnly DueOn, string? Caller)
{
    public string Name => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : "Sans nom";

    public static async Task<IReadOnlyList<CallLine>> Of(IQueryable<NamedJourney> journeys, DateOnly until, CancellationToken stop)
        => await journeys.Where(named => named.Journey.CallDueOn <= until && named.Journey.Closure == null)
            .OrderBy(named => named.Journey.CallDueOn).ThenBy(named => named.Journey.Id).Take(IndexModel.Shown)
            .Select(named => new CallLine(named.Journey.PublicId, named.Person.FirstName, named.Person.LastName, named.Person.Mobile, named.Person.MobileDigits,
                named.Journey.CallDueOn!.Value, named.Journey.TrainingReferrals.Where(referral => referral.ReferredOn != null && referral.CalledOn == null).OrderBy(referral => referral.Id).Select(referral => referral.Caller).FirstOrDefault()))
            .ToListAsync(stop);
}
