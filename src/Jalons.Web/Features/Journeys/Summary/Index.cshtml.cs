using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Documents;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Journeys.Summary;

/// <summary>The summary that the person takes away, as a page to print and as a PDF. Opening it is written in the journal of readings.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel, IShowsAFile
{
    public JourneyFile JourneyFile { get; private set; } = null!;
    public Report Sheet => new SummarySheet(JourneyFile, me.Programme, me.Today).Sheet();
    public Guid Id => JourneyFile.Journey.PublicId;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetPdfAsync(Guid id, CancellationToken stop)
        => await FindAsync(id, stop) ? await this.Pdf(Sheet, $"mon-parcours-{JourneyFile.Journey.Number}", Links.Journey(id), stop) : NotFound();

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.OpenFile(me.Scope, id, stop) is not { } file) return false;

        JourneyFile = file;
        return true;
    }
}
