using System.ComponentModel.DataAnnotations;
using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys.Team;

/// <summary>A journey that goes on in another project: its facts and its history come along, it counts once, there.</summary>
public sealed class TransferModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    [BindProperty] public TransferForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Projects => [.. Others.Select(project => new Choice(project.PublicId.ToString(), project.Name, TerritoryOf(project).Name))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Form.On = Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        RefuseFuture("Form.On", Form.On, "La date du transfert");
        var project = Others.FirstOrDefault(other => other.PublicId == Form.Project);
        if (Form.Project is not null && project is null) ModelState.AddModelError("Form.Project", "Choisissez un projet de la liste.");
        if (project is not null && await IsKnownThereAsync(project, stop))
            ModelState.AddModelError("Form.Project", "Cette personne a déjà un parcours dans ce projet. Elle y est donc suivie : il vaut mieux clore celui-ci.");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        await BringAlongAsync(project!, stop);
        Db.Transfers.Add(JourneyFile.MoveTo(project!, Form.On!.Value, Form.Reason!.Trim(), Me.Scope.Who));
        var there = Me.Scope.ProjectId is null ? null : Links.Journeys;
        return await SaveAsync(before, $"Transféré au projet {project!.Name}", stop, there, $"Parcours transféré au projet {project.Name}. Son équipe le voit maintenant, avec tout son historique.");
    }

    /// <summary>What hangs on the journey without being loaded with its file goes to the other territory too.</summary>
    private async Task BringAlongAsync(Project project, CancellationToken stop)
    {
        await Db.LoadRecharges(JourneyFile, stop);
        foreach (var answers in await Db.GridAnswersOf(Journey, stop)) answers.TerritoryId = project.TerritoryId;
        foreach (var decision in await Db.PlanDecisions.Where(decision => decision.JourneyId == Journey.Id).ToListAsync(stop)) decision.TerritoryId = project.TerritoryId;
        foreach (var appointment in await Db.Appointments.Where(appointment => appointment.JourneyId == Journey.Id).ToListAsync(stop)) appointment.TerritoryId = project.TerritoryId;
        foreach (var code in await Db.TextCodes.Where(code => code.JourneyId == Journey.Id).ToListAsync(stop)) code.TerritoryId = project.TerritoryId;
        foreach (var demand in await Db.ReferralRequests.Where(request => request.JourneyId == Journey.Id).ToListAsync(stop)) (demand.ProjectId, demand.TerritoryId) = (project.Id, project.TerritoryId);
        foreach (var link in await Db.AnswerLinks.Where(link => link.JourneyId == Journey.Id).ToListAsync(stop)) link.TerritoryId = project.TerritoryId;
    }

    private IEnumerable<Project> Others => Me.Programme.Projects.Where(project => project.Id != Journey.ProjectId);

    private Territory TerritoryOf(Project project) => Me.Programme.Territories.First(territory => territory.Id == project.TerritoryId);

    private Task<bool> IsKnownThereAsync(Project project, CancellationToken stop)
        => Db.Journeys.AnyAsync(other => other.ProjectId == project.Id && other.RootPersonId == Journey.RootPersonId && other.MergedIntoId == null, stop);
}

public sealed class TransferForm
{
    [Display(Name = "Vers quel projet ?"), Required(ErrorMessage = "Choisissez le projet qui prend la suite.")]
    public Guid? Project { get; set; }

    [Display(Name = "Date du transfert"), Required(ErrorMessage = "Indiquez le jour du transfert.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Pourquoi ?"), Required(ErrorMessage = "Dites pourquoi, en quelques mots."), StringLength(ClosureForm.CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Reason { get; set; }
}
