using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals.Requests;
using Jalons.Documents;
using Jalons.Web.Features.Referrals;
using Jalons.Web.Features.Referrals.Mine;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Follow;

/// <summary>Where a professional without an account follows one demand, and answers: whoever holds the link, until it expires. Each opening is written in the journal of readings.</summary>
public sealed class IndexModel(AppDb db, ReadingJournal readings, TimeProvider time) : PageModel
{
    [BindProperty] public MessageForm Form { get; set; } = new();

    public ReferralRequest? Demand { get; private set; }
    public Programme Programme { get; private set; } = null!;
    public IReadOnlyList<ReferralStep> Steps { get; private set; } = [];
    public Progress? Progress => JourneyFile?.Journey.Progress;

    /// <summary>The fiche de restitution, once there is a journey.</summary>
    public Report? Sheet => JourneyFile is null ? null : new ReturnSheet(JourneyFile, Programme, Today).Sheet();
    public string PdfAddress => Address + "&handler=Pdf";
    public DateOnly Today => Programme.Today(time);

    public async Task<IActionResult> OnGetAsync(string? jeton, CancellationToken stop)
    {
        if (!await FindAsync(jeton, stop)) return Lost();

        await NoteAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(string? jeton, CancellationToken stop)
    {
        if (!await FindAsync(jeton, stop) || JourneyFile is not { } file) return Lost();

        await NoteAsync(stop);
        return await this.Pdf(new ReturnSheet(file, Programme, Today) { IsOnePage = true }.Sheet(), $"fiche-de-restitution-{file.Journey.Number}", Address, stop);
    }

    public async Task<IActionResult> OnPostAsync(string? jeton, CancellationToken stop)
    {
        if (!await FindAsync(jeton, stop)) return Lost();
        if (!ModelState.IsValid) return this.Invalid();

        var act = Holder.Acts("Message sur une orientation", "/suivre", time);
        db.Say(Demand!, act, Form.Text!.Trim());
        await db.TellProject(Demand!, act, "Un message sur une orientation", "Le professionnel qui a orienté une personne vous écrit.", stop);
        await db.SaveChangesAsync(stop);
        return this.Done("Votre message est parti.", Address);
    }

    private JourneyFile? JourneyFile { get; set; }
    private string Address { get; set; } = "";

    private Scope Holder => Scope.Whole(Programme.Id, Demand!.AgentEmail ?? "Par le lien de suivi");

    private async Task NoteAsync(CancellationToken stop)
    {
        await readings.NoteDemand(Holder, Demand!.Id, "/suivre", stop);
        if (JourneyFile is not null) await readings.Note(Holder, JourneyFile.Journey.Id, "/suivre", stop);
    }

    private static PageResult Lost() => new() { StatusCode = StatusCodes.Status404NotFound };

    private async Task<bool> FindAsync(string? token, CancellationToken stop)
    {
        var link = await db.FindLink(token, LinkPurpose.Referral, time.GetUtcNow().UtcDateTime, stop);
        if (link is null || await db.ReferralRequests.SingleOrDefaultAsync(request => request.Id == link.ReferralRequestId, stop) is not { } demand) return false;
        if (await db.LoadProgramme(demand.ProgrammeId, stop) is not { } programme) return false;

        (Demand, Programme, Address) = (demand, programme, $"/suivre?jeton={token}");
        Steps = await db.StepsOf(demand, stop);
        if (await db.Journeys.Where(journey => journey.Id == demand.JourneyId).Select(journey => (Guid?)journey.PublicId).SingleOrDefaultAsync(stop) is { } journey) JourneyFile = await db.OpenFile(Holder, journey, stop);
        return true;
    }
}
