using System.Linq.Expressions;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>R04b and F04: from the orientation to the entry and the end of a training. The annexe only has free words: what is not known is bounded, never guessed.</summary>
internal static class Trainings
{
    private const string NotTold = "L’annexe ne dit pas qui est entré en formation, et aucun suivi n’a été saisi.";

    public static readonly Indicator Entries = new("R04b", "Entrées en formation ou accompagnement", IndicatorUnit.Count)
    {
        Scope = "personnes orientées vers une formation",
        Numerator = asOf => Reached.Done(Milestone.Training, asOf.At),
        Missing = Unknown,
        Undated = asOf => Reached.Done(Milestone.Training, asOf.At).And(journey => journey.Progress.TrainingOn == null),
        Modalities = [new("known", "Suites connues", KnownRows)],
        Says = new("est entrée en formation", "sont entrées en formation"),
        Computes = draft => draft.CountOf("known") == 0 && draft.Missing > 0 ? draft.NotMeasurable(NotTold) : draft,
    };

    public static readonly Indicator Funnel = new("F04", "De l’orientation à la formation", IndicatorUnit.Percent)
    {
        Scope = "personnes orientées vers une formation dont la suite est connue",
        Numerator = asOf => Reached.Done(Milestone.Training, asOf.At),
        Denominator = KnownRows,
        Missing = Unknown,
        Concerned = asOf => Reached.Concerned(Milestone.Training, asOf.At),
        Waiting = asOf => Reached.Waiting(Milestone.Training, asOf.At),
        Broken = asOf => Reached.Broken(Milestone.Training, asOf.At),
        Modalities =
        [
            new("oriented", "Orientées", asOf => Reached.Oriented(Milestone.Training, asOf.At)) { Base = Concerned },
            new("entered", "Entrées", asOf => Reached.Done(Milestone.Training, asOf.At)) { Base = Concerned },
            new("finished", "Terminées", asOf => Concerned(asOf).And(HasStatus(TrainingStatus.Finished))) { Base = Concerned },
            new("dropped_out", "Abandons", asOf => Concerned(asOf).And(HasStatus(TrainingStatus.DroppedOut))) { Base = Concerned },
            new("never_entered", "Jamais entrées", NeverEntered) { Base = Concerned },
            new("waiting", "En attente d’une place", asOf => Concerned(asOf).And(Reached.Done(Milestone.Training, asOf.At).Not()).And(HasStatus(TrainingStatus.Waiting))) { Base = Concerned },
            new("unknown", "Suite inconnue", Unknown) { Base = Concerned },
        ],
        IsMultiple = true,
        Says = new("est entrée en formation", "sont entrées en formation"),
        Computes = Bounded,
    };

    private static Expression<Func<Journey, bool>> Concerned(AsOf asOf) => Reached.Concerned(Milestone.Training, asOf.At);

    private static Expression<Func<Journey, bool>> KnownRows(AsOf asOf) => Reached.Concerned(Milestone.Training, asOf.At).And(HasAnyStatus());

    private static Expression<Func<Journey, bool>> Unknown(AsOf asOf) => Reached.Concerned(Milestone.Training, asOf.At).And(HasAnyStatus().Not());

    private static Expression<Func<Journey, bool>> NeverEntered(AsOf asOf)
        => Concerned(asOf).And(Reached.Done(Milestone.Training, asOf.At).Not()).And(HasStatus(TrainingStatus.NeverEntered));

    private static Expression<Func<Journey, bool>> HasAnyStatus() => journey => journey.TrainingReferrals.Any(referral => referral.Status != TrainingStatus.Unknown);

    private static Expression<Func<Journey, bool>> HasStatus(TrainingStatus status) => journey => journey.TrainingReferrals.Any(referral => referral.Status == status);

    // Manski bounds: every unknown person entered, or none did (evaluation, M14).
    private static FigureDraft Bounded(FigureDraft draft)
    {
        if (draft.Missing is not > 0) return draft;
        if (draft.Denominator is not > 0) return draft.NotMeasurable(NotTold);

        var all = draft.Denominator.Value + draft.Missing.Value;
        var (low, high) = (100.0 * draft.Numerator / all, 100.0 * (draft.Numerator + draft.Missing.Value) / all);
        return draft with { Reason = $"Suite inconnue pour {French.Count(draft.Missing.Value)} personnes : la part est comprise entre {French.Percent(low)} et {French.Percent(high)}." };
    }
}
