using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals.Requests;

/// <summary>Sends a demand: its answers are frozen, its consents recorded with their sentences, the project told.</summary>
public static class Sending
{
    extension(AppDb db)
    {
        /// <summary>Adds what sending writes; the caller saves. <paramref name="file"/> holds the answers as they were read.</summary>
        public async Task Send(ReferralRequest request, JourneyFile file, Destination destination, Programme programme, Act act, CancellationToken stop)
        {
            var today = programme.DayOf(act.At);
            request.Values = ReferralQuestions.All.Concat(AnnexeDictionary.Fields).Select(field => (field.Code, Text: field.Read(file).ToStorage()))
                .Where(answer => answer.Text is not null).ToDictionary(answer => answer.Code, answer => answer.Text!);
            (request.TerritoryId, request.ProjectId) = (destination.Territory!.Id, destination.Project!.Id);
            (request.SentAt, request.RemindedOn, request.AgentEmail) = (act.At, null, file.Contact.Email);
            request.AnswerDueOn = today.PlusWorkingDays(programme.Schedule.WorkingDaysToExpire);
            db.ReferralSteps.Add(request.Become(ReferralState.Sent, act));
            db.Acts.Add(act);
            foreach (var field in Consents.Sentences.Where(field => field.Read(file).Text is "yes" or "no")) db.Record(request, Consents.Answer(field, file, file.ConsentOn ?? today, act, ChannelOf(field, file)));
            await db.TellProject(request, act, "Une orientation vous attend", "Une personne vient d'être orientée vers votre projet.", stop);
        }

        /// <summary>Sends again a demand that expired: the project has its delay anew. The caller saves.</summary>
        public async Task SendAgain(ReferralRequest request, Programme programme, Act act, CancellationToken stop)
        {
            (request.SentAt, request.RemindedOn, request.AnswerDueOn) = (act.At, null, programme.DayOf(act.At).PlusWorkingDays(programme.Schedule.WorkingDaysToExpire));
            db.ReferralSteps.Add(request.Become(ReferralState.Sent, act));
            db.Acts.Add(act);
            await db.TellProject(request, act, "Une orientation vous attend", "Une personne est de nouveau orientée vers votre projet.", stop);
        }

        private void Record(ReferralRequest request, Consent consent)
        {
            consent.ReferralRequestId = request.Id;
            db.Consents.Add(consent);
        }

        /// <summary>Mails those who receive referrals in the project; no name leaves the house.</summary>
        public async Task TellProject(ReferralRequest request, Act act, string subject, string sentence, CancellationToken stop)
        {
            var emails = await (from membership in db.Memberships.Current()
                                join account in db.Users on membership.AccountId equals account.Id
                                where membership.ProjectId == request.ProjectId && account.DeactivatedAt == null && account.Email != null
                                select account.Email!).Distinct().ToListAsync(stop);
            foreach (var email in emails)
                db.Post(new() { ProgrammeId = request.ProgrammeId, To = email, Subject = subject, Body = $"Bonjour,\n\n{sentence}\n\nPour l'ouvrir :\n{OutgoingMail.Site}/orientations/{request.PublicId}\n", WrittenAt = act.At }, act.Who);
        }
    }

    // The professional answers on the form itself, unless it came on paper.
    private static string ChannelOf(Field field, JourneyFile file) => field.Section == Section.Referral && file.ConsentOn is null ? "screen" : file.ConsentChannel ?? "oral";
}
