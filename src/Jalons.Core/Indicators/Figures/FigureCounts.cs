using Jalons.Core.Indicators.Study;
using Jalons.Core.Programmes;

namespace Jalons.Core.Indicators.Figures;

/// <summary>The counts that one indicator asks of a tally, and the figures made of them.</summary>
internal sealed class FigureCounts
{
    private readonly Tally _tally;
    private readonly int _numerator;
    private readonly int? _denominator, _missing, _undated;
    private readonly IReadOnlyList<(int Count, int? Base)> _modalities;

    public FigureCounts(Indicator indicator, Tally tally)
    {
        (Indicator, _tally, _numerator) = (indicator, tally, tally.Add(indicator.Numerator));
        (_denominator, _missing, _undated) = (Ask(indicator.Denominator), Ask(indicator.Missing), Ask(indicator.Undated));
        _modalities = [.. indicator.Modalities.Select(modality => (tally.Add(modality.Rows), Ask(modality.Base)))];
    }

    public Indicator Indicator { get; }

    public Figure Figure(AsOf asOf, Territory? territory, PlaceRows? rows)
    {
        long Count(int number) => territory is null ? _tally.Persons(number) : _tally.Journeys(number, territory.Id);
        long? CountIf(int? number) => number is { } asked ? Count(asked) : null;

        var denominator = CountIf(_denominator);
        var draft = new FigureDraft(Indicator, asOf, territory)
        {
            Numerator = Count(_numerator),
            Denominator = denominator,
            Missing = CountIf(_missing),
            Undated = CountIf(_undated),
            Counts = [.. _modalities.Select(modality => Count(modality.Count))],
            Bases = [.. _modalities.Select(modality => modality.Base is null ? denominator : CountIf(modality.Base))],
        };
        var behind = _denominator ?? _numerator;
        return draft.Finish(
            rows,
            territory is null ? _tally.Journeys(behind) : _tally.Journeys(behind, territory.Id),
            territory is null ? _tally.Persons(behind) : _tally.Journeys(behind, territory.Id));
    }

    private int? Ask(Rows? rows) => rows is null ? null : _tally.Add(rows);
}
