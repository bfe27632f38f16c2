using Jalons.Core.Access;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Features.Journeys.Together;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets;

/// <summary>What the pages of a budget share: the project that may be seen, its whole budget, and a write that two people cannot make at once.</summary>
public abstract class BudgetPage(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    protected const string Faster = "Quelqu’un vient de modifier ceci. Relisez, puis enregistrez de nouveau : ce que vous avez écrit est resté.";

    public CurrentUser Me => me;
    public DateOnly Today => me.Today;
    public BudgetBook Book { get; private set; } = null!;
    public Territory Territory => me.Programme.Territories.First(territory => territory.Id == Book.Project.TerritoryId);

    /// <summary>Where the whole budget is read from here.</summary>
    public string BudgetHref => me.Scope.KeepsBudget ? Links.MyBudget : Links.BudgetOf(Book.Project.PublicId);

    protected AppDb Db => db;

    /// <summary>Opens the budget of a project; false for one that is not the signed-in person's to see.</summary>
    protected async Task<bool> OpenAsync(IQueryable<Project> projects, CancellationToken stop)
    {
        if (await projects.AsNoTracking().SingleOrDefaultAsync(stop) is not { } project) return false;

        Book = await BudgetBook.Open(db, project, me.Today, stop);
        return true;
    }

    /// <summary>The one project of a coordination.</summary>
    protected Task<bool> OpenMineAsync(CancellationToken stop) => me.Scope.KeepsBudget ? OpenAsync(db.BudgetedProjects(me.Scope), stop) : Task.FromResult(false);

    /// <summary>The project of an address, for the Département.</summary>
    protected Task<bool> OpenAnyAsync(IQueryable<Project> projects, CancellationToken stop) => me.Scope.GrantsBudgets ? OpenAsync(projects, stop) : Task.FromResult(false);

    protected Act ActFor(string why) => me.Scope.Acts(why, Request.Path, time);

    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Says in the form that somebody else saved it after it was opened, and what they wrote; the version to go on from.</summary>
    protected int RefuseOlder(int stored, int opened, object theirs, object mine, Func<string, IReadOnlyList<Choice>?>? answers = null)
    {
        if (stored != opened) ModelState.AddModelError("", string.Join(" ", Meanwhile.Between(theirs, mine, answers ?? (_ => null)).Select(difference => $"{difference.Label}, entre-temps : {difference.Theirs}.").Prepend(Faster)));
        return stored;
    }

    /// <summary>Writes under an act and goes on; the same page when somebody was faster.</summary>
    protected async Task<IActionResult> SaveAsync(string done, string href, CancellationToken stop)
    {
        db.Acts.Add(ActFor(done));
        if (await db.IsFirstAsync(stop)) return this.Done($"{done}.", href);

        ModelState.AddModelError("", Faster);
        return this.Invalid();
    }

    /// <summary>An amount as it was typed, in cents; an error at its field when it is none.</summary>
    protected long? AmountOf(string? typed, string field, bool mayBeZero = false)
    {
        var cents = Amounts.Read(typed);
        if (cents is null || (cents == 0 && !mayBeZero)) ModelState.AddModelError(field, "Écrivez un montant en euros, par exemple 1 250,50.");
        return cents;
    }
}
