using Jalons.Core.Calls.Budgets;
using Jalons.Statistics.Equity;
using Jalons.Statistics.Forecasting;
using Jalons.Statistics.Paired;
using Jalons.Statistics.Stratified;
using Jalons.Statistics.Survival;
using Jalons.Statistics.Tables;
using Jalons.Statistics.Univariate;

namespace Jalons.Core.Indicators.Figures.Details;

/// <summary>What a method of statistics found, beyond the number: what a chart of the figure is drawn from.</summary>
public abstract record FigureDetail;

/// <summary>R08: where the present pace leads.</summary>
public sealed record ForecastDetail(Forecast Forecast, DateOnly DueOn) : FigureDetail;

/// <summary>D01: days of those who have come.</summary>
public sealed record DaysDetail(long N, double? FirstQuartile, double? Median, double? ThirdQuartile, double? NinthDecile) : FigureDetail;

/// <summary>D02 to D04 and F08: days until a service, departures being another end. Rows whose delay is negative or has no date are left out, and counted.</summary>
public sealed record DelayDetail(SurvivalCurve Survival, IncidenceCurve Incidence, long Excluded) : FigureDetail
{
    /// <summary>One curve per territory, in the programme's order; the département only.</summary>
    public IReadOnlyList<(string Territory, IncidenceCurve Incidence, long N)> Territories { get; init; } = [];

    /// <summary>Log-rank test between territories.</summary>
    public ChiSquareTest? Test { get; init; }

    /// <summary>First day on which a share is reached; null when it is not.</summary>
    public double? DayOf(double share)
    {
        for (var i = 0; i < Incidence.Times.Count; i++)
            if (Incidence.Incidence[i] >= share - 1e-12) return Incidence.Times[i];
        return null;
    }
}

/// <summary>TYP: the classes of the département, and how stable each is.</summary>
public sealed record TypologyDetail(Study.NeedsTypology Typology) : FigureDetail;

/// <summary>One town: beneficiaries, reference population, ratio of the two shares with its interval.</summary>
public sealed record CommuneShare(string InseeCode, string Name, long Beneficiaries, double Population, Interval? Ratio)
{
    /// <summary>Beneficiaries for 1 000 of the reference population.</summary>
    public double? Rate => Population > 0 ? 1000 * Beneficiaries / Population : null;
}

/// <summary>T: how beneficiaries are spread over towns, beside a reference population.</summary>
public sealed record EquityDetail(string Reference, IReadOnlyList<CommuneShare> Communes) : FigureDetail
{
    public double? Gini { get; init; }
    public double? Hoover { get; init; }
    public double? Theil { get; init; }
    public TheilDecomposition? Decomposition { get; init; }

    /// <summary>By poverty, poorest first: negative when the poorest towns have more than their share.</summary>
    public double? Concentration { get; init; }

    /// <summary>What chance alone would give.</summary>
    public SamplingNoise? Noise { get; init; }
    public IReadOnlyList<(double Population, double Beneficiaries)> Lorenz { get; init; } = [];
}

/// <summary>FR02: each barrier at the diagnosis and when asked again, among those asked again; Before is how many had it at the diagnosis.</summary>
public sealed record ChangeDetail(IReadOnlyList<(string Code, string Label, PairedChange Change, long Before)> Barriers) : FigureDetail;

/// <summary>X03: a cross table and its test.</summary>
public sealed record AssociationDetail(CrossTable Table) : FigureDetail;

/// <summary>X04: a rate by kind of prescriber, as it is and with the structure of the département in age and qualification.</summary>
public sealed record StandardisedDetail(IReadOnlyList<(string Code, string Label, long N, StandardisedRate? Rate)> Groups) : FigureDetail;

/// <summary>S01, S02: who was followed up and who was not, and how much they differ at the start (standardised difference).</summary>
public sealed record AttritionDetail(IReadOnlyList<(string Label, double Followed, double Lost, double Difference)> Traits) : FigureDetail;

/// <summary>X02: professionals by how many people they referred.</summary>
public sealed record ProfessionalsDetail(int Professionals, double TopFiveShare, int KindsOfStructure) : FigureDetail;

/// <summary>E01: what was granted, amendments included, and planned and spent post by post.</summary>
public sealed record SpendingDetail(long GrantedCents, IReadOnlyList<PostTotal> Posts) : FigureDetail;

/// <summary>E02 and E04: mean costs side by side.</summary>
public sealed record CostDetail(IReadOnlyList<CostLine> Costs) : FigureDetail;

/// <summary>A mean cost, to the cent; null where too few persons are behind it.</summary>
public sealed record CostLine(string Label, long Count, long? Cents);
