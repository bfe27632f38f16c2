namespace Jalons.Core.Studies.References;

/// <summary>How many people of a kind live in a town, a given year, by a given source: what beneficiaries are compared with (population de référence).</summary>
public sealed class ReferencePopulation
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public required string InseeCode { get; set; }

    /// <summary>Code of <see cref="ReferenceKinds"/>.</summary>
    public required string Kind { get; set; }
    public int Year { get; set; }

    /// <summary>Who published it (« CAF, foyers allocataires au 31/12/2021 »).</summary>
    public required string Source { get; set; }

    /// <summary>People or households; a rate from 0 to 100 for poverty.</summary>
    public double Value { get; set; }
}
