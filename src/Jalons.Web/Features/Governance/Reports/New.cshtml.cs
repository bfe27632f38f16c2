using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Governance;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Governance.Reports;

/// <summary>A report asked of a project beyond those of the calendar.</summary>
public sealed class NewModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty, Display(Name = "Quel rapport ?"), Required(ErrorMessage = "Choisissez une réponse.")] public ReportKind? Kind { get; set; }
    [BindProperty, Display(Name = "De quel projet ?"), Required(ErrorMessage = "Choisissez une réponse.")] public Guid? Project { get; set; }
    [BindProperty, Display(Name = "Pour le"), Required(ErrorMessage = "Indiquez le jour.")] public DateOnly? DueOn { get; set; }

    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<ReportKind>().Select(kind => new Choice($"{kind}", kind.InFrench.Capitalised))];
    public IReadOnlyList<Choice> Projects => [.. me.Programme.Projects.Select(project => new Choice($"{project.PublicId}", project.Name, me.Programme.Territories.Find(territory => territory.Id == project.TerritoryId)?.Name))];

    public IActionResult OnGet() => me.Scope.RunsGovernance ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!me.Scope.RunsGovernance) return NotFound();

        var project = me.Programme.Projects.Find(known => known.PublicId == Project);
        if (Project is not null && project is null) ModelState.AddModelError(nameof(Project), "Choisissez une réponse.");
        if (!ModelState.IsValid) return this.Invalid();

        var title = Kind!.Value.InFrench.Capitalised;
        var report = ProjectReport.Asked(Kind.Value, project!, new Obligation { ProgrammeId = me.Scope.ProgrammeId, TerritoryId = project!.TerritoryId, Title = title, Kind = ObligationKind.Report, Owner = ObligationOwner.Coordination, DueOn = DueOn!.Value });
        db.ProjectReports.Add(report);
        await ReportMails.TellTheProject(db, report, me, "Un rapport est demandé", $"{title} : le Département l’attend pour le {FrenchDates.Full(DueOn.Value)}.", time.GetUtcNow().UtcDateTime, stop);
        db.Acts.Add(me.Scope.Acts($"Rapport demandé : {title}, {project.Name}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done("Le rapport est demandé, le porteur est prévenu.", Links.Report(report.PublicId));
    }
}
