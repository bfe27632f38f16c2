using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Agreements;

/// <summary>The agreements of the programme against its envelope, what awaits one, the amendments; and whether diagnoses wait for them.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const string All = "tous";
    private const string Some = "certains";

    [BindProperty, Display(Name = "Quels projets attendent le référentiel accepté ?")] public string? Requires { get; set; }

    public IReadOnlyList<AgreementFile> Files { get; private set; } = [];
    public IReadOnlyList<Application> Retained { get; private set; } = [];
    public IReadOnlyList<Amendment> Amendments { get; private set; } = [];
    public Call? Call { get; private set; }
    public CurrentUser Me => me;
    public IReadOnlyList<Choice> Answers { get; } = [new(All, "Tous les projets", "Sans convention, aucun diagnostic ne se saisit"), new(Some, "Seulement ceux qui ont une convention", "Les autres projets saisissent sans attendre")];
    public long EnvelopeCents => Call?.EnvelopeCents ?? me.Programme.EnvelopeCents;
    public long TotalCents => Files.Sum(file => file.AmountAt(me.Today));
    public IEnumerable<Project> Without(Territory territory) => me.Programme.Projects.Where(project => project.TerritoryId == territory.Id && Files.All(file => file.Agreement.ProjectId != project.Id));
    public Application? RetainedIn(Territory territory) => Retained.FirstOrDefault(dossier => Call?.Lots.Find(lot => lot.Id == dossier.LotId)?.TerritoryId == territory.Id && Files.All(file => file.Agreement.ApplicationId != dossier.Id));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.RunsCalls) return NotFound();

        await ShowAsync(stop);
        Requires = me.Programme.RequiresAgreement ? All : Some;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!me.Scope.RunsCalls) return NotFound();

        await ShowAsync(stop);
        if (Requires is not (All or Some)) ModelState.AddModelError(nameof(Requires), "Choisissez une réponse.");
        if (!ModelState.IsValid) return this.Invalid();

        (await db.Programmes.SingleAsync(programme => programme.Id == me.Scope.ProgrammeId, stop)).RequiresAgreement = Requires == All;
        db.Acts.Add(me.Scope.Acts(Requires == All ? "Le diagnostic attend la convention de chaque projet" : "Le diagnostic attend la convention des projets qui en ont une", Links.Agreements, time));
        await db.SaveChangesAsync(stop);
        return this.Done("Le réglage est enregistré.", Links.Agreements);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Call = await db.CallOf(me.Scope.ProgrammeId, stop);
        Files = await db.AllAgreements(me.Scope, me.Programme, stop);
        Amendments = await db.Amendments.AsNoTracking().Include(amendment => amendment.Lines).Where(amendment => amendment.ProgrammeId == me.Scope.ProgrammeId).OrderBy(amendment => amendment.Number).ToListAsync(stop);
        if (Call is not { Id: var call }) return;

        Retained = await db.Applications.AsNoTracking().Where(dossier => dossier.CallId == call
            && db.Decisions.Where(decision => decision.ApplicationId == dossier.Id).OrderByDescending(decision => decision.Id).Select(decision => (Outcome?)decision.Outcome).FirstOrDefault() == Outcome.Retained).OrderBy(dossier => dossier.Id).ToListAsync(stop);
    }
}
