using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Documents;
using Jalons.Documents.Conversion;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Journeys.Summary;

/// <summary>The summary that the person takes away, as a page to print and as a PDF. Opening it is written in the journal of readings.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, ReadingJournal readings) : PageModel
{
    public Report Sheet { get; private set; } = null!;
    public Guid Id { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } file) return NotFound();

        (Id, Sheet) = (id, SummaryOf(file).Sheet());
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } file) return NotFound();

        var sheet = new MemoryStream();
        try
        {
            await PdfWriter.Write(SummaryOf(file).Sheet(), sheet, stop);
        }
        catch (LibreOfficeException missing)
        {
            return this.Done(missing.Message, Links.Journey(id));
        }
        sheet.Position = 0;
        return File(sheet, "application/pdf", $"mon-parcours-{file.Journey.Number}.pdf");
    }

    private SummarySheet SummaryOf(JourneyFile file) => new(file, me.Programme, me.Today);

    private async Task<JourneyFile?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.OpenFile(me.Scope, id, stop) is not { } file) return null;

        await readings.Note(me.Scope, file.Journey.Id, Request.Path, stop);
        return file;
    }
}
