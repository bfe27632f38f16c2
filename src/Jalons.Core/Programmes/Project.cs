namespace Jalons.Core.Programmes;

/// <summary>What one consortium does in one territory under the programme.</summary>
public sealed class Project
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public required string Name { get; set; }

    /// <summary>Letters that begin its journey numbers (« EE »).</summary>
    public required string Prefix { get; set; }

    /// <summary>The lead organisation of the consortium (porteur).</summary>
    public long LeadOrganisationId { get; set; }
}

/// <summary>A body that takes part: lead organisation, partner, prescriber, department.</summary>
public sealed class Organisation
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public required string Name { get; set; }

    /// <summary>The fourteen digits of its establishment, checked when they are typed; null while they are not known.</summary>
    public string? Siret { get; set; }
    public OrganisationKind Kind { get; set; }

    /// <summary>Whether it belongs to the social and solidary economy, and what says so (loi du 31 juillet 2014, art. 1).</summary>
    public SocialEconomy SocialEconomy { get; set; }

    /// <summary>The organisation that this one was found to be: nothing is moved, what it does is read as the other's. Null while it is itself.</summary>
    public long? SameAsId { get; set; }

    /// <summary>What kind of structure it is, for those that refer people.</summary>
    public long? StructureKindId { get; set; }
}

public enum OrganisationKind { Unknown, Association, Cooperative, Company, PublicService, Authority, State }

public enum SocialEconomy { Unknown, No, ByStatus, ByApproval }

public static class OrganisationWords
{
    extension(OrganisationKind kind)
    {
        public string InFrench => kind switch
        {
            OrganisationKind.Association => "association",
            OrganisationKind.Cooperative => "coopérative",
            OrganisationKind.Company => "entreprise",
            OrganisationKind.PublicService => "service public",
            OrganisationKind.Authority => "collectivité, EPT",
            OrganisationKind.State => "service de l’État",
            _ => "non renseigné",
        };
    }

    extension(SocialEconomy belongs)
    {
        public string InFrench => belongs switch
        {
            SocialEconomy.ByStatus => "oui, par statut juridique",
            SocialEconomy.ByApproval => "oui, par agrément",
            SocialEconomy.No => "non",
            _ => "non renseigné",
        };

        public bool IsProven => belongs is SocialEconomy.ByStatus or SocialEconomy.ByApproval;
    }
}

/// <summary>One answer of a list that the programme keeps itself (types of training, of certification).</summary>
public sealed class ListItem
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }

    /// <summary>Code of the nomenclature (« training_types »).</summary>
    public required string List { get; set; }
    public required string Code { get; set; }
    public required string Label { get; set; }

    /// <summary>Bit in the mask, never reused within the list.</summary>
    public int Bit { get; set; }

    /// <summary>Other wordings, separated by « | ».</summary>
    public string? Aliases { get; set; }

    /// <summary>False: read in files, not proposed on forms.</summary>
    public bool IsOffered { get; set; } = true;
}
