using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.References;
using Jalons.Statistics.Equity;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>The towns of a place: beneficiaries who live there, and the reference population: RSA households, failing them adults.</summary>
internal sealed record Towns(PlaceRows Place, IReadOnlyList<Commune> Communes, IReadOnlyList<long> Beneficiaries, ReferenceTable Reference)
{
    public const string NoReference = "La population de référence par commune (foyers allocataires du RSA) n’est pas encore importée.";

    public IReadOnlyList<double> Counts => [.. Beneficiaries.Select(count => (double)count)];

    private EquityDetail? _detail;

    /// <summary>Ratios, indices and what chance alone would give, worked out once.</summary>
    public EquityDetail Detail => _detail ??= Measured();

    public static Towns? Of(PlaceRows place)
    {
        var communes = place.Study.Places.Communes.Where(commune => place.Territory is null || commune.TerritoryId == place.Territory.Id).ToList();
        var reference = place.Study.Places.Of(ReferenceKinds.RsaHouseholds, communes, place.At) ?? place.Study.Places.Of(ReferenceKinds.Adults, communes, place.At);
        if (reference is null || reference.Values.Sum() <= 0) return null;

        var counts = place.Rows.Where(row => row is { Received: true, CityCode: not null }).GroupBy(row => row.CityCode!).ToDictionary(town => town.Key, town => town.LongCount());
        return new(place, communes, [.. communes.Select(commune => counts.GetValueOrDefault(commune.InseeCode))], reference);
    }

    private EquityDetail Measured()
    {
        var (population, ratios) = (Reference.Values, EquityIndices.Ratios(Beneficiaries, Reference.Values));
        var poverty = Place.Study.Places.Of(ReferenceKinds.Poverty, Communes, Place.At);
        return new(Reference.Words, [.. Communes.Select((commune, rank) => new CommuneShare(commune.InseeCode, commune.Name, Beneficiaries[rank], population[rank], ratios[rank]))])
        {
            Gini = EquityIndices.Gini(Counts, population),
            Hoover = EquityIndices.Hoover(Counts, population),
            Theil = EquityIndices.Theil(Counts, population),
            Decomposition = Place.Territory is null ? TheilDecomposition.Of(Counts, population, [.. Communes.Select(commune => $"{commune.TerritoryId}")]) : null,
            Concentration = poverty is null ? null : EquityIndices.Concentration(Counts, population, poverty.Values),
            Noise = SamplingNoise.Of(Beneficiaries.Sum(), population),
            Lorenz = EquityIndices.Lorenz(Counts, population),
        };
    }

    /// <summary>Towns with nobody where at least <paramref name="expected"/> would be expected.</summary>
    public IReadOnlyList<string> EmptyAndExpected(double expected)
    {
        var (all, people) = (Beneficiaries.Sum(), Reference.Values.Sum());
        return [.. Communes.Where((_, rank) => Beneficiaries[rank] == 0 && all * Reference.Values[rank] / people >= expected).Select(commune => commune.Name)];
    }
}
