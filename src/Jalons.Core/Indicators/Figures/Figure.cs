using Jalons.Core.Indicators.Figures.Details;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Figures;

/// <summary>An indicator computed on a day, for one territory (journeys) or the département (distinct persons).</summary>
/// <param name="Indicator">The definition.</param>
/// <param name="At">The day that the figure speaks of.</param>
/// <param name="Territory">Name of the territory; null for the département.</param>
public sealed record Figure(Indicator Indicator, DateOnly At, string? Territory)
{
    /// <summary>The number; null when it cannot be measured or may not be shown. Percentages go from 0 to 100.</summary>
    public double? Value { get; init; }
    public FigureStatus Status { get; init; }

    /// <summary>Why it is fragile, hidden or not measurable, or what to know when reading it.</summary>
    public string? Reason { get; init; }
    public int? Target { get; init; }

    /// <summary>The target that an amendment replaced; null when none did.</summary>
    public int? FormerTarget { get; init; }
    public Programmes.TargetKind? TargetKind { get; init; }

    /// <summary>From this count on, an « environ » target counts as reached.</summary>
    public double? TargetFrom { get; init; }
    public long? Numerator { get; init; }
    public long? Denominator { get; init; }

    /// <summary>Answers that are not known.</summary>
    public long? Missing { get; init; }

    /// <summary>Facts counted although they have no date.</summary>
    public long? Undated { get; init; }

    /// <summary>Journeys behind the value, or behind its denominator.</summary>
    public long Journeys { get; init; }

    /// <summary>Distinct persons behind them.</summary>
    public long Persons { get; init; }
    public IReadOnlyList<ModalityFigure> Modalities { get; init; } = [];

    /// <summary>R09 only: what was done per week lately.</summary>
    public double? Rhythm { get; init; }

    /// <summary>What a method of statistics found beyond the number; null for counts and shares.</summary>
    public FigureDetail? Detail { get; init; }

    /// <summary>Between what a share lies whatever the unknown answers are; null when all are known.</summary>
    public Bounds? Bounds { get; init; }

    /// <summary>The figure as one French sentence.</summary>
    public string Sentence => Figures.Sentence.Of(this);
}

/// <summary>Lowest and highest share, from 0 to 100 (Manski).</summary>
public sealed record Bounds(double Low, double High)
{
    /// <summary>« entre 45 % et 75 % »</summary>
    public string Words => $"entre {French.Percent(Low)} et {French.Percent(High)}";
}

/// <summary>How many gave an answer, and their share; no share where the figure is hidden.</summary>
public sealed record ModalityFigure(string Code, string Label, long Count, double? Percent);

public enum FigureStatus { Ok, Fragile, Hidden, NotMeasurable }
