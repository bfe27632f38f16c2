using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Programmes;

namespace Jalons.Core.Indicators.Figures;

/// <summary>The counts of an indicator in one place, on the way to its figure.</summary>
internal sealed record FigureDraft(Indicator Indicator, AsOf AsOf, Territory? Territory)
{
    public required long Numerator { get; init; }
    public required long? Denominator { get; init; }
    public required long? Missing { get; init; }
    public required long? Undated { get; init; }

    /// <summary>Count of each modality, in order.</summary>
    public required IReadOnlyList<long> Counts { get; init; }

    /// <summary>What each modality is counted among.</summary>
    public required IReadOnlyList<long?> Bases { get; init; }

    public double? Value { get; init; }
    public string? Reason { get; init; }
    public bool IsMeasurable { get; init; } = true;
    public double? Rhythm { get; init; }

    /// <summary>Answers found by a method of statistics, in place of the counted ones.</summary>
    public IReadOnlyList<ModalityFigure>? Answers { get; init; }
    public FigureDetail? Detail { get; init; }

    /// <summary>Share of each modality of an exclusive list, from 0 to 1.</summary>
    public IEnumerable<double> Shares => Counts.Select(count => count / (double)Denominator!.Value);

    public long CountOf(string modality) => Counts[Indicator.Modalities.Select((known, rank) => (known, rank)).First(pair => pair.known.Code == modality).rank];

    /// <summary>The target in force that day in this place.</summary>
    public Target? TargetOf(string indicator) => AsOf.TargetOf(indicator, Territory?.Id);

    public FigureDraft NotMeasurable(string reason) => this with { Value = null, Reason = reason, IsMeasurable = false };

    /// <summary>Each modality against the target of the indicator of the same code.</summary>
    public IReadOnlyList<long?> BasesFromTargets() => [.. Indicator.Modalities.Select(modality => (long?)TargetOf(modality.Code)?.Value)];

    /// <summary>All modalities together: filled answers among expected ones.</summary>
    public FigureDraft Summed()
    {
        var (filled, expected) = (Counts.Sum(), Bases.Sum(among => among ?? 0));
        return expected == 0
            ? NotMeasurable("Aucune réponse n’est attendue.")
            : this with { Numerator = filled, Denominator = expected, Missing = null, Value = 100.0 * filled / expected };
    }
}
