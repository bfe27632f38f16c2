using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Core.Resources;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Offers;

/// <summary>The programme's own list of trainings, for those who send people there.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    public IReadOnlyList<Offer> Offers { get; private set; } = [];
    public CurrentUser Me => me;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!me.Scope.SeesIdentity) return NotFound();

        Offers = await db.Offers.AsNoTracking().SeenBy(me.Scope).OrderBy(offer => offer.ClosedOn != null).ThenBy(offer => offer.Name).ThenBy(offer => offer.Id).ToListAsync(stop);
        return Page();
    }

    public string TypesOf(Offer offer) => string.Join(", ", Lists.For(me.Programme).LabelsOf(AnnexeDictionary.Get("diagnosis.training_types"), offer.Types, me.Today));

    public string WhereIs(Offer offer) => me.Programme.Territories.FirstOrDefault(territory => territory.Id == offer.TerritoryId)?.Name ?? "Tout le département";

    public string StateOf(Offer offer) => offer.ClosedOn is { } day && day < me.Today ? $"Fermée depuis le {FrenchDates.Brief(day)}" : "Ouverte";
}
