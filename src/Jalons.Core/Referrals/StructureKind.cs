using Jalons.Core.Dictionary;

namespace Jalons.Core.Referrals;

/// <summary>A kind of structure that the call lets refer people, and the answer of the annexe that it stands for: a table that the programme edits.</summary>
public sealed class StructureKind
{
    public const int LabelMaxLength = 120;

    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public required string Code { get; set; }
    public required string Label { get; set; }
    public int Rank { get; set; }

    /// <summary>Code of « Structure ayant orienté la personne ».</summary>
    public required string AnnexeOption { get; set; }

    /// <summary>False when the form does not propose it any more; what was referred under it keeps it.</summary>
    public bool IsOffered { get; set; } = true;
}

public static class StructureKinds
{
    /// <summary>The list of the call, and what each kind is in the annexe until the programme says otherwise.</summary>
    private static readonly (string Code, string Label, string Annexe)[] OfTheCall =
    [
        ("pie", "PIE", "pie"),
        ("rsa", "Association référente RSA", "rsa_referent"),
        ("plie", "PLIE (organisme conventionné PDIE)", "other"),
        ("pdie_business", "Accompagnement à l'entrepreneuriat (conventionné PDIE)", "entrepreneurship"),
        ("pdie_training", "Organisme de formation (conventionné PDIE)", "training_pdie"),
        ("cisp", "CISP du Service social départemental", "rsa_referent"),
        ("pole_emploi", "Pôle emploi", "pole_emploi"),
        ("cap_emploi", "Cap emploi", "other"),
        ("mission_locale", "Mission locale", "mission_locale"),
        ("ase", "Service de l'ASE", "ase"),
        ("siae", "SIAE", "siae"),
    ];

    /// <summary>The rows that a new programme begins with.</summary>
    public static IEnumerable<StructureKind> ForANewProgramme(long programmeId)
        => OfTheCall.Select((kind, rank) => new StructureKind { ProgrammeId = programmeId, Code = kind.Code, Label = kind.Label, AnnexeOption = Nomenclatures.StructureType.Find(kind.Annexe)!.Code, Rank = rank });
}
