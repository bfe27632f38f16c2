using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Administration;

/// <summary>Inviting someone, in a role and a place that are the inviter's to give.</summary>
public sealed class InviteModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public InviteForm Form { get; set; } = new();

    public IReadOnlyList<Choice> RoleChoices => [.. me.Scope.RolesToGive.Select(role => new Choice(role.ToString(), role.InFrench.Capitalised))];

    public IReadOnlyList<Choice> TerritoryChoices => me.Territory is { } own
        ? [new(own.Code, own.Name)]
        : [.. me.Programme.Territories.Select(territory => new Choice(territory.Code, territory.Name)), new("", "Tout le département")];

    public IActionResult OnGet(string? email, string? nom)
    {
        if (!me.Scope.LooksAfterAccounts) return NotFound();

        if (email is not null) Form = new() { Email = email, Name = nom, Role = Role.Prescriber };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!me.Scope.LooksAfterAccounts) return NotFound();

        var territory = me.Territory ?? me.Programme.Territories.Find(known => known.Code == Form.Territory);
        var role = RoleChoices.Count == 1 ? me.Scope.RolesToGive[0] : Form.Role;
        var project = role is { WorksInAProject: true } ? me.Project ?? me.Programme.Projects.Find(known => known.TerritoryId == territory?.Id) : null;
        Check(role, territory, project);
        if (!ModelState.IsValid) return this.Invalid();

        var invitation = new Invitation
        {
            ProgrammeId = me.Scope.ProgrammeId,
            Email = Form.Email!.Trim().ToLowerInvariant(),
            DisplayName = Form.Name!.Trim(),
            Position = Form.Position?.Trim(),
            Role = role!.Value,
            TerritoryId = territory?.Id,
            ProjectId = project?.Id,
            OrganisationId = await OrganisationAsync(stop) ?? project?.LeadOrganisationId,
        };
        db.Invite(invitation, me.Programme.Name, me.Scope.Acts($"Invitation : {invitation.Email}, {invitation.Role.InFrench}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done($"L’invitation de {invitation.DisplayName} est partie.", Links.Accounts);
    }

    private void Check(Role? role, Territory? territory, Project? project)
    {
        if (role is null || !me.Scope.MayGive(role.Value, territory?.Id, project?.Id)) ModelState.AddModelError("Form.Role", "Choisissez un rôle.");
        if (role is { WorksInAProject: true } && project is null) ModelState.AddModelError("Form.Territory", "Choisissez le territoire du projet.");
        if (role is Role.Prescriber && string.IsNullOrWhiteSpace(Form.Organisation)) ModelState.AddModelError("Form.Organisation", "Écrivez le nom de sa structure.");
    }

    /// <summary>The structure of that name, made if the programme does not know it yet.</summary>
    private async Task<long?> OrganisationAsync(CancellationToken stop)
    {
        var name = Form.Organisation?.Trim();
        if (string.IsNullOrEmpty(name)) return null;
        if (me.Programme.Organisations.Find(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known) return known.Id;

        var made = db.Organisations.Add(new Organisation { ProgrammeId = me.Scope.ProgrammeId, Name = name }).Entity;
        await db.SaveChangesAsync(stop);
        return made.Id;
    }
}

public sealed class InviteForm
{
    [Display(Name = "Prénom et nom"), Required(ErrorMessage = "Écrivez son prénom et son nom."), StringLength(120, ErrorMessage = "Au plus {1} caractères.")]
    public string? Name { get; set; }

    [Display(Name = "E-mail professionnel"), Required(ErrorMessage = "Écrivez son adresse e-mail."), EmailAddress(ErrorMessage = "Écrivez l’adresse en entier, par exemple prenom.nom@example.org.")]
    public string? Email { get; set; }

    [Display(Name = "Métier"), StringLength(120, ErrorMessage = "Au plus {1} caractères.")]
    public string? Position { get; set; }

    [Display(Name = "Rôle")]
    public Role? Role { get; set; }

    [Display(Name = "Territoire")]
    public string? Territory { get; set; }

    [Display(Name = "Structure"), StringLength(160, ErrorMessage = "Au plus {1} caractères.")]
    public string? Organisation { get; set; }
}
