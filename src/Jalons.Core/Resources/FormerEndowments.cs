using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Resources;

/// <summary>What a person has received before, from another scheme or on another of her journeys: another one is a second endowment, and asks why.</summary>
public static class FormerEndowments
{
    extension(AppDb db)
    {
        public async Task<bool> HasHadADevice(Journey journey, CancellationToken stop)
            => Received(journey, "device") || await db.Handovers.AnyAsync(handover => db.Journeys.Any(other => other.Id == handover.JourneyId && other.Id != journey.Id && other.RootPersonId == journey.RootPersonId && other.MergedIntoId == null), stop);

        public async Task<bool> HasHadAConnection(Journey journey, CancellationToken stop)
            => Received(journey, "connection") || await db.ConnectionGrants.AnyAsync(grant => db.Journeys.Any(other => other.Id == grant.JourneyId && other.Id != journey.Id && other.RootPersonId == journey.RootPersonId && other.MergedIntoId == null), stop);
    }

    private static bool Received(Journey journey, string scheme) => ((journey.Referral.OtherSchemes ?? 0) & ReferralQuestions.OtherSchemes.List!.Find(scheme)!.Mask) != 0;
}
