using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Instruction;

/// <summary>How long the files of candidates are kept once the committee has decided.</summary>
public static class AttachmentRetention
{
    /// <summary>Gives the files of unsuccessful dossiers the day of their purge, and takes it back from those that a later committee retains or puts in reserve.</summary>
    public static async Task DateAttachments(this AppDb db, Call call, CancellationToken stop)
    {
        var decided = await (from decision in db.Decisions
                             join committee in db.SelectionCommittees on decision.CommitteeId equals committee.Id
                             where committee.CallId == call.Id
                             orderby decision.Id
                             select new { decision.ApplicationId, decision.Outcome, committee.HeldOn }).AsNoTracking().ToListAsync(stop);
        foreach (var last in decided.GroupBy(decision => decision.ApplicationId).Select(same => same.Last()))
        {
            DateOnly? on = last.Outcome is Outcome.Retained or Outcome.Reserve ? null : last.HeldOn.AddMonths(call.MonthsToKeepUnsuccessful);
            await db.StoredFiles.Where(file => db.Attachments.Any(attachment => attachment.FileId == file.Id && attachment.ApplicationId == last.ApplicationId)).ExecuteUpdateAsync(set => set.SetProperty(file => file.PurgeOn, on), stop);
        }
    }
}
