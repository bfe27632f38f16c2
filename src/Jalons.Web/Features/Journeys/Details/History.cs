using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys.Details;

/// <summary>One line of the history: something that happened to the person, or something that someone wrote.</summary>
/// <param name="On">Day of the fact, or of the writing.</param>
/// <param name="What">In bold: « Ordinateur remis ».</param>
/// <param name="Rest">Who, what for.</param>
public sealed record HistoryLine(DateOnly On, string What, string? Rest);

public static class History
{
    private const int Shown = 30;

    /// <summary>The dated facts of a journey and the acts that wrote it, the latest first.</summary>
    public static async Task<IReadOnlyList<HistoryLine>> Of(AppDb db, Journey journey, CancellationToken stop)
    {
        var acts = await db.Acts.AsNoTracking().Where(act => act.JourneyId == journey.Id)
            .Where(act => act.Why != Team.NoteModel.Added)
            .OrderByDescending(act => act.At).ThenByDescending(act => act.Id).Take(Shown).ToListAsync(stop);
        var notes = await db.Notes.AsNoTracking().Where(note => note.JourneyId == journey.Id)
            .OrderByDescending(note => note.At).ThenByDescending(note => note.Id).Take(Shown).ToListAsync(stop);
        return [.. acts.Select(Told).Concat(notes.Select(Told)).Concat(Facts(journey)).OrderByDescending(line => line.On).Take(Shown)];
    }

    private static HistoryLine Told(Act act) => new(DateOnly.FromDateTime(act.At), act.Why, $"par {act.Who}");

    private static HistoryLine Told(Note note) => new(DateOnly.FromDateTime(note.At), "Note", $"{note.Text} Par {note.Who}.");

    private static IEnumerable<HistoryLine> Facts(Journey journey)
    {
        var progress = journey.Progress;
        foreach (var milestone in Milestones.All)
            if (progress.IsDone(milestone) && progress.On(milestone) is { } on)
                yield return new(on, Happened(milestone), null);
        foreach (var sitting in journey.Certifications.Where(sitting => sitting.Passed is "yes" && sitting.On is not null))
            yield return new(sitting.On!.Value, "Certification obtenue", null);
        if (journey.Closure is { } closure) yield return new(closure.On, "Parcours clos", closure.Reason.InFrench + (closure.Comment is null ? "" : $" : {closure.Comment}"));
    }

    private static string Happened(Milestone milestone) => milestone switch
    {
        Milestone.Referral => "Orientation reçue",
        Milestone.Diagnosis => "Diagnostic fait",
        Milestone.Computer => "Ordinateur remis",
        Milestone.Connection => "Connexion remise",
        Milestone.Training => "Entrée en formation",
        Milestone.Certification => "Certification passée",
        Milestone.FollowUp3 => "Suivi à 3 mois",
        _ => "Suivi à 6 mois",
    };
}
