using System.Text;
using Jalons.Core.Exchange.Calendars;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Studies;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Jobs;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>A committee: who comes, what is discussed, the slides of the day, what was decided and what follows.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time, IServiceProvider services) : MeetingPage(db, me, time)
{
    private const int AskAgainSeconds = 2;

    /// <summary>The last slides asked for, while they are not made or when they could not be.</summary>
    public Job? Making { get; private set; }
    public bool IsGoingOn => Making is { State: JobState.Waiting or JobState.Running };
    public int Percent => Making is null ? 0 : services.GetRequiredService<JobRunner>().PercentOf(Making.Id) ?? Making.Percent;
    public bool IsPast => Meeting.At <= Now;
    public DateTime Moment => Now;

    /// <summary>Minutes that are not approved are read by those who write them alone.</summary>
    public IHtmlContent? Minutes => Meeting.Minutes is { } text && (Runs || Meeting.IsApproved) ? MinutesSheet.Html(text) : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        // Before the committee: slides that are ready meanwhile are then on the page, or still awaited.
        var input = new DeckInput(id).ToJson();
        Making = await Db.Jobs.AsNoTracking().Where(job => job.ProgrammeId == Me.Scope.ProgrammeId && job.Kind == DeckInput.Kind && job.Input == input && job.State != JobState.Done).OrderByDescending(job => job.Id).FirstOrDefaultAsync(stop);
        if (!await FindAsync(id, toWrite: false, stop)) return NotFound();

        if (Making is not null && Meeting.Decks.Exists(deck => deck.MadeAt >= Making.CreatedAt)) Making = null;
        if (IsGoingOn) Response.Headers["Refresh"] = $"{AskAgainSeconds}";
        return Page();
    }

    /// <summary>The committee for a calendar.</summary>
    public async Task<IActionResult> OnGetIcsAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: false, stop)) return NotFound();

        var happening = new CalendarEvent(Meeting.PublicId, Meeting.At, Meeting.Length, Name)
        {
            Place = Meeting.Place ?? Meeting.VideoLink,
            Description = string.Join('\n', Meeting.Agenda.Select((item, rank) => $"{rank + 1}. {item}").Append(Meeting.VideoLink).OfType<string>()),
            Sequence = Meeting.Sequence,
            IsCancelled = Meeting.State is MeetingState.Cancelled,
        };
        return File(Encoding.UTF8.GetBytes(CalendarFile.Of(happening, Now)), "text/calendar", $"comite-{Me.Programme.DayOf(Meeting.At):yyyy-MM-dd}.ics");
    }

    /// <summary>Slides that were made: the last, or those named.</summary>
    public async Task<IActionResult> OnGetDeckAsync(Guid id, Guid? deck, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: false, stop) || Meeting.Decks.Find(made => deck is null || made.PublicId == deck) is not { } found) return NotFound();

        return File(await Db.OpenStoredFile(found.FileId, stop), MadeFile.TypeOf("pptx"), $"comite-{Me.Programme.DayOf(Meeting.At):yyyy-MM-dd}-situation-{found.At:yyyy-MM-dd}.pptx");
    }

    public async Task<IActionResult> OnPostConveneAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();
        if (!Accepts(Meeting.FaultsOfConvening(Now))) return this.Invalid();

        MeetingMails.Convene(Db, Meeting, Me, Now);
        Meeting.ConvenedAt ??= Now;
        var reached = Meeting.Invitees.Count(guest => guest.Email is not null);
        return await SaveAsync("Convocation envoyée", $"La convocation est partie à {reached} invité{(reached > 1 ? "s" : "")} sur {Meeting.Invitees.Count}.", Links.Meeting(id), stop);
    }

    public async Task<IActionResult> OnPostHeldAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();
        if (!Accepts(Meeting.FaultsOfHolding(Now))) return this.Invalid();

        Meeting.HeldAt = Now;
        return await SaveAsync("Comité tenu", "Le comité est noté comme tenu. Cochez qui était là.", Links.UnderMeeting(id, "invites"), stop);
    }

    public async Task<IActionResult> OnPostDeckAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();

        Db.Jobs.Add(new DeckInput(id).ToJob(Me.Scope, Now));
        var answer = await SaveAsync("Support de séance demandé", "Le support se prépare avec les indicateurs du jour.", Links.Meeting(id), stop);
        services.GetRequiredService<JobRunner>().Wake();
        return answer;
    }
}
