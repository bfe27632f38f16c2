using Jalons.Core.Calls.Agreements;

namespace Jalons.Web.Features.Calls.Agreements.Parts;

/// <summary>One member of a consortium as it is typed.</summary>
public sealed class MemberLine
{
    public string? Name { get; set; }
    public List<string> Roles { get; set; } = [];
    public string? Share { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Share) && Roles.Count == 0;
    public long? ShareCents => Amounts.Read(Share);

    public static MemberLine Of(ConsortiumMember member, string name) => new() { Name = name, Roles = [.. member.Roles.Select(role => role.ToString())], Share = Amounts.Typed(member.ShareCents) };

    public IEnumerable<(string Field, string Message)> Faults()
    {
        if (IsBlank) yield break;
        if (string.IsNullOrWhiteSpace(Name)) yield return (nameof(Name), "Nommez ce membre, ou videz toute la ligne.");
        if (RolesRead.Count == 0) yield return (nameof(Roles), "Choisissez au moins un rôle.");
        if (ShareCents is null) yield return (nameof(Share), "Écrivez sa part en euros ; 0 s’il n’en reçoit pas.");
    }

    public List<ConsortiumRole> RolesRead => [.. Enum.GetValues<ConsortiumRole>().Where(role => Roles.Contains(role.ToString()))];
}
