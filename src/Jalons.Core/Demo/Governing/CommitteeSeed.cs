using Jalons.Core.Demo.Lives;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;

namespace Jalons.Core.Demo.Governing;

/// <summary>The committees of the demonstration: started in October, halfway in March, all together at the end of April.</summary>
internal static class CommitteeSeed
{
    private const ulong Seed = 93;
    private const ulong Stream = 21;
    private const string Chair = "Hélène Vasseur";
    private static readonly TimeOnly Morning = new(7, 30);
    private static readonly DateTime Steering = new(2022, 4, 28, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>Day of the first and of the second committee, and place, by territory.</summary>
    private static readonly (string Territory, DateOnly Start, DateOnly Mid, string Place)[] Held =
    [
        ("T6", new(2021, 10, 12), new(2022, 3, 8), "Siège de Plaine Commune, salle Seine"),
        ("T7", new(2021, 10, 14), new(2022, 3, 10), "Hôtel de ville d’Aulnay-sous-Bois"),
        ("T8", new(2021, 10, 19), new(2022, 3, 15), "Siège d’Est Ensemble, Romainville, salle du conseil"),
        ("T9", new(2021, 10, 21), new(2022, 3, 17), "Maison de l’habitat, Noisy-le-Grand"),
    ];

    /// <summary>Adds what was known of them at <paramref name="at"/>; the caller saves.</summary>
    public static async Task AddCommittees(this AppDb db, Programme programme, DateTime at, CancellationToken stop)
    {
        var random = new Pcg(Seed, Stream);
        foreach (var (code, start, mid, place) in Held)
        {
            var territory = programme.Territories.First(known => known.Code == code);
            await Add(new() { Kind = MeetingKind.Start, At = start.ToDateTime(Morning, DateTimeKind.Utc), Place = place, Agenda = [.. CommitteeWords.StartAgenda], Minutes = CommitteeWords.StartMinutes }, territory);
            await Add(new() { Kind = MeetingKind.Mid, At = mid.ToDateTime(Morning, DateTimeKind.Utc), Place = place, Agenda = [.. CommitteeWords.MidAgenda], Minutes = CommitteeWords.MidMinutes }, territory);
        }
        await Add(new() { Kind = MeetingKind.Steering, At = Steering, Place = "Hôtel du Département, Bobigny, salle 1304", VideoLink = "https://visio.example.org/numerique-inclusif", Agenda = [.. CommitteeWords.SteeringAgenda] }, null);

        async Task Add(Meeting meeting, Territory? territory)
        {
            if (meeting.At.AddDays(-60) > at) return;

            (meeting.PublicId, meeting.ProgrammeId, meeting.TerritoryId) = (random.Identifier(meeting.At), programme.Id, territory?.Id);
            meeting.Invitees.AddRange(await db.FirstInviteesOf(programme, territory, stop));
            Convene(meeting, at);
            if (meeting.At <= at) Hold(meeting, at, territory, programme, random);
            else meeting.Minutes = null;
            foreach (var guest in meeting.Invitees) guest.PublicId = random.Identifier(meeting.At);
            db.Meetings.Add(meeting);
        }
    }

    private static void Convene(Meeting meeting, DateTime at)
    {
        var convenedAt = meeting.At.AddDays(-20);
        if (convenedAt > at) return;

        meeting.ConvenedAt = convenedAt;
        foreach (var guest in meeting.Invitees)
        {
            guest.InvitedAt = convenedAt;
            guest.Answer = guest.Quality is InviteeQuality.State ? InviteeAnswer.Represented : meeting.At <= at || guest.Quality is InviteeQuality.Department or InviteeQuality.Coordination ? InviteeAnswer.Coming : InviteeAnswer.None;
        }
    }

    private static void Hold(Meeting meeting, DateTime at, Territory? territory, Programme programme, Pcg random)
    {
        meeting.HeldAt = meeting.At.AddHours(3);
        foreach (var guest in meeting.Invitees) guest.IsPresent = true;
        if (meeting.Kind is MeetingKind.Start || territory is { Code: "T6" or "T8" })
        {
            var approvedAt = meeting.At.AddDays(9);
            if (approvedAt <= at) (meeting.ApprovedAt, meeting.ApprovedBy) = (approvedAt, Chair);
        }
        foreach (var text in meeting.Kind is MeetingKind.Start ? CommitteeWords.StartDecisions : CommitteeWords.MidDecisions)
            meeting.Decisions.Add(new() { PublicId = random.Identifier(meeting.At), ProgrammeId = programme.Id, Rank = meeting.Decisions.Count + 1, Text = text, Who = Chair, RecordedAt = meeting.At.AddHours(4) });
        if (meeting.Kind is MeetingKind.Mid && territory is not null) meeting.Actions.AddRange(ActionsOf(meeting, LeadOf(territory, programme), random, at));
    }

    private static IEnumerable<ActionItem> ActionsOf(Meeting meeting, string lead, Pcg random, DateTime at)
    {
        var done = Action("Transmettre au porteur la liste des communes encore peu servies", Chair, new(2022, 3, 31));
        if (new DateTime(2022, 3, 29, 9, 0, 0, DateTimeKind.Utc) is var day && day <= at) done.Finish(DateOnly.FromDateTime(day), new(default, day, Chair, "Liste envoyée avec la carte par commune."));
        yield return done;
        yield return Action("Ouvrir une permanence de diagnostic le samedi", lead, new(2022, 4, 9));
        yield return Action("Programmer deux sessions de certification avant l’été", lead, new(2022, 5, 20));

        ActionItem Action(string what, string who, DateOnly dueOn) => new() { PublicId = random.Identifier(meeting.At), ProgrammeId = meeting.ProgrammeId, What = what, Who = who, DueOn = dueOn };
    }

    private static string LeadOf(Territory territory, Programme programme)
        => programme.Organisations.First(known => known.Id == programme.Projects.First(project => project.TerritoryId == territory.Id).LeadOrganisationId).Name;
}
