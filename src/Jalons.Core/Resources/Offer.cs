namespace Jalons.Core.Resources;

/// <summary>A training or support that a structure proposes, in the programme's own list.</summary>
public sealed class Offer
{
    public const int NameMaxLength = 160;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }

    /// <summary>Where it is offered; null for the whole département.</summary>
    public long? TerritoryId { get; set; }
    public required string Name { get; set; }
    public required string Provider { get; set; }
    public string? Place { get; set; }

    /// <summary>How to enrol: a telephone, an address, opening hours.</summary>
    public string? Contact { get; set; }

    /// <summary>Bits of the programme's training types.</summary>
    public long Types { get; set; }

    /// <summary>Last day on which people are sent there; null while it is open.</summary>
    public DateOnly? ClosedOn { get; set; }

    public bool IsOpen(DateOnly today) => ClosedOn is not { } day || today <= day;
}
