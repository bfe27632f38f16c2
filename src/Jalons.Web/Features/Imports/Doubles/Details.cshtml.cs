using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.People;
using Jalons.Core.People.Doubles;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Imports.Doubles;

/// <summary>Two people side by side: the same, or not; or the decision taken back.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel, IShowsFiles
{
    [BindProperty] public DecisionForm Form { get; set; } = new();

    public DoublePair Pair { get; private set; } = null!;
    public Side First { get; private set; } = null!;
    public Side Second { get; private set; } = null!;

    /// <summary>Who decided, when and why; null for a pair nobody has decided.</summary>
    public Act? Act { get; private set; }

    public IEnumerable<long> ShownJourneys => [First.Journey.Id, Second.Journey.Id];
    public bool IsDecided => Pair.Duplicate.Decision != DuplicateDecision.ToDecide;
    public bool IsSame => Pair.Duplicate.Decision == DuplicateDecision.Same;
    public bool IsOneProject => First.Journey.ProjectId == Second.Journey.ProjectId;

    public IReadOnlyList<Choice> Answers =>
    [
        new(nameof(DuplicateDecision.Same), "Même personne", IsOneProject ? "Le parcours le plus complet est gardé, l’autre n’est plus compté ; rien n’est effacé." : "Les deux parcours restent ; la personne est comptée une fois pour le département."),
        new(nameof(DuplicateDecision.Different), "Pas la même personne", "La question ne sera plus posée, et aucun import ne les réunira."),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (IsDecided) ModelState.AddModelError("", "Quelqu’un vient de décider de ce double. Relisez sa décision : vous pouvez la reprendre.");
        if (Form.Decision == DuplicateDecision.ToDecide) ModelState.AddModelError("Form.Decision", DecisionForm.Missing);
        if (!ModelState.IsValid) return this.Invalid();

        return await SaveAsync(Form.Decision!.Value, Form.Decision == DuplicateDecision.Same ? "Même personne" : "Pas la même personne", stop);
    }

    public async Task<IActionResult> OnPostUndoAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        ModelState.Clear();
        return await SaveAsync(DuplicateDecision.ToDecide, "Décision reprise", stop);
    }

    private async Task<IActionResult> SaveAsync(DuplicateDecision decision, string what, CancellationToken stop)
    {
        var why = $"{what} : {First.Journey.Number} et {Second.Journey.Number}{(string.IsNullOrWhiteSpace(Form.Reason) ? "" : $". {Form.Reason.Trim()}")}";
        var tracked = await db.Duplicates.SingleAsync(pair => pair.Id == Pair.Duplicate.Id, stop);
        if (await db.Decide(tracked, decision, me.Programme, me.Scope.Acts(why, Request.Path, time), stop) is not { } refusal) return this.Done($"{what}.", decision == DuplicateDecision.ToDecide ? Links.Pair(tracked.PublicId) : Links.Doubles);

        ModelState.AddModelError("", refusal);
        return this.Invalid();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await DoublePair.Of(db, db.DoublesVisibleTo(me.Scope).Where(pair => pair.PublicId == id), stop) is not [var found]) return false;

        Pair = found;
        var journeys = await db.Journeys.AsNoTracking().VisibleTo(me.Scope).Where(journey => journey.PersonId == found.First.Id || journey.PersonId == found.Second.Id).OrderBy(journey => journey.Id).ToListAsync(stop);
        First = new(found.First, journeys.First(journey => journey.PersonId == found.First.Id), me.Programme);
        Second = new(found.Second, journeys.First(journey => journey.PersonId == found.Second.Id), me.Programme);
        Act = await db.Acts.AsNoTracking().SingleOrDefaultAsync(act => act.Id == found.Duplicate.ActId, stop);
        return true;
    }
}

public sealed class DecisionForm
{
    public const string Missing = "Dites si c’est la même personne.";
    public const int ReasonMaxLength = 500;

    [Display(Name = "Est-ce la même personne ?"), Required(ErrorMessage = Missing)]
    public DuplicateDecision? Decision { get; set; }

    [Display(Name = "Pourquoi"), StringLength(ReasonMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Reason { get; set; }
}
