using Jalons.Core.Calls.Budgets;

namespace Jalons.Core.Calls.Agreements;

/// <summary>An organisation of the consortium: what it does, and its part of the money.</summary>
public sealed class ConsortiumMember
{
    public long Id { get; set; }
    public long AgreementId { get; set; }
    public long OrganisationId { get; set; }
    public List<ConsortiumRole> Roles { get; set; } = [];
    public long ShareCents { get; set; }
}

public enum ConsortiumRole { Lead, Diagnosis, Equipment, Connection, Training, Certification, FollowUp }

public static class Consortium
{
    extension(ConsortiumRole role)
    {
        public string InFrench => role switch
        {
            ConsortiumRole.Lead => "pilote",
            ConsortiumRole.Diagnosis => "diagnostic",
            ConsortiumRole.Equipment => "équipement",
            ConsortiumRole.Connection => "connexion",
            ConsortiumRole.Training => "formation",
            ConsortiumRole.Certification => "certification",
            _ => "suivi",
        };
    }

    /// <summary>What is wrong with a consortium: one pilot, which is the lead organisation, and shares that make the amount.</summary>
    public static IEnumerable<string> FaultsOf(IReadOnlyList<ConsortiumMember> members, long leadId, long amountCents, Func<long, string> nameOf)
    {
        if (members.FirstOrDefault(member => member.OrganisationId == leadId) is not { } lead) yield return $"{nameOf(leadId)} signe la convention : gardez ce porteur parmi les membres.";
        else if (!lead.Roles.Contains(ConsortiumRole.Lead)) yield return $"{nameOf(leadId)} signe la convention : son rôle comprend « pilote ».";
        foreach (var other in members.Where(member => member.OrganisationId != leadId && member.Roles.Contains(ConsortiumRole.Lead))) yield return $"{nameOf(other.OrganisationId)} ne peut pas être pilote : le porteur l’est seul.";
        foreach (var twice in members.GroupBy(member => member.OrganisationId).Where(same => same.Count() > 1)) yield return $"{nameOf(twice.Key)} est là deux fois.";

        var sum = members.Sum(member => member.ShareCents);
        if (sum != amountCents) yield return $"Les parts font {Cents.InFrench(sum)} : elles doivent faire le montant de la convention, {Cents.InFrench(amountCents)}.";
    }
}
