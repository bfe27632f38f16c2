using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals;
using Jalons.Documents;
using Jalons.Web.Features.Journeys.Details;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frise;
using Jalons.Web.Ui.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Referrals.Mine;

/// <summary>What became of someone whom the structure referred: the frise, then the « fiche de restitution », on the page and as a PDF. Opening it is written in the journal of readings.</summary>
public sealed class JourneyModel(AppDb db, CurrentUser me) : PageModel, IShowsAFile
{
    public JourneyFile JourneyFile { get; private set; } = null!;
    public FriseView Frise => new FriseOfFile(JourneyFile, Lists.For(me.Programme), me.Programme.Schedule, me.Today).Draw();
    public Report Sheet => new ReturnSheet(JourneyFile, me.Programme, me.Today).Sheet();
    private Report OnePage => new ReturnSheet(JourneyFile, me.Programme, me.Today) { IsOnePage = true }.Sheet();
    public CurrentUser Me => me;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetPdfAsync(Guid id, CancellationToken stop)
        => await FindAsync(id, stop) ? await this.Pdf(OnePage, $"fiche-de-restitution-{JourneyFile.Journey.Number}", Links.ReferredPerson(id), stop) : NotFound();

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.OpenReferredFile(me.Scope, id, stop) is not { } file) return false;

        JourneyFile = file;
        return true;
    }
}
