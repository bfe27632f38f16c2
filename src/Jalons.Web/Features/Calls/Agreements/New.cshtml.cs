using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Governance.Actors;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Agreements;

/// <summary>Opens the agreement of a dossier that was retained, or of a project that comes from no call: ties the candidate to its project.</summary>
public sealed class NewModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public NewForm Form { get; set; } = new();

    public Application? Dossier { get; private set; }
    public Territory Territory { get; private set; } = null!;
    public IReadOnlyList<Choice> Projects { get; private set; } = [];
    private IReadOnlyList<Project> Free { get; set; } = [];
    private long GrantedCents { get; set; }
    private long EnvelopeCents { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var project = Free.Count > 0 ? Free[0] : null;
        Form = new()
        {
            Project = project?.PublicId.ToString() ?? NewForm.NewProject,
            Name = Dossier?.Title,
            Lead = Dossier?.Applicant ?? NameOf(project?.LeadOrganisationId),
            Amount = Amounts.Typed(GrantedCents),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        foreach (var (field, message) in Form.Faults(me.Programme.Projects.Select(project => project.Prefix))) ModelState.AddModelError($"{nameof(Form)}.{field}", message);
        if (!Form.IsNewProject && Free.All(project => project.PublicId.ToString() != Form.Project)) ModelState.AddModelError("Form.Project", "Choisissez le projet.");
        var total = (Amounts.Read(Form.Amount) ?? 0) + (await db.AllAgreements(me.Scope, me.Programme, stop)).Sum(file => file.AmountAt(me.Today));
        if (total > EnvelopeCents) ModelState.AddModelError("Form.Amount", $"Avec les autres conventions, cela ferait {Amounts.Said(total)} : l’enveloppe est de {Amounts.Said(EnvelopeCents)}.");
        if (!ModelState.IsValid) return this.Invalid();

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var project = await ProjectAsync(await LeadAsync(stop), stop);
        var text = await db.AgreementTemplates.Where(template => template.ProgrammeId == me.Scope.ProgrammeId).OrderByDescending(template => template.Version).Select(template => template.Text).FirstOrDefaultAsync(stop) ?? FirstTemplate.Text;
        var agreement = db.Agreements.Add(Opening.Of(me.Programme, project, Dossier, Amounts.Read(Form.Amount)!.Value, text, me.Scope.Who, time.GetUtcNow().UtcDateTime)).Entity;
        agreement.Reference = string.IsNullOrWhiteSpace(Form.Reference) ? null : Form.Reference.Trim();
        if (!await db.Instalments.AnyAsync(known => known.ProjectId == project.Id, stop)) db.Instalments.AddRange(PaymentSchedule.Of(agreement, me.Programme));
        db.Acts.Add(me.Scope.Acts($"Convention préparée pour le projet {project.Name}{(Dossier is null ? "" : $", dossier {Dossier.Reference}")}", Links.Agreement(agreement.PublicId), time));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return this.Done("La convention est ouverte. Relisez son texte, son consortium et ses dates.", Links.Agreement(agreement.PublicId));
    }

    private async Task<Organisation> LeadAsync(CancellationToken stop)
    {
        var name = Form.Lead!.Trim();
        var known = me.Programme.OrganisationNamed(name);
        var lead = known ?? db.Organisations.Add(new Organisation { ProgrammeId = me.Scope.ProgrammeId, Name = name }).Entity;
        await db.SaveChangesAsync(stop);
        return lead;
    }

    private async Task<Project> ProjectAsync(Organisation lead, CancellationToken stop)
    {
        var chosen = Free.FirstOrDefault(free => free.PublicId.ToString() == Form.Project);
        var project = chosen is null
            ? db.Projects.Add(new Project { ProgrammeId = me.Scope.ProgrammeId, TerritoryId = Territory.Id, Name = Form.Name!.Trim(), Prefix = Form.Prefix! }).Entity
            : await db.Projects.SingleAsync(known => known.Id == chosen.Id, stop);
        project.LeadOrganisationId = lead.Id;
        await db.SaveChangesAsync(stop);
        return project;
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.RunsCalls || !FindProject(id) && !await FindDossierAsync(id, stop)) return false;

        EnvelopeCents = (await db.CallOf(me.Scope.ProgrammeId, stop))?.EnvelopeCents ?? me.Programme.EnvelopeCents;
        var taken = await db.Agreements.Where(agreement => agreement.ProgrammeId == me.Scope.ProgrammeId).Select(agreement => agreement.ProjectId).ToListAsync(stop);
        Free = [.. me.Programme.Projects.Where(project => project.TerritoryId == Territory.Id && !taken.Contains(project.Id) && (Dossier is not null || project.PublicId == id))];
        Projects = [.. Free.Select(project => new Choice(project.PublicId.ToString(), project.Name, $"porté par {NameOf(project.LeadOrganisationId)}")), .. Dossier is null ? Array.Empty<Choice>() : [new Choice(NewForm.NewProject, "Un projet à créer")]];
        return Projects.Count > 0;
    }

    private bool FindProject(Guid id)
    {
        if (me.Programme.Projects.Find(known => known.PublicId == id) is not { } project) return false;

        Territory = me.Programme.Territories.First(territory => territory.Id == project.TerritoryId);
        GrantedCents = Territory.EnvelopeCents;
        return true;
    }

    private async Task<bool> FindDossierAsync(Guid id, CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call || await db.ApplicationsOf(me.Scope).AsNoTracking().SingleOrDefaultAsync(known => known.PublicId == id, stop) is not { } dossier) return false;
        var decision = await db.Decisions.AsNoTracking().Where(known => known.ApplicationId == dossier.Id).OrderByDescending(known => known.Id).FirstOrDefaultAsync(stop);
        if (decision is not { Outcome: Outcome.Retained } || call.Lots.Find(lot => lot.Id == dossier.LotId) is not { } lot || await db.Agreements.AnyAsync(agreement => agreement.ApplicationId == dossier.Id, stop)) return false;

        (Dossier, GrantedCents) = (dossier, decision.GrantedCents);
        Territory = me.Programme.Territories.First(territory => territory.Id == lot.TerritoryId);
        return true;
    }

    private string? NameOf(long? organisation) => me.Programme.Organisations.Find(known => known.Id == organisation)?.Name;
}
