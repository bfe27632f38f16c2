using Jalons.Core.Governance;
using Jalons.Core.Governance.Actors;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Governance.Actors;

/// <summary>« Les acteurs »: every organisation and what it does, by territory, kind and role.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    [BindProperty(SupportsGet = true)] public ActorFilter Filter { get; set; } = new();

    public CurrentUser Me => me;
    public IReadOnlyList<Actor> All { get; private set; } = [];
    public IReadOnlyList<Actor> Shown { get; private set; } = [];
    public int SecretUpTo => ActorNetwork.SecretUpTo(me.Scope, me.Programme);
    public IReadOnlyList<Choice> Territories => [new("", "Tous"), .. me.Programme.Territories.Select(territory => new Choice(territory.Code, territory.Name))];
    public IReadOnlyList<Choice> Roles => [new("", "Tous"), .. Enum.GetValues<ActorRole>().Where(role => All.Any(actor => actor.Plays(role))).Select(role => new Choice($"{role}", role.InFrench.Capitalised))];
    public IReadOnlyList<Choice> Kinds => [new("", "Tous"), .. Enum.GetValues<OrganisationKind>().Where(kind => All.Any(actor => actor.Kind == kind)).Select(kind => new Choice($"{kind}", kind.InFrench.Capitalised))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.TakesPart) return NotFound();

        All = await db.Actors(me.Scope, me.Programme, stop);
        Shown = Filter.Of(All, me.Programme);
        return Page();
    }

    /// <summary>« A orienté 12 personnes », with small counts hidden from guests.</summary>
    public static string WordsOf(ActorPart part, int secretUpTo) => part.People switch
    {
        null => part.Words,
        { } people when people <= secretUpTo => "A orienté quelques personnes (s)",
        { } people => $"A orienté {FrenchNumbers.Counted(people, "personne")}",
    };
}
