namespace Jalons.Core.Referrals;

/// <summary>How the person came to the programme (orientation vers le dispositif): block ORIENTATION of the annexe, without the professional's name and contacts, and what the call adds.</summary>
public sealed class Referral
{
    public DateOnly? On { get; set; }
    public string? StructureType { get; set; }

    /// <summary>Code of the <see cref="StructureKind"/> that refers, in the words of the call; null when only the answer of the annexe is known.</summary>
    public string? StructureKind { get; set; }
    public string? AgentConsentEvaluation { get; set; }
    public string? AgentConsentPromotion { get; set; }

    /// <summary>Circonscription of attachment of a young person followed by the ASE: it decides the territory, not the town (AMI, note 1).</summary>
    public string? AseDistrict { get; set; }

    /// <summary>Publics of the call that the person belongs to, one bit each.</summary>
    public long? Publics { get; set; }
    public string? YoungAdultContract { get; set; }

    /// <summary>Schemes that helped the person before, one bit each; 0 is « none ».</summary>
    public long? OtherSchemes { get; set; }

    /// <summary>Why a second endowment, for someone who had one already.</summary>
    public string? SecondEndowmentReason { get; set; }
    public int Version { get; set; }
}
