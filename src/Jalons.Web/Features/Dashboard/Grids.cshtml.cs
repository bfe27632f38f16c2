using Jalons.Core.Access;
using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Dashboard;

/// <summary>What people can do, item by item, at the diagnosis and when the same grid is asked again; small groups are not shown.</summary>
public sealed class GridsModel(AppDb db, CurrentUser me) : PageModel
{
    public GridChanges Changes { get; private set; } = null!;

    /// <summary>Means of so few people, or fewer, are not shown.</summary>
    public int SecretUpTo => me.Scope.SeesIdentity ? me.Programme.Thresholds.InternalSecretUpTo : me.Programme.Thresholds.SecretUpTo;
    public string Place => me.Project is { } project ? $"projet {project.Name}" : me.Programme.Name;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.SeesGrids) return NotFound();

        Changes = await GridChanges.Of(db, me.Scope.ProgrammeId, db.Journeys.VisibleTo(me.Scope).Counted(), stop);
        return Page();
    }

    /// <summary>The finding: the same people, before and after.</summary>
    public string Lead => new[] { 6, 3 }.Select(months => (months, Then: Changes.Whole[months])).FirstOrDefault(moment => moment.Then.Both > SecretUpTo) is { months: > 0 } last
        ? $"Pour les {FrenchNumbers.Count(last.Then.Both)} personnes à qui la grille a été posée au diagnostic et à {last.months} mois, le niveau moyen passe de {FrenchNumbers.Number(last.Then.Before!.Value)} à {FrenchNumbers.Number(last.Then.After!.Value)} sur {GridItem.MaxLevel}. C’est ce que l’on observe ; l’écart ne dit pas à lui seul ce que le programme a changé."
        : "Trop peu de personnes ont répondu deux fois pour comparer. Posez la même grille à 3 et à 6 mois : le changement se lira ici.";

    public bool Shows(int people) => people > SecretUpTo;
}
