using System.Linq.Expressions;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators;

/// <summary>Tells which journeys belong to a part of an indicator, on a day.</summary>
public delegate Expression<Func<Journey, bool>> Rows(AsOf asOf);

/// <summary>One figure, said once (evaluation, section 1.3): from this object follow its value, the rows behind it and its sentence.</summary>
/// <param name="Code">Code of the catalogue (« R01 »), stable.</param>
/// <param name="Label">Name in French.</param>
/// <param name="Unit">What the value is.</param>
public sealed record Indicator(string Code, string Label, IndicatorUnit Unit)
{
    /// <summary>Whom the figure speaks of, in words (« personnes dont l'équipement est connu »).</summary>
    public required string Scope { get; init; }

    /// <summary>What is counted.</summary>
    public required Rows Numerator { get; init; }

    /// <summary>What it is counted among; null for a plain count.</summary>
    public Rows? Denominator { get; init; }

    /// <summary>Journeys of the scope whose answer is not known.</summary>
    public Rows? Missing { get; init; }

    /// <summary>Journeys counted although the fact has no date.</summary>
    public Rows? Undated { get; init; }

    /// <summary>Whom the fact concerns, its outcome known or not; the denominator where all outcomes are known.</summary>
    public Rows? Concerned { get; init; }

    /// <summary>Concerned, not reached, not left.</summary>
    public Rows? Waiting { get; init; }

    /// <summary>Left before reaching it (rupture).</summary>
    public Rows? Broken { get; init; }

    /// <summary>Due and not done.</summary>
    public Rows? Late { get; init; }

    /// <summary>The answers that the figure details.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = [];

    /// <summary>The answers that make the numerator, where the numerator is made of some of them.</summary>
    public IReadOnlyList<string> Headline { get; init; } = [];

    /// <summary>True when the answers do not exclude each other.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>What is said of the persons counted: « a été reçue en diagnostic », « ont été reçues en diagnostic ».</summary>
    public required Phrase Says { get; init; }

    /// <summary>What the figure can support: it decides the verbs that may speak of it.</summary>
    public EvidenceDesign Design { get; init; }

    /// <summary>Measures what counts alone cannot: from the rows of the place; null for most.</summary>
    internal Func<PlaceRows, FigureDraft, FigureDraft>? Measures { get; init; }

    /// <summary>The sentence, where the common ones do not say it.</summary>
    internal Func<Figure, string>? Writes { get; init; }

    /// <summary>Computes what is more than a count or a share (pace, index, mean); null for most.</summary>
    internal Func<FigureDraft, FigureDraft>? Computes { get; init; }

    /// <summary>The journeys of a part; null where the indicator has no such part.</summary>
    public Rows? RowsOf(IndicatorPart part, string? modality = null) => part switch
    {
        _ when modality is not null => Modalities.FirstOrDefault(known => known.Code == modality) is { } found
            ? part is IndicatorPart.Missing ? found.Missing : found.Rows
            : null,
        IndicatorPart.Numerator => Numerator,
        IndicatorPart.Denominator => Denominator ?? Numerator,
        IndicatorPart.Concerned => Concerned ?? Denominator ?? Numerator,
        IndicatorPart.Missing => Missing,
        IndicatorPart.Undated => Undated,
        IndicatorPart.Waiting => Waiting,
        IndicatorPart.Broken => Broken,
        _ => Late,
    };

    public override string ToString() => Code;
}

/// <summary>One answer of an indicator.</summary>
/// <param name="Code">Code of the option (« woman »).</param>
/// <param name="Label">Wording of the option.</param>
/// <param name="Rows">The journeys that gave it.</param>
public sealed record Modality(string Code, string Label, Rows Rows)
{
    /// <summary>What the answer is counted among, when it is not the indicator's denominator.</summary>
    public Rows? Base { get; init; }

    /// <summary>The journeys where it should be known and is not.</summary>
    public Rows? Missing { get; init; }
}

public enum IndicatorUnit { Count, Percent, Days, Index }

/// <summary>The parts of an indicator that open as a list of journeys.</summary>
public enum IndicatorPart { Numerator, Denominator, Concerned, Missing, Undated, Waiting, Broken, Late }

/// <summary>The same words for one person and for several.</summary>
public sealed record Phrase(string One, string Many)
{
    public string For(long count) => count < 2 ? One : Many;
}
