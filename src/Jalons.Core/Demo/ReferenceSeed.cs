using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.References;

namespace Jalons.Core.Demo;

/// <summary>Invented reference populations, so that the indicators of equity have something to compare with: the source says so.</summary>
internal static class ReferenceSeed
{
    private const double UsualShare = 0.05, HighShare = 0.08;

    /// <summary>More households in one town out of three than its inhabitants would make expect.</summary>
    public static void AddReferencePopulations(this AppDb db, Programme programme)
        => db.ReferencePopulations.AddRange(programme.Communes.DistinctBy(commune => commune.InseeCode).OrderBy(commune => commune.InseeCode, StringComparer.Ordinal).Select((commune, rank) => new ReferencePopulation
        {
            ProgrammeId = programme.Id,
            InseeCode = commune.InseeCode,
            Kind = ReferenceKinds.RsaHouseholds,
            Year = 2021,
            Source = "donnée fictive de démonstration",
            Value = Math.Round(commune.Population * (rank % 3 == 0 ? HighShare : UsualShare)),
        }));
}
