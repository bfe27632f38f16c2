namespace Jalons.Core.Calls.Agreements.Amendments;

/// <summary>Changes signed agreements (avenant): targets, and money moved between lots. It holds from a day, once every party has signed.</summary>
public sealed class Amendment
{
    public const int ReasonMaxLength = 2000;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public int Number { get; set; }
    public required string Reason { get; set; }
    public DateOnly InForceFrom { get; set; }
    public required string Who { get; set; }
    public DateTime WrittenAt { get; set; }
    public DateOnly? SentOn { get; set; }
    public string? SentTo { get; set; }

    /// <summary>Day of the last signature; null while a party has not signed. From then on nothing of it changes.</summary>
    public DateOnly? SignedOn { get; set; }
    public int Version { get; set; }

    public List<AmendmentLine> Lines { get; } = [];
    public List<Signature> Signatures { get; } = [];

    public bool IsInForce(DateOnly on) => SignedOn is not null && InForceFrom <= on;

    /// <summary>True as long as nobody signed.</summary>
    public bool IsOpen => Signatures.Count == 0;

    public string StateAt(DateOnly on) => SignedOn is null ? SentOn is null ? "en préparation" : "envoyé pour signature" : InForceFrom <= on ? "en vigueur" : "signé, pas encore en vigueur";
}

/// <summary>One value that an amendment changes in one agreement: a target, or the amount.</summary>
public sealed class AmendmentLine
{
    /// <summary>The measure of an amount, in cents.</summary>
    public const string Money = "amount";

    public long Id { get; set; }
    public long AmendmentId { get; set; }
    public long AgreementId { get; set; }

    /// <summary>Code of the indicator (« R01 »), or <see cref="Money"/>.</summary>
    public required string Measure { get; set; }
    public long Before { get; set; }
    public long After { get; set; }

    public bool IsMoney => Measure == Money;
}
