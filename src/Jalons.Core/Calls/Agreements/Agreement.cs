using Jalons.Core.Calls.Agreements.Writing;

namespace Jalons.Core.Calls.Agreements;

/// <summary>What binds the Département and the lead organisation of one project (convention). Its state follows from its dated steps.</summary>
public sealed class Agreement
{
    public const int ReferenceMaxLength = 60;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long ProjectId { get; set; }

    /// <summary>The dossier that was retained; null where the project comes from no call.</summary>
    public long? ApplicationId { get; set; }
    public long LeadOrganisationId { get; set; }

    /// <summary>The reference of the Département (« 2021-NI-T8 »).</summary>
    public string? Reference { get; set; }

    /// <summary>As signed; amendments add to it (see <see cref="AgreementFile.AmountAt"/>).</summary>
    public long AmountCents { get; set; }
    public DateOnly StartsOn { get; set; }
    public DateOnly EndsOn { get; set; }

    /// <summary>The targets of the lot, taken over from the call and adjusted before the signature.</summary>
    public List<AgreedTarget> Targets { get; set; } = [];

    /// <summary>What the project transmits, and when.</summary>
    public List<Delivery> Deliveries { get; set; } = [];

    public DateOnly? SentOn { get; set; }
    public string? SentTo { get; set; }
    public DateOnly? NotifiedOn { get; set; }
    public DateOnly? EndedOn { get; set; }
    public string? EndReason { get; set; }

    /// <summary>Rises with each save: two people do not overwrite each other.</summary>
    public int Version { get; set; }

    public List<ConsortiumMember> Members { get; } = [];
    public List<Signature> Signatures { get; } = [];
    public List<DiagnosisReferential> Referentials { get; } = [];
    public List<AgreementAnnex> Annexes { get; } = [];
    public List<AgreementText> Texts { get; } = [];

    /// <summary>Day of the last signature; null while a party has not signed.</summary>
    public DateOnly? SignedOn => Signatures.Exists(one => one.IsOfTheInstitution) && Signatures.Exists(one => one.OrganisationId == LeadOrganisationId) ? Signatures.Max(one => one.SignedOn) : null;

    public AgreementState State => EndedOn is not null ? AgreementState.Ended
        : SignedOn is not null ? AgreementState.Signed
        : SentOn is not null ? AgreementState.Sent
        : AgreementState.Draft;

    /// <summary>True as long as its text, amount and targets may change without an amendment.</summary>
    public bool IsOpen => State is AgreementState.Draft or AgreementState.Sent && Signatures.Count == 0;

    /// <summary>The referential that diagnoses follow: the last one accepted.</summary>
    public DiagnosisReferential? Referential => Referentials.Where(one => one.AcceptedOn is not null).MaxBy(one => (one.AcceptedOn, one.Id));
}

public enum AgreementState { Draft, Sent, Signed, Ended }

/// <param name="Indicator">Code of the indicator that the target is compared with (« R01 »).</param>
public sealed record AgreedTarget(string Indicator, int Value);

/// <summary>Something that the project transmits (donnée à transmettre).</summary>
/// <param name="Rhythm">« chaque mois », where there is no single day.</param>
public sealed record Delivery(string What, DeliveryStage Stage, DateOnly? DueOn, string? Rhythm, DateOnly? ReceivedOn);

public enum DeliveryStage { Before, During, After }

/// <summary>A file joined to an agreement (annexe de la convention).</summary>
public sealed class AgreementAnnex
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long AgreementId { get; set; }
    public long FileId { get; set; }
    public required string Title { get; set; }
    public required string Who { get; set; }
    public DateTime AddedAt { get; set; }
}

public static class AgreementWords
{
    extension(AgreementState state)
    {
        public string InFrench => state switch
        {
            AgreementState.Draft => "en préparation",
            AgreementState.Sent => "envoyée pour signature",
            AgreementState.Signed => "signée",
            _ => "terminée",
        };
    }

    extension(DeliveryStage stage)
    {
        public string InFrench => stage switch
        {
            DeliveryStage.Before => "en amont de l’action",
            DeliveryStage.During => "pendant l’action",
            _ => "en aval de l’action",
        };
    }
}
