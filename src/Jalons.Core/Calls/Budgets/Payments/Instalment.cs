namespace Jalons.Core.Calls.Budgets.Payments;

/// <summary>One payment that the convention foresees (versement), in its order.</summary>
public sealed class Instalment
{
    public const int LabelMaxLength = 120;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long ProjectId { get; set; }
    public int Rank { get; set; }
    public required string Label { get; set; }
    public InstalmentKind Kind { get; set; }

    /// <summary>The whole of an advance; the ceiling of what is paid on counts; 0 for the final balance, which the whole grant bounds.</summary>
    public long AmountCents { get; set; }

    /// <summary>Cents for each person in the list, by fact; 0 where the fact is not paid for.</summary>
    public long DiagnosisCents { get; set; }
    public long ComputerCents { get; set; }
    public long ConnectionCents { get; set; }
    public long CertificationCents { get; set; }
    public DateOnly? DueOn { get; set; }
    public int Version { get; set; }

    public bool HasList => Kind is not InstalmentKind.Advance;

    public long UnitOf(CountedFact fact) => fact switch
    {
        CountedFact.Diagnosis => DiagnosisCents,
        CountedFact.Computer => ComputerCents,
        CountedFact.Connection => ConnectionCents,
        _ => CertificationCents,
    };
}

public enum InstalmentKind { Advance, OnCounts, FinalBalance }

/// <summary>What a list certifies of a person: received in diagnosis, given a computer, given a connection, sat a certification.</summary>
public enum CountedFact { Diagnosis, Computer, Connection, Certification }

public static class PaymentWords
{
    public static readonly IReadOnlyList<CountedFact> Facts = Enum.GetValues<CountedFact>();

    extension(InstalmentKind kind)
    {
        public string InFrench => kind switch { InstalmentKind.Advance => "avance", InstalmentKind.OnCounts => "acompte sur liste certifiée", _ => "solde" };
    }

    extension(CountedFact fact)
    {
        public string InFrench => fact switch
        {
            CountedFact.Diagnosis => "Diagnostic",
            CountedFact.Computer => "Ordinateur remis",
            CountedFact.Connection => "Connexion remise",
            _ => "Certification passée",
        };
    }
}
