using Jalons.Core.Exchange.Calendars;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Programmes;

namespace Jalons.Tests.Governance;

public sealed class HoldingACommittee
{
    private static readonly DateTime Now = new(2022, 4, 15, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Is_not_convened_without_agenda_guests_nor_place()
    {
        var meeting = new Meeting { At = Now.AddDays(10) };

        Assert.Equal(3, meeting.FaultsOfConvening(Now).Count());
        meeting.Agenda = ["Situation"];
        meeting.Place = "Bobigny";
        meeting.Invitees.Add(new() { Name = "Est Ensemble" });
        Assert.Empty(meeting.FaultsOfConvening(Now));
    }

    [Fact]
    public void Stands_where_its_facts_say()
    {
        var meeting = new Meeting { At = Now.AddDays(-1) };
        Assert.Equal(MeetingState.Planned, meeting.State);

        meeting.ConvenedAt = Now.AddDays(-20);
        Assert.Equal(MeetingState.Convened, meeting.State);
        Assert.Empty(meeting.FaultsOfHolding(Now));

        meeting.HeldAt = Now;
        Assert.Equal(MeetingState.Held, meeting.State);
        Assert.False(meeting.MayChange);
        Assert.Single(meeting.FaultsOfApproving());
        meeting.Minutes = "Dit.";
        Assert.Empty(meeting.FaultsOfApproving());
    }

    [Fact]
    public void Invites_whom_the_call_names_when_nobody_stands_for_them()
    {
        var programme = new Programme { Code = "essai", Name = "Essai", Institution = "Département", DepartmentCode = "93", TimeZone = "Europe/Paris", StartLabel = "2021" };
        var place = new Territory { Id = 8, Code = "T8", Name = "Est Ensemble", Colour = "#000000" };
        programme.Territories.Add(place);

        var guests = FirstInvitees.Completed([new() { Name = "Paul Ancel", Quality = InviteeQuality.Ept }], programme, place);

        Assert.Equal(["Paul Ancel", "Département", FirstInvitees.Prefect], guests.Select(guest => guest.Name));
    }

    [Fact]
    public void Follows_an_action_to_its_end_and_reopens_it()
    {
        var action = new ActionItem { What = "Ouvrir le samedi", Who = "Le porteur", DueOn = new(2022, 4, 9) };
        Assert.True(action.IsLate(new(2022, 4, 15)));
        Assert.Single(action.FaultsOfFinishing(new(2022, 4, 16), new(2022, 4, 15)));

        action.Finish(new(2022, 4, 14), new(default, Now, "Hélène Vasseur", "Ouvert."));
        Assert.False(action.IsOpen);

        action.Reopen(new(2022, 5, 9), new(default, Now, "Hélène Vasseur", "Fermé depuis."));
        Assert.True(action.IsOpen);
        Assert.Equal([ActionStepKind.Done, ActionStepKind.Reopened], action.Steps.Select(step => step.Kind));
    }

    [Fact]
    public void Is_a_calendar_file_that_replaces_itself()
    {
        var happening = new CalendarEvent(Guid.Parse("0190f9a0-0000-7000-8000-000000000001"), Now, 90, "Comité de pilotage, Est Ensemble") { Place = "Salle 1, Bobigny", Description = "1. Situation\n2. Suites", Sequence = 2 };

        var file = CalendarFile.Of(happening, Now);

        Assert.Contains("SEQUENCE:2\r\n", file, StringComparison.Ordinal);
        Assert.Contains("DTEND:20220415T113000Z\r\n", file, StringComparison.Ordinal);
        Assert.Contains("LOCATION:Salle 1\\, Bobigny\r\n", file, StringComparison.Ordinal);
        Assert.Contains("DESCRIPTION:1. Situation\\n2. Suites\r\n", file, StringComparison.Ordinal);
    }
}
