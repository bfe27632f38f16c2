using Jalons.Core.Demo.Lives;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.Mission;

namespace Jalons.Core.Demo;

/// <summary>The evaluation mission as it stood on a day: framing, calls, mid-term, and what is still to come until March 2023; a first draft sent and remarked on.</summary>
internal static class MissionSeed
{
    private const ulong Seed = 93, Stream = 14;

    private static readonly (StepKind Kind, DateOnly On, bool OnSite, string With, string Decided)[] Steps =
    [
        (StepKind.Framing, new(2021, 11, 9), true, "DEIAT, cheffe de projet inclusion numérique, équipe d’évaluation", "Calendrier arrêté ; points téléphoniques toutes les six semaines ; première extraction en avril 2022."),
        (StepKind.PhonePoint, new(2021, 12, 16), false, "Cheffe de projet, équipe d’évaluation", "Les grilles de diagnostic des quatre projets sont à recueillir avant fin janvier."),
        (StepKind.PhonePoint, new(2022, 2, 3), false, "Cheffe de projet, équipe d’évaluation", "Un territoire transmet ses données plus tard : relance par le Département."),
        (StepKind.PhonePoint, new(2022, 3, 17), false, "Cheffe de projet, équipe d’évaluation", "Premiers entretiens de prescripteurs calés sur Est Ensemble."),
        (StepKind.PhonePoint, new(2022, 4, 28), false, "Cheffe de projet, équipe d’évaluation", "Codage des textes de suivi : double codage à quinze pour cent."),
        (StepKind.MidTerm, new(2022, 6, 21), true, "Conseil départemental, quatre EPT, équipe d’évaluation", "Les ruptures à l’entrée en formation deviennent un thème d’entretien."),
        (StepKind.PhonePoint, new(2022, 9, 15), false, "Cheffe de projet, équipe d’évaluation", "Suivis à six mois : les équipes rappellent jusqu’à fin décembre."),
        (StepKind.Preparatory, new(2023, 2, 14), true, "Cheffe de projet, équipe d’évaluation", "Ordre de la restitution arrêté."),
        (StepKind.Presentation, new(2023, 3, 14), true, "Élus, agents départementaux, partenaires", "Restitution tenue."),
        (StepKind.Closing, new(2023, 3, 28), false, "DEIAT, équipe d’évaluation", "Livraison actée."),
    ];

    /// <summary>What happened by <paramref name="until"/> is told; the rest is planned.</summary>
    public static void AddMission(this AppDb db, Programme programme, DateOnly until)
    {
        var random = new Pcg(Seed, Stream);
        foreach (var step in Steps)
        {
            var isHeld = step.On <= until;
            db.MissionSteps.Add(new()
            {
                PublicId = random.Identifier(step.On.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
                ProgrammeId = programme.Id,
                Kind = step.Kind,
                PlannedOn = step.On,
                HeldOn = isHeld ? step.On : null,
                IsOnSite = step.OnSite,
                Attendance = step.With,
                Decisions = isHeld ? step.Decided : null,
            });
        }

        DateOnly sent = new(2022, 4, 4), answered = new(2022, 4, 11);
        if (until < answered) return;

        db.Deliverables.Add(new()
        {
            PublicId = random.Identifier(sent.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
            ProgrammeId = programme.Id,
            Volume = "publics",
            Number = 1,
            SentOn = sent,
            SentBy = "Équipe d’évaluation",
            Message = "Plan détaillé et premiers profils, sans figures.",
            Remarks = "Ajouter un focus sur les jeunes suivis par l’ASE. Dire ce que valent les données avant les chiffres.",
            RemarksOn = answered,
            RemarksBy = "Cheffe de projet inclusion numérique",
        });
    }
}
