using Jalons.Core.Access;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Governance.Obligations;

/// <summary>Recalls deadlines by mail to those who must meet them, in the daily round.</summary>
public static class ObligationReminders
{
    /// <summary>Adds the reminders of the day; the caller saves.</summary>
    public static async Task RemindObligations(this AppDb db, Programme programme, DateOnly today, DateTime now, CancellationToken stop)
    {
        var last = today.AddDays(programme.Schedule.ReminderDays.DefaultIfEmpty().Max() + 1);
        var open = await db.Obligations.Where(obligation => obligation.ProgrammeId == programme.Id && obligation.DoneOn == null && obligation.DueOn >= today && obligation.DueOn <= last)
            .OrderBy(obligation => obligation.DueOn).ThenBy(obligation => obligation.Id).ToListAsync(stop);
        foreach (var obligation in open)
        {
            if (ReminderCalendar.Due(obligation, programme.Schedule.ReminderDays, today) is not { } days) continue;

            obligation.Reminded = days;
            db.Acts.Add(new Act { ProgrammeId = programme.Id, Who = "Jalons", At = now, Why = $"Rappel d’échéance : {obligation.Title}", Page = $"/echeances/{obligation.PublicId}" });
            foreach (var email in await db.AddressesOf(programme.Id, RoleOf(obligation.Owner), obligation.TerritoryId, stop))
                db.Post(MailTo(email, obligation, programme, today, now), "Jalons");
        }
    }

    private static Role RoleOf(ObligationOwner owner) => owner switch
    {
        ObligationOwner.Coordination => Role.Coordination,
        ObligationOwner.Evaluator => Role.Evaluator,
        _ => Role.Department,
    };

    private static OutgoingMail MailTo(string email, Obligation obligation, Programme programme, DateOnly today, DateTime now)
    {
        var left = obligation.DueOn.DayNumber - today.DayNumber;
        var when = left switch { 0 => "aujourd’hui", 1 => "demain", _ => $"dans {left} jours" };
        var day = $"{obligation.DueOn.Day:00}/{obligation.DueOn.Month:00}/{obligation.DueOn.Year}";
        var place = programme.Territories.Find(known => known.Id == obligation.TerritoryId)?.Name ?? programme.Name;
        return new()
        {
            ProgrammeId = programme.Id,
            To = email,
            Subject = $"Échéance {when} : {obligation.Title}",
            Body = $"Bonjour,\n\n{obligation.Title} ({place}) est attendu pour le {day}, {when}.\n{obligation.Detail}\n\nPour l’ouvrir :\n{OutgoingMail.Site}/echeances/{obligation.PublicId}\n",
            WrittenAt = now,
        };
    }
}
