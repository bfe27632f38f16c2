using Jalons.Core.Access;
using Jalons.Core.Governance;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Governance.Meetings;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frise;
using Jalons.Web.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Home;

/// <summary>What the governance awaits of the reader: a committee near, a deadline, a report to write or to read.</summary>
/// <param name="What">Of which territory or project.</param>
/// <param name="Waits">Said instead of the delay: what was filed waits for its reader.</param>
public sealed record GovernanceLine(string Title, string What, DateOnly DueOn, string Href, string Button, string? Waits = null)
{
    private const int DaysAhead = 30;

    /// <summary>A committee is told of two weeks before.</summary>
    private const int MeetingDaysAhead = 14;

    public MarkState State(DateOnly today) => Waits is null ? FriseOfJourney.StateOf(DueOn, today) : MarkState.Soon;

    public string When(DateOnly today) => Waits ?? FrenchDates.Due(DueOn, today);

    /// <summary>The lines of who runs the governance, or of the coordination; three queries.</summary>
    public static async Task<IReadOnlyList<GovernanceLine>> Of(AppDb db, CurrentUser me, CancellationToken stop)
        => me.Scope.SeesReports ? [.. (await Meetings(db, me, stop)).Concat(await Reports(db, me, stop)).Concat(await Obligations(db, me, stop)).OrderBy(line => line.DueOn).Take(IndexModel.Shown)] : [];

    private static async Task<IEnumerable<GovernanceLine>> Meetings(AppDb db, CurrentUser me, CancellationToken stop)
    {
        var last = me.Today.AddDays(MeetingDaysAhead + 1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var near = await db.MeetingsOf(me.Scope).AsNoTracking().Where(meeting => meeting.HeldAt == null && meeting.CancelledAt == null && meeting.At < last).OrderBy(meeting => meeting.At).ThenBy(meeting => meeting.Id).ToListAsync(stop);
        return near.Where(meeting => me.Scope.RunsGovernance || meeting.State is MeetingState.Convened && me.Programme.DayOf(meeting.At) >= me.Today).Select(meeting => new GovernanceLine(
            meeting.Kind.InFrench.Capitalised, $"{MeetingNames.PlaceOf(meeting.TerritoryId, me.Programme).Capitalised}, {FrenchDates.Hour(meeting.At, me.Programme.TimeZone)}, {MeetingNames.WhereOf(meeting)}.", me.Programme.DayOf(meeting.At), Links.Meeting(meeting.PublicId),
            me.Scope.RunsGovernance && meeting.State is MeetingState.Planned ? "Convoquer" : "Ouvrir le comité"));
    }

    private static async Task<IEnumerable<GovernanceLine>> Reports(AppDb db, CurrentUser me, CancellationToken stop)
    {
        var last = me.Today.AddDays(DaysAhead);
        var open = await db.ReportsOf(me.Scope).AsNoTracking().Include(report => report.Obligation).Where(report => report.AcceptedAt == null && (report.FiledAt != null || report.Obligation!.DueOn <= last)).OrderBy(report => report.Id).ToListAsync(stop);
        return open.Where(report => me.Scope.FilesReports ? report.IsInHand : report.State is ReportState.Filed).Select(report => new GovernanceLine(
            report.Kind.InFrench.Capitalised, $"Projet {me.Programme.Projects.Find(project => project.Id == report.ProjectId)?.Name}{(report.State is ReportState.SentBack ? ", à compléter" : "")}.", report.Obligation!.DueOn, Links.Report(report.PublicId),
            me.Scope.FilesReports ? "Écrire le rapport" : "Lire le rapport", me.Scope.FilesReports ? null : "Déposé, à lire"));
    }

    private static async Task<IEnumerable<GovernanceLine>> Obligations(AppDb db, CurrentUser me, CancellationToken stop)
    {
        var (last, owner) = (me.Today.AddDays(DaysAhead), me.Scope.Role is Role.Coordination ? ObligationOwner.Coordination : ObligationOwner.Department);
        var open = await db.ObligationsOf(me.Scope).AsNoTracking().Where(obligation => obligation.DoneOn == null && obligation.Owner == owner && obligation.DueOn <= last && !db.ProjectReports.Any(report => report.ObligationId == obligation.Id))
            .OrderBy(obligation => obligation.DueOn).ThenBy(obligation => obligation.Id).ToListAsync(stop);
        return open.Select(obligation => new GovernanceLine(obligation.Title, $"{MeetingNames.PlaceOf(obligation.TerritoryId, me.Programme).Capitalised}, {obligation.Kind.InFrench}.", obligation.DueOn, Links.Obligation(obligation.PublicId), "Voir l’échéance"));
    }
}
