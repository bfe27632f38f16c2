using System.Linq.Expressions;
using Jalons.Core.Fieldwork;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>F06 and F07: who is lost between the orientation and the training, and in it. The status is what was written, failing it what the free words were validated to say.</summary>
internal static class TrainingDropouts
{
    /// <summary>F06.</summary>
    public static readonly Indicator Entry = NeverEntered();

    public static readonly IReadOnlyList<Indicator> All = [Entry, DroppedOut()];

    private static readonly Expression<Func<Journey, bool>> Written = journey => journey.TrainingReferrals.Any(referral => referral.Status != TrainingStatus.Unknown);

    private static Indicator NeverEntered() => new("F06", "Rupture à l’entrée en formation", IndicatorUnit.Percent)
    {
        Scope = "personnes orientées vers une formation dont la suite est connue",
        Numerator = asOf => Concerned(asOf).And(Never),
        Denominator = asOf => Concerned(asOf).And(Never.Or(Entered)),
        Missing = asOf => Concerned(asOf).And(Never.Or(Entered).Or(Waiting).Not()),
        Modalities =
        [
            new("never", "Jamais entrées", asOf => Concerned(asOf).And(Never)),
            new("entered", "Entrées", asOf => Concerned(asOf).And(Entered).And(Never.Not())),
            new("waiting", "En attente d’une place", asOf => Concerned(asOf).And(Waiting).And(Never.Or(Entered).Not())) { Base = Concerned },
            new("unknown", "Suite inconnue", asOf => Concerned(asOf).And(Never.Or(Entered).Or(Waiting).Not())) { Base = Concerned },
            .. Codebook.Reasons.Select(reason => new Modality($"reason_{reason.Code}", $"Motif : {reason.Label}", asOf => Concerned(asOf).And(Never).And(Because(reason.Code))) { Base = asOf => Concerned(asOf).And(Never) }),
        ],
        IsMultiple = true,
        Says = new("ne l’a pas commencée", "ne l’ont pas commencée"),
        Computes = draft => draft.Denominator is > 0 ? draft : draft.NotMeasurable("L’annexe ne dit pas qui est entré en formation : aucune suite n’est saisie, ni codée et validée."),
        Writes = Words,
    };

    private static Indicator DroppedOut() => new("F07", "Abandon en formation", IndicatorUnit.Percent)
    {
        Scope = "personnes entrées en formation dont l’issue est connue",
        Numerator = asOf => Reached.Oriented(Milestone.Training, asOf.At).And(Dropped),
        Denominator = asOf => Reached.Oriented(Milestone.Training, asOf.At).And(Dropped.Or(Finished)),
        Missing = asOf => Reached.Oriented(Milestone.Training, asOf.At).And(Entered).And(Dropped.Or(Finished).Not()),
        Says = new("l’a quittée avant la fin", "l’ont quittée avant la fin"),
        Computes = draft => draft.Denominator is > 0 ? draft : draft.NotMeasurable("Aucune issue de formation n’est connue."),
    };

    // Sent to several, she is lost to training when none of them kept her.
    private static Expression<Func<Journey, bool>> Never => Is("training.never.", TrainingStatus.NeverEntered)
        .And(journey => !journey.TrainingReferrals.Any(referral => referral.Status != TrainingStatus.NeverEntered && referral.Status != TrainingStatus.Unknown));
    private static Expression<Func<Journey, bool>> Waiting => Is("training.waiting", TrainingStatus.Waiting);
    private static Expression<Func<Journey, bool>> Dropped => Is("training.dropped.", TrainingStatus.DroppedOut).And(journey => !journey.TrainingReferrals.Any(referral => referral.Status == TrainingStatus.Finished));
    private static Expression<Func<Journey, bool>> Finished => Is("training.finished", TrainingStatus.Finished);
    private static Expression<Func<Journey, bool>> Entered => Is("training.ongoing", TrainingStatus.Entered).Or(Finished).Or(Dropped);

    private static Expression<Func<Journey, bool>> Is(string code, TrainingStatus status)
    {
        Expression<Func<Journey, bool>> written = journey => journey.TrainingReferrals.Any(referral => referral.Status == status);
        return written.Or(Written.Not().And(Coded.HasAny(CodedText.Training, code)));
    }

    private static Expression<Func<Journey, bool>> Because(string reason)
    {
        Expression<Func<Journey, bool>> written = journey => journey.TrainingReferrals.Any(referral => referral.DropReason == reason);
        return written.Or(Coded.Has(CodedText.Training, $"training.never.{reason}"));
    }

    // Less than three months after the diagnosis, it is too early to speak of a loss.
    private static Expression<Func<Journey, bool>> Concerned(AsOf asOf)
    {
        var latest = asOf.At.AddDays(-asOf.Programme.Thresholds.DaysBeforeDropout);
        return Reached.Oriented(Milestone.Training, asOf.At).And(journey => journey.Progress.DiagnosedOn == null || journey.Progress.DiagnosedOn <= latest);
    }

    /// <summary>S3.</summary>
    private static string Words(Figure figure)
    {
        var (among, lost, unknown) = (figure.Denominator!.Value, figure.Numerator!.Value, figure.Missing ?? 0);
        var start = $"Sur {French.Count(among)} personnes orientées vers une formation et dont la suite est connue, {French.Count(lost)} ({French.Percent(figure.Value!.Value, Rounding.DecimalsFor(among))}) ne l’ont pas commencée"
            + $"{(figure.Territory is { } territory ? $" sur le territoire {territory}" : "")}";
        return unknown == 0 ? $"{start}."
            : $"{start} ; {French.Count(unknown)} situations restent inconnues : selon l’hypothèse, la rupture est comprise entre {French.Percent(100.0 * lost / (among + unknown))} et {French.Percent(100.0 * (lost + unknown) / (among + unknown))}.";
    }
}
