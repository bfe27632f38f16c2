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
        /// <summary>
        /// On the first working day of a month, or the first day after it on which the house is open, writes to each prescriber with something new; once a month.
        /// Who has no account gets a fresh link for each demand that moved. The caller saves.
        /// </summary>
        public async Task PostDigests(Programme programme, DateOnly today, DateTime now, CancellationToken stop)
        {
            var first = new DateOnly(today.Year, today.Month, 1);
            if (today < first.PlusWorkingDays(0) || await db.IsDigestWritten(programme, first, now, stop)) return;

            var moved = await db.MovedBetween(programme.Id, first.AddMonths(-1), first, stop);
            var month = first.AddMonths(-1).ToString("MM/yyyy", CultureInfo.InvariantCulture);
            var known = await (from membership in db.Memberships.Current()
                               join account in db.Users on membership.AccountId equals account.Id
                               where membership.ProgrammeId == programme.Id && membership.Role == Role.Prescriber && account.DeactivatedAt == null && account.Email != null
                               select account.Email!).Distinct().ToListAsync(stop);
            foreach (var email in known.Order(StringComparer.Ordinal))
                if (moved[email.ToLowerInvariant()].ToList() is { Count: > 0 } mine) db.Post(MailTo(email, Told(mine, first), programme, month, $"Les noms et les fiches de restitution sont ici :\n{OutgoingMail.Site}/mes-orientations", now), "Jalons");

            var away = known.Select(email => email.ToLowerInvariant()).ToHashSet();
            foreach (var mine in moved.Where(mine => !away.Contains(mine.Key)).OrderBy(mine => mine.Key, StringComparer.Ordinal))
                if (await db.LinksTo([.. mine], now, stop) is { Count: > 0 } links) db.Post(MailTo(mine.Key, Told([.. mine], first), programme, month, $"Leurs fiches de restitution, par un lien valable {AccessLinks.ReferralLifetime.TotalDays:0} jours :\n{string.Join('\n', links)}", now), "Jalons");
        }

        /// <summary>Marks the month as written; true when it was already.</summary>
        private async Task<bool> IsDigestWritten(Programme programme, DateOnly month, DateTime now, CancellationToken stop)
        {
            var key = $"digest:{programme.Id}:{month.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";
            if (await db.Jobs.AnyAsync(job => job.Key == key, stop)) return true;

            db.Jobs.Add(new Job { ProgrammeId = programme.Id, Kind = "digest", Key = key, Input = "", Who = "Jalons", CreatedAt = now, EndedAt = now, State = JobState.Done, Percent = 100 });
            return false;
        }

        /// <summary>A link for each demand among the journeys that moved, whose author has no account.</summary>
        private async Task<List<string>> LinksTo(IReadOnlyList<Moved> moved, DateTime now, CancellationToken stop)
        {
            var ids = moved.Select(one => (long?)one.JourneyId).ToList();
            var demands = await db.ReferralRequests.AsNoTracking().Where(request => request.AccountId == null && ids.Contains(request.JourneyId)).OrderBy(request => request.Id).ToListAsync(stop);
            return [.. from request in demands
                       let secret = db.Issue(new() { Purpose = LinkPurpose.Referral, ReferralRequestId = request.Id, CreatedAt = now, ExpiresAt = now + AccessLinks.ReferralLifetime })
                       select $"- n° {moved.First(one => one.JourneyId == request.JourneyId).Number} : {OutgoingMail.Site}/suivre?jeton={secret}"];
        }

        private async Task<ILookup<string, Moved>> MovedBetween(long programmeId, DateOnly since, DateOnly until, CancellationToken stop)
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
                                  orderby journey.Id
                                  select new { Email = contact.FollowerEmail ?? contact.Email!, journey.Id, journey.Number, journey.Progress }).ToListAsync(stop);
            return journeys.ToLookup(moved => moved.Email.ToLowerInvariant(), moved => new Moved(moved.Id, moved.Number, moved.Progress));
        }
    }

    private sealed record Moved(long JourneyId, string Number, Progress Progress);

    private static List<string> Told(List<Moved> moved, DateOnly until)
        => [.. from milestone in Milestones.All
               let count = moved.Count(one => one.Progress.On(milestone) is { } day && day >= until.AddMonths(-1) && day < until)
               where count > 0 && milestone != Milestone.Referral
               select $"- {milestone.Label} : {count}"];

    private static OutgoingMail MailTo(string email, List<string> lines, Programme programme, string month, string where, DateTime now) => new()
    {
        ProgrammeId = programme.Id,
        To = email,
        Subject = $"Vos orientations en {month}",
        Body = $"""
            Bonjour,

            Voici ce qui a avancé en {month} pour les personnes que vous avez orientées vers {programme.Name} :

            {string.Join('\n', lines)}

            {where}
            """,
        WrittenAt = now,
    };
}
