using System.Globalization;
using Jalons.Core.Access;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals;

/// <summary>What moved in a month for each professional who refers (bilan mensuel): counts alone, no name leaves the house by mail.</summary>
public static class MonthlyDigest
{
    extension(AppDb db)
    {
        /// <summary>On the first working day of a month, writes to each prescriber with an account and something new. The caller saves.</summary>
        public async Task PostDigests(Programme programme, DateOnly today, DateTime now, CancellationToken stop)
        {
            var first = new DateOnly(today.Year, today.Month, 1);
            if (today != first.PlusWorkingDays(0)) return;

            var moved = await db.MovedBetween(programme.Id, first.AddMonths(-1), first, stop);
            var known = await (from membership in db.Memberships.Current()
                               join account in db.Users on membership.AccountId equals account.Id
                               where membership.ProgrammeId == programme.Id && membership.Role == Role.Prescriber && account.DeactivatedAt == null && account.Email != null
                               select account.Email!).Distinct().ToListAsync(stop);
            foreach (var email in known.Order(StringComparer.Ordinal))
                if (moved.TryGetValue(email.ToLowerInvariant(), out var lines)) db.Post(MailTo(email, lines, programme, first.AddMonths(-1).ToString("MM/yyyy", CultureInfo.InvariantCulture), now), "Jalons");
        }

        private async Task<Dictionary<string, List<string>>> MovedBetween(long programmeId, DateOnly since, DateOnly until, CancellationToken stop)
        {
            var journeys = await (from journey in db.Journeys.Counted().AsNoTracking()
                                  join contact in db.ReferralContacts on journey.Id equals contact.JourneyId
                                  where journey.ProgrammeId == programmeId && (contact.FollowerEmail ?? contact.Email) != null
                                      && ((journey.Progress.DiagnosedOn >= since && journey.Progress.DiagnosedOn < until)
                                          || (journey.Progress.ComputerOn >= since && journey.Progress.ComputerOn < until)
                                          || (journey.Progress.ConnectionOn >= since && journey.Progress.ConnectionOn < until)
                                          || (journey.Progress.TrainingOn >= since && journey.Progress.TrainingOn < until)
                                          || (journey.Progress.CertificationOn >= since && journey.Progress.CertificationOn < until)
                                          || (journey.Progress.FollowUp3On >= since && journey.Progress.FollowUp3On < until)
                                          || (journey.Progress.FollowUp6On >= since && journey.Progress.FollowUp6On < until))
                                  select new { Email = contact.FollowerEmail ?? contact.Email!, journey.Progress }).ToListAsync(stop);
            return journeys.GroupBy(moved => moved.Email.ToLowerInvariant())
                .ToDictionary(group => group.Key, group => Told([.. group.Select(moved => moved.Progress)], since, until));
        }
    }

    private static List<string> Told(List<Progress> moved, DateOnly since, DateOnly until)
        => [.. from milestone in Milestones.All
               let count = moved.Count(progress => progress.On(milestone) is { } day && day >= since && day < until)
               where count > 0 && milestone != Milestone.Referral
               select $"- {milestone.Label} : {count}"];

    private static OutgoingMail MailTo(string email, List<string> lines, Programme programme, string month, DateTime now) => new()
    {
        ProgrammeId = programme.Id,
        To = email,
        Subject = $"Vos orientations en {month}",
        Body = $"""
            Bonjour,

            Voici ce qui a avancé en {month} pour les personnes que vous avez orientées vers {programme.Name} :

            {string.Join('\n', lines)}

            Les noms et les fiches de restitution sont ici :
            {OutgoingMail.Site}/mes-orientations
            """,
        WrittenAt = now,
    };
}
