using System.Linq.Expressions;
using Jalons.Core.Access;
using Jalons.Core.Resources;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Home;

/// <summary>Someone sent to a training some days ago, and who is to call her.</summary>
/// <param name="Rank">Which of her trainings it is.</param>
public sealed record CallLine(Guid Id, string? FirstName, string? LastName, string? Mobile, string? MobileDigits, DateOnly DueOn, string? Caller, int Rank)
{
    public string Name => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : "Sans nom";

    /// <summary>As <see cref="TrainingReferral.AwaitsCall"/>.</summary>
    private static readonly Expression<Func<TrainingReferral, bool>> Awaits =
        referral => referral.ReferredOn != null && referral.CalledOn == null && (referral.Status == TrainingStatus.Unknown || referral.Status == TrainingStatus.Waiting);

    public static async Task<IReadOnlyList<CallLine>> Of(IQueryable<NamedJourney> journeys, DateOnly until, CancellationToken stop)
        => await journeys.Where(named => named.Journey.CallDueOn <= until && named.Journey.Closure == null)
            .OrderBy(named => named.Journey.CallDueOn).ThenBy(named => named.Journey.Id).Take(IndexModel.Shown)
            .Select(named => new CallLine(named.Journey.PublicId, named.Person.FirstName, named.Person.LastName, named.Person.Mobile, named.Person.MobileDigits,
                named.Journey.CallDueOn!.Value, named.Journey.TrainingReferrals.AsQueryable().Where(Awaits).OrderBy(referral => referral.ReferredOn).ThenBy(referral => referral.Id).Select(referral => referral.Caller).FirstOrDefault(),
                1 + named.Journey.TrainingReferrals.Count(before => before.Id < named.Journey.TrainingReferrals.AsQueryable().Where(Awaits).OrderBy(referral => referral.ReferredOn).ThenBy(referral => referral.Id).Select(referral => referral.Id).FirstOrDefault())))
            .ToListAsync(stop);
}
