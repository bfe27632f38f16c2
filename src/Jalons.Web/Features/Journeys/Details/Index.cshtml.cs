using Jalons.Core.Diagnoses.Appointments;
using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Features.Journeys.Diagnosis;
using Jalons.Web.Features.Referrals;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frise;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys.Details;

/// <summary>One person's page: the large frise, what to do now, what is known, what happened. Opening it is written in the journal of readings.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel, IShowsAFile
{
    public JourneyFile JourneyFile { get; private set; } = null!;
    public FriseView Frise { get; private set; } = null!;
    public Portrait Portrait { get; private set; } = null!;
    public Appointment? Appointment { get; private set; }

    /// <summary>« 1,0 au diagnostic, 2,3 à 3 mois »; null when no grid was filled in.</summary>
    public string? GridSentence { get; private set; }
    public string Zone => me.Programme.TimeZone;
    public IReadOnlyList<Service> Services { get; private set; } = [];

    /// <summary>The services whose decision the diagnosis has left behind.</summary>
    public IReadOnlyList<string> Stale { get; private set; } = [];
    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public Journey Journey => JourneyFile.Journey;
    public bool Writes => me.Scope.Writes;
    public bool ReadsJournals => me.Scope.ReadsJournals;
    public DateOnly Today => me.Today;
    public Project? Project => me.Programme.Projects.FirstOrDefault(project => project.Id == Journey.ProjectId);
    public Territory Territory => me.Programme.Territories.First(territory => territory.Id == Journey.TerritoryId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.OpenFile(me.Scope, id, stop) is not { } file) return NotFound();

        JourneyFile = file;
        var lists = (await CallLists.Of(db, me.Programme, stop)).Lists;
        Frise = new FriseOfFile(file, lists, me.Programme.Schedule, Today).Draw();
        Portrait = new(file, lists, Today);
        Appointment = await db.Appointments.AsNoTracking().Where(known => known.JourneyId == Journey.Id && known.CancelledAt == null).OrderByDescending(known => known.At).ThenBy(known => known.Id).FirstOrDefaultAsync(stop);
        var grids = await db.GridAnswersOf(Journey, stop);
        GridSentence = GridWords.Of(grids);
        Services = await Service.Of(db, Journey, lists, stop);
        if (Writes) Stale = [.. (await PlanReview.Of(db, file, grids, new(lists, Today), stop)).Stale.Select(line => PlanWords.Title(line.Service).ToLower(FrenchDates.French))];
        History = await Details.History.Of(db, Journey, stop);
        return Page();
    }

    /// <summary>How she wishes to be reached, in words.</summary>
    public IEnumerable<string> Wishes => ContactWishes.Of(JourneyFile.Sheet);

    /// <summary>State of the next act, as in lists.</summary>
    public MarkState NextState => Journey.NextDueOn is { } due ? FriseOfJourney.StateOf(due, Today) : MarkState.Ahead;

    /// <summary>Who does it: whoever promised the call, whoever receives her, else the team.</summary>
    public string Who => Journey.NextAct switch
    {
        Milestone.Training when Journey.TrainingReferrals.Find(referral => referral.AwaitsCall)?.Caller is { } caller => caller,
        Milestone.Diagnosis when Appointment is { } appointment => appointment.With,
        _ => $"l’équipe du projet {Project?.Name}",
    };

    public string NextSentence => Journey.NextAct switch
    {
        Milestone.Diagnosis => $"Orientation reçue {On(Journey.Progress.ReferredOn)}. Le diagnostic ouvre la suite : matériel, connexion, formation, certification.",
        Milestone.Computer => $"L’ordinateur a été décidé au diagnostic {Du(Journey.Progress.DiagnosedOn)}. Notez la date quand il est remis.",
        Milestone.Connection => $"La connexion a été décidée au diagnostic {Du(Journey.Progress.DiagnosedOn)}. Notez la date quand elle est remise.",
        Milestone.Training => $"La formation a été décidée au diagnostic {Du(Journey.Progress.DiagnosedOn)}. L’entrée en formation est-elle confirmée ?",
        Milestone.Certification => $"La certification a été décidée au diagnostic {Du(Journey.Progress.DiagnosedOn)}. A-t-elle été passée ?",
        _ => $"Prenez de ses nouvelles : qu’est-ce qui a changé depuis le diagnostic {Du(Journey.Progress.DiagnosedOn)} ?",
    };

    public string Since => Journey.Progress.ReferredOn is { } on ? $", suivi depuis le {FrenchDates.Full(on)}" : "";

    private static string On(DateOnly? day) => day is { } known ? $"le {FrenchDates.Full(known)}" : "à une date inconnue";

    private static string Du(DateOnly? day) => day is { } known ? $"du {FrenchDates.Full(known)}" : "";
}
