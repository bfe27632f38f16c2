using System.CommandLine;
using Jalons.Core.Access;
using Jalons.Web.Hosting.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Jalons.Web.Commands;

/// <summary>« jalons account create »: an account, its role and its place, and a one-time sign-in link.</summary>
internal static class AccountCommand
{
    private static readonly Dictionary<string, Role> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["departement"] = Role.Department,
        ["coordination"] = Role.Coordination,
        ["equipe"] = Role.ProjectTeam,
        ["prescripteur"] = Role.Prescriber,
        ["evaluateur"] = Role.Evaluator,
        ["instructeur"] = Role.Reviewer,
        ["observateur"] = Role.Observer,
        ["administrateur"] = Role.Administrator,
    };

    private static readonly Option<string> Email = new("--email") { Description = "Adresse e-mail", HelpName = "ADRESSE", Required = true };
    private static readonly Option<string> RoleName = new("--role") { Description = $"Rôle : {string.Join(", ", Roles.Keys)}", HelpName = "RÔLE", Required = true };
    private static readonly Option<string?> Name = new("--name") { Description = "Prénom et nom", HelpName = "NOM" };
    private static readonly Option<string?> Organisation = new("--organisation") { Description = "Nom de l'organisation", HelpName = "NOM" };

    public static Command Create()
    {
        var create = new Command("create", "Crée un compte et affiche un lien de connexion à usage unique.") { Email, RoleName, Name, Organisation, JalonsCommand.TerritoryOption };
        return new Command("account", "Comptes.") { create.Runs(Create) };
    }

    private static async Task<int> Create(CommandContext context, CancellationToken stop)
    {
        if (!Roles.TryGetValue(context.Parsed.GetValue(RoleName)!, out var role))
            throw new Refused($"Le rôle « {context.Parsed.GetValue(RoleName)} » n'existe pas. Rôles : {string.Join(", ", Roles.Keys)}.");

        var programme = await context.Programme(stop);
        var territory = context.Territory(programme);
        if (role is Role.Coordination or Role.ProjectTeam && territory is null)
            throw new Refused("Ce rôle travaille sur un territoire : précisez --territory.");

        var organisation = OrganisationOf(context, programme);
        var account = await FindOrCreate(context);
        var now = context.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        context.Db.Memberships.Add(new Membership
        {
            AccountId = account.Id,
            ProgrammeId = programme.Id,
            Role = role,
            OrganisationId = organisation?.Id,
            TerritoryId = territory?.Id,
            ProjectId = role is Role.Coordination or Role.ProjectTeam ? (context.Project(programme) ?? programme.Projects.FirstOrDefault(project => project.TerritoryId == territory!.Id))?.Id : null,
            StartedAt = now,
        });
        var link = SignInLink.Create(context.Db, account, now);
        await context.Db.SaveChangesAsync(stop);

        context.Out.WriteLine(link);
        return 0;
    }

    private static Core.Programmes.Organisation? OrganisationOf(CommandContext context, Core.Programmes.Programme programme)
        => context.Parsed.GetValue(Organisation) is not { } asked ? null
            : programme.Organisations.FirstOrDefault(organisation => organisation.Name.Equals(asked, StringComparison.OrdinalIgnoreCase))
                ?? throw new Refused($"L'organisation « {asked} » n'existe pas. Organisations : {string.Join(", ", programme.Organisations.Select(organisation => organisation.Name).Order())}.");

    private static async Task<Account> FindOrCreate(CommandContext context)
    {
        var accounts = context.Services.GetRequiredService<UserManager<Account>>();
        var email = context.Parsed.GetValue(Email)!.Trim().ToLowerInvariant();
        if (await accounts.FindByEmailAsync(email) is { } known) return known;

        var account = new Account { UserName = email, Email = email, EmailConfirmed = true, DisplayName = context.Parsed.GetValue(Name) ?? email };
        var created = await accounts.CreateAsync(account);
        return created.Succeeded ? account : throw new Refused($"Compte refusé : {string.Join(" ", created.Errors.Select(error => error.Description))}");
    }
}
