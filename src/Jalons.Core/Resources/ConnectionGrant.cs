using Jalons.Core.Journeys;

namespace Jalons.Core.Resources;

/// <summary>An Internet connection given to the person (dotation en connexion); the call asks for six months at least. Its date is the start.</summary>
public sealed class ConnectionGrant : Fact
{
    public const int OperatorMaxLength = 80;

    /// <summary>Months paid for; null when the source does not say, as in the annexe.</summary>
    public int? Months { get; set; }
    public string? Operator { get; set; }
    public DateOnly? ActivatedOn { get; set; }

    /// <summary>What the person pays in all, in cents.</summary>
    public int? CounterpartCents { get; set; }

    /// <summary>Why a connection was given although there is one at home.</summary>
    public string? DespiteHomeConnection { get; set; }

    /// <summary>Why this one, when she had had one before (seconde dotation).</summary>
    public string? WhyAnother { get; set; }

    public DateOnly? InterruptedOn { get; set; }
    public string? InterruptionReason { get; set; }
    public DateOnly? EndedOn { get; set; }

    public List<Recharge> Recharges { get; } = [];

    /// <summary>Nothing but a day was written, as in the annexe.</summary>
    public bool SaysNothing => Months is null && Operator is null && ActivatedOn is null && CounterpartCents is null && DespiteHomeConnection is null && WhyAnother is null
        && InterruptedOn is null && InterruptionReason is null && EndedOn is null && Recharges.Count == 0;
}

/// <summary>One top-up of a connection (rechargement): who pays it, or who helps the person to make it.</summary>
public sealed class Recharge
{
    public long Id { get; set; }
    public long ConnectionGrantId { get; set; }
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public DateOnly On { get; set; }
    public int Months { get; set; }
    public RechargePayer PaidBy { get; set; }

    /// <summary>Name of who helps; null when nobody had to.</summary>
    public string? AccompaniedBy { get; set; }
}

public enum RechargePayer { Project, Person, PersonAccompanied }
