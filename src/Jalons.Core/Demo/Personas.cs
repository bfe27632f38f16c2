using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Demo;

/// <summary>Four fictitious people who sign in to the demonstration by a click, one for each way of working with the programme.</summary>
internal static class Personas
{
    private static readonly Persona[] All =
    [
        new("Hélène Vasseur", "cheffe de projet, Département", "helene.vasseur@example.org", Role.Department, null),
        new("Agathe Petit", "coordinatrice", "agathe.petit@example.org", Role.Coordination, "T8"),
        new("Inès Morel", "conseillère numérique", "ines.morel@example.org", Role.ProjectTeam, "T8"),
        new("Claire Dumas", "évaluatrice", "claire.dumas@example.org", Role.Evaluator, null),
    ];

    /// <summary>Adds those who have no account yet, each with a place in <paramref name="programme"/>.</summary>
    public static async Task AddPersonas(this AppDb db, Programme programme, CancellationToken stop)
    {
        var known = await db.Users.Where(account => account.IsDemo).ToListAsync(stop);
        foreach (var persona in All.Where(persona => !known.Exists(account => account.Email == persona.Email))) known.Add(db.Users.Add(AccountOf(persona)).Entity);
        await db.SaveChangesAsync(stop);
        foreach (var persona in All) db.Memberships.Add(MembershipOf(persona, known.Single(account => account.Email == persona.Email), programme));
    }

    private static Account AccountOf(Persona persona) => new()
    {
        DisplayName = persona.Name,
        Position = persona.Position,
        IsDemo = true,
        UserName = persona.Email,
        NormalizedUserName = persona.Email.ToUpperInvariant(),
        Email = persona.Email,
        NormalizedEmail = persona.Email.ToUpperInvariant(),
        EmailConfirmed = true,
        SecurityStamp = Guid.CreateVersion7().ToString(),
    };

    private static Membership MembershipOf(Persona persona, Account account, Programme programme)
    {
        var territory = programme.Territories.Find(territory => territory.Code == persona.Territory);
        var project = programme.Projects.Find(project => project.TerritoryId == territory?.Id);
        return new() { AccountId = account.Id, ProgrammeId = programme.Id, Role = persona.Role, TerritoryId = territory?.Id, ProjectId = project?.Id, OrganisationId = project?.LeadOrganisationId };
    }

    private sealed record Persona(string Name, string Position, string Email, Role Role, string? Territory);
}
