using System.Linq.Expressions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>F: from the need to what was received, one funnel per service; they run side by side and never make one chain.</summary>
internal static class Funnels
{
    public static IReadOnlyList<Indicator> All =>
    [
        Reception,
        Of("F02", "Du besoin à l’ordinateur", Milestone.Computer, Answers.NoComputer, new("a reçu un ordinateur", "ont reçu un ordinateur"), "personnes concernées par un ordinateur"),
        Of("F03", "Du besoin à la connexion", Milestone.Connection, Answers.NoSubscription, new("a reçu une connexion", "ont reçu une connexion"), "personnes concernées par une connexion"),
        Trainings.Funnel,
        Certified.Funnel,
        .. TrainingDropouts.All,
        NotServed.Indicator,
        .. Orientations.Followed,
    ];

    /// <summary>F01, its first step: the annexe only lists people received, so a share of those who came is measurable only where referrals are recorded too.</summary>
    private static Indicator Reception => new("F01", "De l’orientation au diagnostic", IndicatorUnit.Percent)
    {
        Scope = "personnes orientées vers le programme",
        Numerator = asOf => Reached.Diagnosed(asOf.At),
        Denominator = asOf => Reached.Entered(asOf.At),
        Waiting = asOf => Reached.Waiting(Milestone.Diagnosis, asOf.At),
        Broken = asOf => Reached.Broken(Milestone.Diagnosis, asOf.At),
        Modalities = [.. Steps.Select(step => new Modality(step.Code, step.Label, step.Rows) { Base = asOf => Reached.Entered(asOf.At) })],
        IsMultiple = true,
        Says = new("a été reçue en diagnostic", "ont été reçues en diagnostic"),
        Computes = draft => draft.Denominator == draft.Numerator
            ? draft.NotMeasurable("Seules les personnes reçues sont connues : l’annexe ne dit rien de celles qui ne sont pas venues.")
            : draft,
    };

    /// <summary>What every journey goes through; the services in between run side by side.</summary>
    private static readonly (string Code, string Label, Rows Rows)[] Steps =
    [
        ("entered", "Orientées vers le programme", asOf => Reached.Entered(asOf.At)),
        ("diagnosed", "Reçues en diagnostic", asOf => Reached.Diagnosed(asOf.At)),
        ("oriented", "Orientées vers un service au moins", asOf => Reached.Diagnosed(asOf.At).And(Any(service => Reached.Oriented(service, asOf.At)))),
        ("served", "Un service reçu au moins", asOf => Reached.Diagnosed(asOf.At).And(Any(service => Reached.Done(service, asOf.At)))),
        ("followed_3", "Suivies à 3 mois", asOf => Reached.FollowedUp(Milestone.FollowUp3, asOf.At)),
        ("followed_6", "Suivies à 6 mois", asOf => Reached.FollowedUp(Milestone.FollowUp6, asOf.At)),
    ];

    private static Expression<Func<Journey, bool>> Any(Func<Milestone, Expression<Func<Journey, bool>>> condition)
        => Milestones.All.Where(milestone => milestone.IsService).Select(condition).Aggregate((any, next) => any.Or(next));

    private static Indicator Of(string code, string label, Milestone service, Expression<Func<Journey, bool>> need, Phrase says, string scope)
    {
        Rows concerned = asOf => Reached.Concerned(service, asOf.At);
        return new(code, label, IndicatorUnit.Percent)
        {
            Scope = scope,
            Numerator = asOf => Reached.Done(service, asOf.At),
            Denominator = concerned,
            Missing = asOf => Reached.Received(asOf.At).And(Answers.EquipmentOrientation.Known().Not()).And(Reached.Done(service, asOf.At).Not()),
            Waiting = asOf => Reached.Waiting(service, asOf.At),
            Broken = asOf => Reached.Broken(service, asOf.At),
            Modalities =
            [
                new("need", "Besoin repéré au diagnostic", asOf => Reached.Received(asOf.At).And(need)) { Base = Shares.Received },
                new("oriented", "Orientées", asOf => Reached.Oriented(service, asOf.At)) { Base = concerned },
                new("delivered", "Orientées et dotées", asOf => Reached.Oriented(service, asOf.At).And(Reached.Done(service, asOf.At))) { Base = concerned },
                new("delivered_without", "Dotées sans orientation", asOf => Reached.Done(service, asOf.At).And(Reached.Oriented(service, asOf.At).Not())) { Base = concerned },
            ],
            IsMultiple = true,
            Says = says,
        };
    }
}

/// <summary>S: follow-ups, counted among those that could be asked for (exigibles), never among all.</summary>
internal static class FollowedUp
{
    public static readonly IReadOnlyList<Indicator> All = [Of("S01", 3, Milestone.FollowUp3), Of("S02", 6, Milestone.FollowUp6), .. Afterwards.All, .. BarriersAfterwards.All];

    private static Indicator Of(string code, int months, Milestone followUp) => new(code, $"Suivi réalisé à {months} mois", IndicatorUnit.Percent)
    {
        Scope = $"personnes diagnostiquées depuis {months} mois",
        Numerator = asOf => Reached.FollowedUp(followUp, asOf.At),
        Denominator = asOf => Reached.Due(followUp, asOf.At),
        Undated = asOf => Reached.FollowedUp(followUp, asOf.At).And(WithoutDate(followUp)),
        Broken = asOf => Reached.LeftBefore(followUp, asOf.At),
        Late = asOf => Reached.Late(followUp, asOf.At),
        Says = new($"a été suivie à {months} mois", $"ont été suivies à {months} mois"),
        Measures = (place, draft) => draft with { Detail = Attrition.Of(place, months) },
    };

    private static Expression<Func<Journey, bool>> WithoutDate(Milestone followUp)
        => followUp is Milestone.FollowUp3 ? journey => journey.Progress.FollowUp3On == null : journey => journey.Progress.FollowUp6On == null;
}
