using Jalons.Core.Governance.Meetings;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Demo.Governing;

/// <summary>Deadlines met and missed, and the intermediate reports: one accepted, one late, one waiting to be read, one sent back.</summary>
internal static class DeadlineSeed
{
    private const string Reader = "Hélène Vasseur";
    private static readonly DateTime FiledAt = new(2022, 3, 30, 14, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime ReadAt = new(2022, 4, 7, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Settles what was settled at <paramref name="at"/>; the caller saves.</summary>
    public static async Task SettleDeadlines(this AppDb db, Programme programme, DateTime at, CancellationToken stop)
    {
        var today = programme.DayOf(at);
        var reports = await db.ProjectReports.Include(report => report.Lines).Include(report => report.Obligation).Where(report => report.ProgrammeId == programme.Id && report.Kind == ReportKind.Intermediate).OrderBy(report => report.Id).ToListAsync(stop);
        foreach (var report in reports) Write(report, programme.Territories.First(territory => territory.Id == report.TerritoryId).Code, programme, at);

        var held = db.Meetings.Local.Where(meeting => meeting.HeldAt is not null).ToList();
        foreach (var obligation in await db.Obligations.Where(known => known.ProgrammeId == programme.Id && known.Kind != ObligationKind.Report && known.DueOn < today).ToListAsync(stop))
        {
            var kind = obligation.Title.Contains("démarrage", StringComparison.Ordinal) ? MeetingKind.Start : MeetingKind.Mid;
            var meeting = obligation.Kind is ObligationKind.Meeting ? held.Find(one => one.TerritoryId == obligation.TerritoryId && one.Kind == kind) : null;
            (obligation.DoneOn, obligation.DoneBy) = (meeting is null ? obligation.DueOn.AddDays(-2) : programme.DayOf(meeting.At), Reader);
        }
    }

    private static void Write(ProjectReport report, string territory, Programme programme, DateTime at)
    {
        if (territory == "T7" || FiledAt > at) return;

        foreach (var (line, text) in report.InOrder().Zip(CommitteeWords.ReportLines)) line.Text = text;
        var filedAt = territory == "T8" && FiledAt.AddDays(12) <= at ? FiledAt.AddDays(12) : FiledAt;
        report.File(territory == "T8" ? "Agathe Petit" : "La coordination", filedAt, programme.DayOf(filedAt));
        if (territory == "T8" || ReadAt > at) return;

        foreach (var line in report.Lines)
        {
            var isShort = territory == "T9" && line.Rank == 3;
            line.Decide(isShort ? LineVerdict.SentBack : LineVerdict.Accepted, isShort ? CommitteeWords.SentBack : null, Reader, ReadAt);
        }
        report.Settle(Reader, ReadAt, new(2022, 4, 22));
    }
}
