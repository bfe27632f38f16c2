using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Referrals;

/// <summary>What a new demand need not ask: the professional as they were on their last one, else as their account says; the day. A consent is asked each time.</summary>
internal static class KnownAlready
{
    private static readonly string[] Kept =
        ["referral.structure_kind", "referral.agent_name", "referral.agent_position", "referral.agent_email", "referral.agent_phone"];

    public static async Task<Dictionary<string, string[]>> Of(AppDb db, CurrentUser me, CancellationToken stop)
    {
        var known = new Dictionary<string, string[]> { ["referral.date"] = [FrenchDates.Typed(me.Today)] };
        if (me.Scope.Role is not Role.Prescriber) return known;

        var last = await db.ReferralRequests.AsNoTracking().Where(request => request.AccountId == me.Scope.AccountId && request.State != ReferralState.Draft).OrderByDescending(request => request.Id).FirstOrDefaultAsync(stop);
        var kindId = me.Organisation?.StructureKindId;
        if (await db.StructureKinds.Where(kind => kind.Id == kindId && kind.IsOffered).Select(kind => kind.Code).FirstOrDefaultAsync(stop) is { } code) known["referral.structure_kind"] = [code];
        foreach (var kept in Kept)
            if (last?.Typed.GetValueOrDefault(kept) is { } typed) known[kept] = typed;
        if (last is not null) return known;

        known["referral.agent_name"] = [me.Account.DisplayName];
        known["referral.agent_position"] = [me.Account.Position ?? ""];
        known["referral.agent_email"] = [me.Account.Email!];
        known["referral.agent_phone"] = [me.Account.PhoneNumber ?? ""];
        return known;
    }
}
