using Jalons.Core.Demo.Lives;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals.Requests;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Demo;

/// <summary>A few demands of orientation on their way, so that both sides of the counter have something to show.</summary>
internal static class Demands
{
    private static readonly (string First, string Last, string Birth, string City, ReferralState State, int DaysAgo, RefusalReason? Reason)[] All =
    [
        ("Samira", "Kaddouri", "1985-03-07", "Bobigny", ReferralState.Sent, 1, null),
        ("Bilal", "Rousselet", "2001-11-23", "Pantin", ReferralState.Received, 7, null),
        ("Mirela", "Stanciu", "1978-06-02", "Bondy", ReferralState.Refused, 16, RefusalReason.AlreadyFollowed),
        ("Adèle", "Bongrand", "1990-01-30", "Noisy-le-Sec", ReferralState.Draft, 0, null),
    ];

    /// <summary>Adds the demands of the persona who refers, with their log, and saves.</summary>
    public static async Task AddDemands(this AppDb db, Programme programme, DateTime at, Pcg identifiers, CancellationToken stop)
    {
        var claire = await db.Users.SingleAsync(account => account.IsDemo && account.Email == Personas.Prescriber, stop);
        var structure = programme.Organisations.Find(organisation => organisation.Name == Personas.PrescriberStructure)!;
        structure.StructureKindId = await db.StructureKinds.Where(kind => kind.ProgrammeId == programme.Id && kind.Code == "pie").Select(kind => kind.Id).SingleAsync(stop);
        var project = programme.Projects.Find(project => project.TerritoryId == programme.Territories.Find(territory => territory.Code == "T8")!.Id)!;
        foreach (var demand in All)
        {
            var sentAt = at.AddDays(-demand.DaysAgo);
            var request = new ReferralRequest
            {
                PublicId = identifiers.Identifier(at),
                ProgrammeId = programme.Id,
                AccountId = claire.Id,
                OrganisationId = structure.Id,
                Name = $"{demand.First} {demand.Last}",
                AgentEmail = claire.Email,
                SavedAt = sentAt,
                State = demand.State,
                Reason = demand.Reason,
            };
            request.Values = new()
            {
                ["profile.first_name"] = demand.First,
                ["profile.last_name"] = demand.Last,
                ["profile.birth_date"] = demand.Birth,
                ["profile.city"] = demand.City,
                ["contact.mode"] = "call",
                ["referral.publics"] = "1",
                ["profile.rsa"] = "yes",
                ["referral.structure_kind"] = "pie",
                ["referral.structure_type"] = "pie",
                ["referral.agent_name"] = claire.DisplayName,
                ["referral.agent_email"] = claire.Email!,
            };
            request.Typed = request.Values.ToDictionary(answer => answer.Key, answer => new[] { answer.Key == "profile.birth_date" ? string.Join('/', answer.Value.Split('-').Reverse()) : answer.Value });
            if (demand.State is ReferralState.Draft)
            {
                request.Values = [];
            }
            else
            {
                (request.SentAt, request.TerritoryId, request.ProjectId) = (sentAt, project.TerritoryId, project.Id);
                request.AnswerDueOn = programme.DayOf(sentAt).PlusWorkingDays(programme.Schedule.WorkingDaysToExpire);
            }
            db.ReferralRequests.Add(request);
            await db.SaveChangesAsync(stop);
            db.ReferralSteps.AddRange(StepsOf(request, claire.DisplayName, sentAt));
        }
        await db.SaveChangesAsync(stop);
    }

    private static IEnumerable<ReferralStep> StepsOf(ReferralRequest request, string author, DateTime sentAt)
    {
        if (request.State is ReferralState.Draft) yield break;

        yield return new() { ReferralRequestId = request.Id, State = ReferralState.Sent, At = sentAt, Who = author };
        if (request.State is not ReferralState.Sent) yield return new() { ReferralRequestId = request.Id, State = request.State, At = sentAt.AddDays(2), Who = "Inès Morel", Reason = request.Reason };
    }
}
