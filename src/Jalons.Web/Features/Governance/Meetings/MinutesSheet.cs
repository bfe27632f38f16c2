using Jalons.Core.Governance.Meetings;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Documents;
using Jalons.Documents.Html;
using Jalons.Documents.Markdown;
using Jalons.Web.Ui.Sheets;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Html;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>The minutes of a committee as a document: who was there, what was said, decided, to be done.</summary>
public static class MinutesSheet
{
    private static readonly MarkdownReader Reader = new(_ => null, _ => null);

    public static Report Of(Meeting meeting, Programme programme) => Typesetting.Of(Leaflet.Of(programme, $"Compte rendu : {MeetingNames.Of(meeting, programme)}", programme.DayOf(meeting.At),
        [
            new("Tenu le", FrenchDates.Moment(meeting.At, programme.TimeZone)), new("Lieu", MeetingNames.WhereOf(meeting)),
            new("Présents", Names(meeting.Invitees.Where(guest => guest.IsPresent))),
            .. meeting.Invitees.Exists(IsExcused) ? [new Mention("Excusés", Names(meeting.Invitees.Where(IsExcused)))] : Array.Empty<Mention>(),
            new("État", meeting.IsApproved ? $"Approuvé par {meeting.ApprovedBy} le {FrenchDates.Full(programme.DayOf(meeting.ApprovedAt!.Value))}" : "Projet, pas encore approuvé"),
        ],
        [
            .. meeting.Agenda.Count > 0 ? [new Section("Ordre du jour") { Blocks = [BulletList.Of(meeting.Agenda) with { IsNumbered = true }] }] : Array.Empty<Section>(),
            new Section("Ce qui s’est dit") { Blocks = Reader.Read(meeting.Minutes ?? "") },
            .. meeting.Decisions.Count > 0 ? [new Section("Décisions") { Blocks = [BulletList.Of(meeting.Decisions.Select(decision => decision.Text)) with { IsNumbered = true }] }] : Array.Empty<Section>(),
            .. meeting.Actions.Count > 0 ? [new Section("Actions") { Blocks = [ActionTable(meeting)] }] : Array.Empty<Section>(),
        ]));

    /// <summary>The words of the minutes on a page.</summary>
    public static IHtmlContent Html(string text)
    {
        var report = Typesetting.Of(new Report { Title = "", ShortTitle = "", Collection = "", Publisher = "", IssuedOn = default, Sections = [new("") { Blocks = Reader.Read(text) }] });
        var outline = Outline.Of(report);
        return new HtmlString(string.Concat(report.Sections[0].Blocks.Select(block => HtmlFragment.Of(block, outline))));
    }

    /// <summary>What to begin with: a heading for each item of the agenda.</summary>
    public static string FirstText(Meeting meeting) => string.Join("\n\n\n", meeting.Agenda.Select((item, rank) => $"## {rank + 1}. {item}"));

    private static Table ActionTable(Meeting meeting) => new("Ce qui reste à faire, et par qui", [Column.Words("Action", 3), Column.Words("Qui", 1.6), Column.Words("Pour le", 1), Column.Words("État", 1)],
        [.. meeting.Actions.Select(action => Row.Of(action.What, action.Who, FrenchDates.Typed(action.DueOn), action.DoneOn is { } done ? $"Faite le {FrenchDates.Typed(done)}" : "À faire"))]);

    private static bool IsExcused(Invitee guest) => guest is { IsPresent: false, Answer: InviteeAnswer.Excused };

    private static string Names(IEnumerable<Invitee> guests)
        => string.Join(" ; ", guests.Select(guest => $"{guest.Name} ({guest.Organisation ?? guest.Quality.InFrench})")) is { Length: > 0 } names ? names : "non relevés";
}
