namespace Jalons.Core.Programmes;

/// <summary>A part of the department that one project serves (établissement public territorial).</summary>
public sealed class Territory
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public required string Code { get; set; }
    public required string Name { get; set; }

    /// <summary>Nine digits of the body that it is, when the programme says them.</summary>
    public string? Siren { get; set; }

    /// <summary>Fixed, colour-blind-safe hue; never the colour of a text.</summary>
    public required string Colour { get; set; }
    public int Rank { get; set; }

    /// <summary>Part of the envelope; the parts add up to the programme's envelope.</summary>
    public long EnvelopeCents { get; set; }
}

/// <summary>A town as it was on a given vintage of the official geography.</summary>
public sealed class Commune
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public required string InseeCode { get; set; }
    public required string Name { get; set; }

    /// <summary>Year of the official geography: towns merge (Pierrefitte-sur-Seine into Saint-Denis in 2025).</summary>
    public int Vintage { get; set; }
    public long TerritoryId { get; set; }
    public int Population { get; set; }

    /// <summary>Postal codes, separated by a space.</summary>
    public required string PostalCodes { get; set; }

    /// <summary>Names that it had and that people still write, separated by « ; »; null when there is none.</summary>
    public string? FormerNames { get; set; }
}

/// <summary>A circonscription of the ASE and the territory that its young people belong to, whatever town they live in (AMI, note 1).</summary>
public sealed class AseDistrict
{
    public const int NameMaxLength = 80;

    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }

    /// <summary>Its first name: journeys keep it, so that renaming loses none.</summary>
    public required string Code { get; set; }
    public required string Name { get; set; }
}
