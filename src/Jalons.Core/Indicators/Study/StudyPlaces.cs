using Jalons.Core.Programmes;
using Jalons.Core.Studies.References;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Indicators.Study;

/// <summary>The towns of the programme and the populations that beneficiaries are compared with.</summary>
public sealed class StudyPlaces
{
    private readonly ILookup<string, ReferencePopulation> _references;

    private StudyPlaces(IReadOnlyList<Commune> communes, IEnumerable<ReferencePopulation> references)
        => (Communes, _references) = (communes, references.ToLookup(reference => reference.Kind));

    /// <summary>Each town once, by its INSEE code.</summary>
    public IReadOnlyList<Commune> Communes { get; }

    public static async Task<StudyPlaces> Read(AsOf asOf, CancellationToken stop)
    {
        var communes = await asOf.Db.Communes.AsNoTracking().Where(commune => commune.ProgrammeId == asOf.Programme.Id).OrderBy(commune => commune.InseeCode).ThenBy(commune => commune.Vintage).ToListAsync(stop);
        var references = await asOf.Db.ReferencePopulations.AsNoTracking().Where(reference => reference.ProgrammeId == asOf.Programme.Id).ToListAsync(stop);
        return new([.. communes.DistinctBy(commune => commune.InseeCode)], references);
    }

    /// <summary>The population of a kind in each town of <paramref name="communes"/>, for the latest year up to <paramref name="at"/> (else the earliest); null when a town is missing.</summary>
    public ReferenceTable? Of(string kind, IReadOnlyList<Commune> communes, DateOnly at)
    {
        var years = _references[kind].Select(reference => reference.Year).Distinct().Order().ToList();
        if (years.Count == 0 || communes.Count == 0) return null;

        var year = years.Where(known => known <= at.Year).DefaultIfEmpty(years[0]).Last();
        var values = _references[kind].Where(reference => reference.Year == year).ToDictionary(reference => reference.InseeCode);
        return communes.All(commune => values.ContainsKey(commune.InseeCode))
            ? new(kind, year, values[communes[0].InseeCode].Source, [.. communes.Select(commune => values[commune.InseeCode].Value)])
            : null;
    }
}

/// <summary>A reference population town by town, in the order of the towns asked for.</summary>
public sealed record ReferenceTable(string Kind, int Year, string Source, IReadOnlyList<double> Values)
{
    /// <summary>« foyers allocataires du RSA, 2021 (CAF) »</summary>
    public string Words => $"{ReferenceKinds.All.Find(Kind)!.Label}, {Year} ({Source})";
}
