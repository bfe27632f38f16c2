using Jalons.Core.Exchange.Mails;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>What the guests of a committee are written: the convocation with its agenda, a change, a cancellation.</summary>
internal static class MeetingMails
{
    public static void Convene(AppDb db, Meeting meeting, CurrentUser me, DateTime now)
    {
        foreach (var guest in meeting.Invitees) guest.InvitedAt ??= now;
        Post(db, meeting, me, now, $"Convocation : {Subject(meeting, me)}", $"Vous êtes convié·e au {MeetingNames.Of(meeting, me.Programme).Uncapitalised}.\n\n{When(meeting, me)}\n\n{Agenda(meeting)}\n\nMerci de dire à {me.Account.DisplayName} ({me.Account.Email}) si vous venez.");
    }

    public static void TellOfTheChange(AppDb db, Meeting meeting, CurrentUser me, DateTime now)
        => Post(db, meeting, me, now, $"Changement : {Subject(meeting, me)}", $"Le {MeetingNames.Of(meeting, me.Programme).Uncapitalised} change.\n\n{When(meeting, me)}\n\n{Agenda(meeting)}");

    public static void TellItIsCancelled(AppDb db, Meeting meeting, CurrentUser me, DateTime now)
        => Post(db, meeting, me, now, $"Annulé : {Subject(meeting, me)}", $"Le {MeetingNames.Of(meeting, me.Programme).Uncapitalised}, prévu le {FrenchDates.Moment(meeting.At, me.Programme.TimeZone)}, est annulé.\n\n{meeting.CancelledReason}");

    private static void Post(AppDb db, Meeting meeting, CurrentUser me, DateTime now, string subject, string words)
    {
        foreach (var email in meeting.Invitees.Select(guest => guest.Email).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
            db.Post(new()
            {
                ProgrammeId = meeting.ProgrammeId,
                To = email,
                Subject = subject,
                Body = $"Bonjour,\n\n{words}\n\nAvec un compte Jalons, l’ordre du jour, le calendrier et les documents sont ici :\n{OutgoingMail.Site}{Links.Meeting(meeting.PublicId)}\n\n{me.Programme.Institution}\n",
                WrittenAt = now,
            }, me.Scope.Who);
    }

    private static string Subject(Meeting meeting, CurrentUser me) => $"{MeetingNames.Of(meeting, me.Programme)}, {FrenchDates.Typed(me.Programme.DayOf(meeting.At))}";

    private static string When(Meeting meeting, CurrentUser me)
        => $"Quand : {FrenchDates.Moment(meeting.At, me.Programme.TimeZone)}, {meeting.Length} minutes\nOù : {MeetingNames.WhereOf(meeting)}{(meeting.VideoLink is { } link ? $"\nVisio : {link}" : "")}";

    private static string Agenda(Meeting meeting) => $"Ordre du jour :\n{string.Join('\n', meeting.Agenda.Select((item, rank) => $"{rank + 1}. {item}"))}";
}
