using Jalons.Core.Access;
using Jalons.Core.Journeys.Drafts;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals.Requests;

/// <summary>What time does to demands without an answer, on working days only: they are recalled to the project, then they expire and both sides are told.</summary>
public static class ReferralRound
{
    private const string Who = "Jalons";

    extension(AppDb db)
    {
        public async Task RunReferralRound(Programme programme, DateOnly today, DateTime now, CancellationToken stop)
        {
            var forgotten = now.AddDays(-ReferralRequest.DraftDays);
            await db.ReferralRequests.Where(request => request.ProgrammeId == programme.Id && request.State == ReferralState.Draft && request.SavedAt < forgotten).ExecuteDeleteAsync(stop);
            var left = now.AddDays(-FormDraft.Days);
            await db.FormDrafts.Where(draft => draft.ProgrammeId == programme.Id && draft.SavedAt < left).ExecuteDeleteAsync(stop);
            if (!today.IsWorkingDay) return;

            foreach (var request in await db.ReferralRequests.Awaiting().Where(request => request.ProgrammeId == programme.Id).OrderBy(request => request.Id).ToListAsync(stop))
            {
                if (request.AnswerDueOn < today) await db.Expire(request, now, stop);
                else if (NextReminder(request, programme) <= today) await db.Remind(request, today, now, stop);
            }
            await db.SaveChangesAsync(stop);
        }

        private async Task Expire(ReferralRequest request, DateTime now, CancellationToken stop)
        {
            var act = ActOf(request, now, "Orientation expirée sans réponse");
            db.Answer(request, ReferralState.Expired, act);
            await db.TellProject(request, act, "Une orientation a expiré", "Une orientation envoyée à votre projet n'a pas reçu de réponse : elle a expiré. Le professionnel peut la renvoyer.", stop);
        }

        private async Task Remind(ReferralRequest request, DateOnly today, DateTime now, CancellationToken stop)
        {
            var act = ActOf(request, now, "Rappel d'une orientation sans réponse");
            request.RemindedOn = today;
            db.Acts.Add(act);
            await db.TellProject(request, act, "Rappel : une orientation vous attend", "Une orientation envoyée à votre projet attend encore une réponse.", stop);
        }
    }

    private static DateOnly NextReminder(ReferralRequest request, Programme programme)
        => (request.RemindedOn ?? DateOnly.FromDateTime(request.SentAt!.Value)).PlusWorkingDays(programme.Schedule.WorkingDaysToRemind);

    private static Act ActOf(ReferralRequest request, DateTime now, string why) => new() { ProgrammeId = request.ProgrammeId, Who = Who, At = now, Why = why, Page = $"/orientations/{request.PublicId}" };
}
