namespace Jalons.Core.Referrals;

/// <summary>How the person came to the programme (orientation vers le dispositif): block ORIENTATION of the annexe, without the professional's name and contacts.</summary>
public sealed class Referral
{
    public DateOnly? On { get; set; }
    public string? StructureType { get; set; }
    public string? AgentConsentEvaluation { get; set; }
    public string? AgentConsentPromotion { get; set; }

    /// <summary>Circonscription of attachment of a young person followed by the ASE: it decides the territory, not the town (AMI, note 1).</summary>
    public string? AseDistrict { get; set; }
    public int Version { get; set; }
}
