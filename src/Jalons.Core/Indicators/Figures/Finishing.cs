using Jalons.Core.Indicators.Study;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Figures;

/// <summary>From counts to a figure: value, status by the programme's thresholds, shares of the answers.</summary>
internal static class Finishing
{
    public static Figure Finish(this FigureDraft counted, PlaceRows? rows, long journeys, long persons)
    {
        var draft = Computed(Measured(counted with { Value = Value(counted) }, rows));
        if (draft is { IsMeasurable: true, Value: null }) draft = draft.NotMeasurable("Personne n’est dans ce champ.");

        var (status, reason) = Status(draft);
        var target = draft.TargetOf(draft.Indicator.Code);
        return new(draft.Indicator, draft.AsOf.At, draft.Territory?.Name)
        {
            Value = status is FigureStatus.Hidden ? null : draft.Value,
            Status = status,
            Reason = reason,
            Target = target?.Value,
            FormerTarget = target is null ? null : draft.AsOf.FormerTargetOf(draft.Indicator.Code, draft.Territory?.Id),
            TargetKind = target?.Kind,
            TargetFrom = target is { Kind: Programmes.TargetKind.About } about ? about.Value * (1 - draft.AsOf.Programme.Thresholds.AboutTolerance) : target?.Value,
            Numerator = draft.Numerator,
            Denominator = draft.Denominator,
            Missing = draft.Missing,
            Undated = draft.Undated,
            Journeys = journeys,
            Persons = persons,
            Rhythm = draft.Rhythm,
            Detail = draft.Detail,
            Bounds = BoundsOf(draft),
            Modalities = Modalities(draft, status),
        };
    }

    private static FigureDraft Measured(FigureDraft draft, PlaceRows? rows) => draft.Indicator.Measures is { } measures && rows is not null ? measures(rows, draft) : draft;

    private static FigureDraft Computed(FigureDraft draft) => draft.Indicator.Computes is { } computes ? computes(draft) : draft;

    private static Bounds? BoundsOf(FigureDraft draft)
        => draft is { Indicator.Unit: IndicatorUnit.Percent, IsMeasurable: true, Denominator: > 0 and var among, Missing: > 0 and var unknown } && draft.Numerator <= among
            ? new(100.0 * draft.Numerator / (among + unknown), 100.0 * (draft.Numerator + unknown) / (among + unknown))
            : null;

    private static double? Value(FigureDraft draft) => draft.Indicator.Unit switch
    {
        IndicatorUnit.Count => draft.Numerator,
        IndicatorUnit.Percent when draft.Denominator is > 0 and var among => 100.0 * draft.Numerator / among,
        _ => null,
    };

    private static (FigureStatus, string?) Status(FigureDraft draft)
    {
        if (!draft.IsMeasurable) return (FigureStatus.NotMeasurable, draft.Reason);
        if (draft.Indicator.Unit is not IndicatorUnit.Percent || draft.Denominator is not { } among) return (FigureStatus.Ok, draft.Reason);

        var thresholds = draft.AsOf.Programme.Thresholds;
        var missing = draft.Missing is > 0 and var unknown ? unknown / (double)(unknown + among) : 0;
        if (among < thresholds.PercentFrom) return (FigureStatus.Hidden, $"Effectif trop faible pour un pourcentage : {French.Count(among)}.");
        if (missing > thresholds.HiddenMissing) return (FigureStatus.Hidden, $"Réponse inconnue dans {French.Percent(100 * missing)} des cas : pas de pourcentage.");
        if (missing > thresholds.FragileMissing) return (FigureStatus.Fragile, draft.Reason ?? $"Réponse inconnue dans {French.Percent(100 * missing)} des cas : selon ce qu’elle serait, la part est comprise {BoundsOf(draft)!.Words}.");
        if (among < thresholds.SolidFrom) return (FigureStatus.Fragile, draft.Reason ?? $"Effectif faible : {French.Count(among)}.");
        return (FigureStatus.Ok, draft.Reason);
    }

    private static IReadOnlyList<ModalityFigure> Modalities(FigureDraft draft, FigureStatus status)
        => draft.Answers ?? [.. draft.Indicator.Modalities.Select((modality, rank) => new ModalityFigure(modality.Code, modality.Label, draft.Counts[rank], Percent(draft, rank, status)))];

    private static double? Percent(FigureDraft draft, int rank, FigureStatus status)
        => status is FigureStatus.Hidden || draft.Bases[rank] is not > 0 ? null : 100.0 * draft.Counts[rank] / draft.Bases[rank]!.Value;
}
