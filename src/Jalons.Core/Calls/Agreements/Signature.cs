namespace Jalons.Core.Calls.Agreements;

/// <summary>One party signed an agreement or an amendment, on a day.</summary>
public sealed class Signature
{
    public long Id { get; set; }
    public long? AgreementId { get; set; }
    public long? AmendmentId { get; set; }

    /// <summary>The lead organisation that signed; null for the institution that runs the programme.</summary>
    public long? OrganisationId { get; set; }
    public DateOnly SignedOn { get; set; }
    public required string SignedBy { get; set; }
    public required string Quality { get; set; }
    public required string RecordedBy { get; set; }
    public DateTime RecordedAt { get; set; }

    public bool IsOfTheInstitution => OrganisationId is null;
}
