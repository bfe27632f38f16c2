using Jalons.Core.Access;
using Jalons.Core.People;
using Jalons.Core.People.Doubles;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Jobs;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Imports.Doubles;

/// <summary>People who may be one: those to decide first, then what was decided, by a rule or by someone.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time, IServiceProvider services) : PageModel, IShowsNames
{
    private const int Shown = 100;

    public IReadOnlyList<DoublePair> ToDecide { get; private set; } = [];
    public IReadOnlyList<DoublePair> Decided { get; private set; } = [];
    public IReadOnlyList<KnownByRule> Known { get; private set; } = [];
    public int Waiting { get; private set; }
    public int Settled { get; private set; }
    public bool ShowsNames => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.Imports) return NotFound();

        var waiting = db.DoublesVisibleTo(me.Scope).Where(pair => pair.Decision == DuplicateDecision.ToDecide);
        var settled = db.DoublesVisibleTo(me.Scope).Where(pair => pair.Decision != DuplicateDecision.ToDecide);
        (Waiting, Settled) = (await waiting.CountAsync(stop), await settled.CountAsync(stop));
        ToDecide = await DoublePair.Of(db, waiting.OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Id).Take(Shown), stop);
        Decided = await DoublePair.Of(db, settled.OrderByDescending(pair => pair.ActId).ThenBy(pair => pair.Id).Take(Shown), stop);
        Known = await KnownByRule.Of(db, me, Shown, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostSearchAsync(CancellationToken stop)
    {
        if (!me.Scope.Imports) return NotFound();

        db.Jobs.Add(me.Scope.Asks(DoubleSearchWork.Name, new { }, time.GetUtcNow().UtcDateTime));
        db.Acts.Add(me.Scope.Acts("Recherche de doubles demandée", Request.Path, time));
        await db.SaveChangesAsync(stop);
        services.GetRequiredService<JobRunner>().Wake();
        return this.Done("La recherche est lancée : les ressemblances trouvées s’ajoutent ici dans les minutes qui viennent.", Links.Doubles);
    }
}
