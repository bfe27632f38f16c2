using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Demo;

/// <summary>Fictitious people who sign in to the demonstration by a click, one for each way of working with the programme.</summary>
internal static class Personas
{
    private static readonly Persona[] All =
    [
        new("Hélène Vasseur", "cheffe de projet, Département", "helene.vasseur@example.org", Role.Department, null),
        new("Agathe Petit", "coordinatrice", "agathe.petit@example.org", Role.Coordination, "T8"),
        new("Inès Morel", "conseillère numérique", "ines.morel@example.org", Role.ProjectTeam, "T8"),
        new("Claire Fontaine", "conseillère d’insertion", Prescriber, Role.Prescriber, "T8", PrescriberStructure),
        new("Claire Dumas", "évaluatrice", "claire.dumas@example.org", Role.Evaluator, null),
        new("Nadège Ferrand", "instructrice de l’appel", "nadege.ferrand@example.org", Role.Reviewer, null),
        new("Paul Ancel", "élu à l’inclusion", "paul.ancel@example.org", Role.Observer, "T8"),
        new("Marc Lenoir", "administrateur", "marc.lenoir@example.org", Role.Administrator, null),
    ];

    /// <summary>The prescriber whose referrals the demonstration shows, and the structure.</summary>
    public const string PrescriberStructure = "PIE de Bobigny";
    public const string Prescriber = "claire.fontaine@example.org";

    /// <summary>Adds those who have no account yet, each with a place in <paramref name="programme"/>.</summary>
    public static async Task AddPersonas(this AppDb db, Programme programme, DateTime at, CancellationToken stop)
    {
        var known = await db.Users.Where(account => account.IsDemo).ToListAsync(stop);
        foreach (var persona in All.Where(persona => !known.Exists(account => account.Email == persona.Email))) known.Add(db.Users.Add(AccountOf(persona)).Entity);
        foreach (var name in All.Select(persona => persona.Organisation).OfType<string>().Except(programme.Organisations.Select(organisation => organisation.Name)).ToList())
            programme.Organisations.Add(new Organisation { Name = name });
        await db.SaveChangesAsync(stop);
        foreach (var persona in All) db.Memberships.Add(MembershipOf(persona, known.Single(account => account.Email == persona.Email), programme, at));
        await db.AddColleague(programme, at, stop);
    }

    /// <summary>The other reviewer of the call: dossiers are read by two, one of whom nobody signs in as.</summary>
    private static async Task AddColleague(this AppDb db, Programme programme, DateTime at, CancellationToken stop)
    {
        var colleague = new Persona("Yanis Boucher", "instructeur de l’appel", "yanis.boucher@example.org", Role.Reviewer, null);
        var account = await db.Users.SingleOrDefaultAsync(account => account.Email == colleague.Email, stop) ?? db.Users.Add(AccountOf(colleague)).Entity;
        account.IsDemo = false;
        await db.SaveChangesAsync(stop);
        db.Memberships.Add(MembershipOf(colleague, account, programme, at));
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
        LockoutEnabled = true,
        SecurityStamp = Guid.CreateVersion7().ToString(),
    };

    private static Membership MembershipOf(Persona persona, Account account, Programme programme, DateTime at)
    {
        var territory = programme.Territories.Find(territory => territory.Code == persona.Territory);
        var project = persona.Role.WorksInAProject ? programme.Projects.Find(project => project.TerritoryId == territory?.Id) : null;
        var organisation = programme.Organisations.Find(organisation => organisation.Name == persona.Organisation);
        return new()
        {
            AccountId = account.Id,
            ProgrammeId = programme.Id,
            Role = persona.Role,
            TerritoryId = territory?.Id,
            ProjectId = project?.Id,
            OrganisationId = organisation?.Id ?? project?.LeadOrganisationId,
            StartedAt = at,
        };
    }

    private sealed record Persona(string Name, string Position, string Email, Role Role, string? Territory, string? Organisation = null);
}
