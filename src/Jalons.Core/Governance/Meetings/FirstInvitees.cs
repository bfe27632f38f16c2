using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Governance.Meetings;

/// <summary>Whom the call wants at every committee (AMI, 2): the Département, the EPT, the services of the State; the lead organisation and the evaluator besides.</summary>
public static class FirstInvitees
{
    /// <summary>As the call names the representative of the State.</summary>
    public const string Prefect = "Préfète déléguée à l’égalité des chances";

    private static readonly Dictionary<Role, InviteeQuality> Qualities = new()
    {
        [Role.Department] = InviteeQuality.Department,
        [Role.Coordination] = InviteeQuality.Coordination,
        [Role.Evaluator] = InviteeQuality.Evaluator,
        [Role.Observer] = InviteeQuality.Ept,
    };

    /// <summary>Those to begin with: people with an account where there are some, the bare name of the body otherwise.</summary>
    public static async Task<IReadOnlyList<Invitee>> FirstInviteesOf(this AppDb db, Programme programme, Territory? territory, CancellationToken stop)
    {
        var roles = Qualities.Keys.ToList();
        var place = territory?.Id;
        var members = await (from membership in db.Memberships.Current()
                             join account in db.Users on membership.AccountId equals account.Id
                             where membership.ProgrammeId == programme.Id && roles.Contains(membership.Role) && account.DeactivatedAt == null
                                 && (place == null || membership.TerritoryId == null || membership.TerritoryId == place)
                             orderby membership.Role, account.DisplayName, account.Id
                             select new { membership.Role, membership.OrganisationId, account.DisplayName, account.Email }).ToListAsync(stop);
        var people = members.DistinctBy(member => member.Email).Select(member => new Invitee
        {
            ProgrammeId = programme.Id,
            Name = member.DisplayName,
            Quality = Qualities[member.Role],
            Organisation = programme.Organisations.Find(known => known.Id == member.OrganisationId)?.Name,
        }.ReachedAt(member.Email));
        return Completed([.. people], programme, territory);
    }

    /// <summary>Adds the bodies that the call names and that nobody stands for yet.</summary>
    public static IReadOnlyList<Invitee> Completed(IReadOnlyList<Invitee> people, Programme programme, Territory? territory)
    {
        var expected = new List<(InviteeQuality Quality, string Name)> { (InviteeQuality.Department, programme.Institution) };
        expected.AddRange((territory is null ? programme.Territories : [territory]).Select(place => (InviteeQuality.Ept, place.Name)));
        expected.Add((InviteeQuality.State, Prefect));
        return
        [
            .. people,
            .. expected.Where(body => territory is null && body.Quality is InviteeQuality.Ept || people.All(known => known.Quality != body.Quality))
                .Select(body => new Invitee { ProgrammeId = programme.Id, Name = body.Name, Quality = body.Quality }),
        ];
    }
}
