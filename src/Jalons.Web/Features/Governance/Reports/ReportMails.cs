using Jalons.Core.Access;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Governance;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;

namespace Jalons.Web.Features.Governance.Reports;

/// <summary>Each side is told when the report is on its side.</summary>
internal static class ReportMails
{
    public static Task TellTheProject(AppDb db, ProjectReport report, CurrentUser me, string subject, string sentence, DateTime now, CancellationToken stop)
        => Tell(db, report, me, Role.Coordination, subject, sentence, now, stop);

    public static Task TellTheDepartment(AppDb db, ProjectReport report, CurrentUser me, string subject, string sentence, DateTime now, CancellationToken stop)
        => Tell(db, report, me, Role.Department, subject, sentence, now, stop);

    private static async Task Tell(AppDb db, ProjectReport report, CurrentUser me, Role role, string subject, string sentence, DateTime now, CancellationToken stop)
    {
        foreach (var email in await db.AddressesOf(report.ProgrammeId, role, report.TerritoryId, stop))
            db.Post(new() { ProgrammeId = report.ProgrammeId, To = email, Subject = subject, Body = $"Bonjour,\n\n{sentence}\n\nPour l’ouvrir :\n{OutgoingMail.Site}{Links.Report(report.PublicId)}\n", WrittenAt = now }, me.Scope.Who);
    }
}
