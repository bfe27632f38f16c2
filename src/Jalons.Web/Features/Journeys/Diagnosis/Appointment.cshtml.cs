using System.Text;
using Jalons.Core.Diagnoses.Appointments;
using Jalons.Core.Exchange.Calendars;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys.Diagnosis;

/// <summary>The appointment for the diagnosis: when, where, with whom; a calendar file, and a mail to the person where she has an address.</summary>
public sealed class AppointmentModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    [BindProperty] public AppointmentForm Form { get; set; } = new();

    public Appointment? Known { get; private set; }

    protected override (object Stored, object Typed)? Versions => Known is null ? null : (AppointmentForm.Of(Known, Me.Programme.TimeZone, Me.Scope.Who), Form);

    protected override IReadOnlyList<Choice>? AnswersTo(string question) => question == nameof(AppointmentForm.Mode) ? AppointmentForm.Modes : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Form = AppointmentForm.Of(Known, Me.Programme.TimeZone, Me.Scope.Who);
        return Page();
    }

    /// <summary>The appointment for a calendar.</summary>
    public async Task<IActionResult> OnGetIcsAsync(Guid id, CancellationToken stop)
        => await FindAsync(id, stop) && Known is { } appointment
            ? File(Encoding.UTF8.GetBytes(CalendarFile.Of(appointment.ToEvent($"Rendez-vous {Journey.Number}"), Now)), "text/calendar", $"rendez-vous-{Journey.Number}.ics")
            : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var (at, refusal) = Form.Instant(Me.Programme.TimeZone);
        if (refusal is not null) ModelState.AddModelError("Form.Hour", refusal);
        if (at < Now) ModelState.AddModelError("Form.On", "Ce rendez-vous est déjà passé. Vérifiez la date.");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        if (Known is null) Db.Appointments.Add(Known = new() { JourneyId = Journey.Id, ProgrammeId = Journey.ProgrammeId, TerritoryId = Journey.TerritoryId, With = Me.Scope.Who });
        Form.WriteTo(Known, at!.Value);
        Tell("Votre rendez-vous", $"Nous vous attendons {Known.InWords(Me.Programme)}.");
        return await SaveAsync(before, "Rendez-vous noté", stop, Links.Under(id, "rendez-vous"));
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || Known is not { } appointment) return NotFound();

        (appointment.CancelledAt, appointment.Sequence) = (Now, appointment.Sequence + 1);
        Tell("Votre rendez-vous est annulé", $"Le rendez-vous prévu {appointment.InWords(Me.Programme)} est annulé. L'équipe vous en proposera un autre.");
        return await SaveAsync(FileSnapshot.Of(JourneyFile), "Rendez-vous annulé", stop);
    }

    private void Tell(string subject, string sentence)
    {
        if (JourneyFile is { Person.Email: { } email, Sheet.AllowsMail: true })
            Db.Post(new() { ProgrammeId = Journey.ProgrammeId, To = email, Subject = subject, Body = $"Bonjour,\n\n{sentence}\n\nSi vous ne pouvez pas venir, prévenez l'équipe qui vous accompagne.\n", WrittenAt = Now }, Me.Scope.Who);
    }

    protected override async Task PrepareAsync(CancellationToken stop)
        => Known = await Db.Appointments.Where(appointment => appointment.JourneyId == Journey.Id && appointment.CancelledAt == null).OrderByDescending(appointment => appointment.At).ThenBy(appointment => appointment.Id).FirstOrDefaultAsync(stop);
}
