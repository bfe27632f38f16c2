using Jalons.Core.Dictionary;
using static Jalons.Core.Dictionary.FieldAccessor;

namespace Jalons.Core.Referrals.Requests;

/// <summary>What the call asks beyond the annexe: publics, ASE, schemes received before, and how to reach the person. Same shape as the dictionary's fields, kept out of the annexe's order.</summary>
public static class ReferralQuestions
{
    public static readonly Nomenclature YesNo = new("yes_no", [new("yes", "Oui", 0), new("no", "Non", 1)]);

    public static readonly Field StructureKind = new("referral.structure_kind", "Structure, dans les mots de l'appel", Section.Referral, FieldType.Choice, FieldRole.Sensitive,
        Text(file => file.Journey.Referral.StructureKind, (file, value) => file.Journey.Referral.StructureKind = value))
    {
        ShortLabel = "Structure de l’appel",
        InAnnexe = false,
        List = new("structure_kinds", []) { BelongsToProgramme = true },
    };

    public static readonly Field Publics = new("referral.publics", "Public de l'appel à manifestation d'intérêt", Section.Referral, FieldType.MultiChoice, FieldRole.Sensitive,
        Mask(file => file.Journey.Referral.Publics, (file, value) => file.Journey.Referral.Publics = value))
    {
        ShortLabel = "Public",
        InAnnexe = false,
        List = new("publics",
        [
            new("rsa", "Allocataire du RSA", 0),
            new("long_term", "Chômeur ou chômeuse de longue durée", 1),
            new("mission_locale", "Jeune accompagné.e par une mission locale", 2),
            new("ase", "Jeune en contrat jeune majeur (ASE)", 3),
            new("siae", "Salarié.e en insertion (SIAE)", 4),
        ]),
    };

    public static readonly Field AseDistrict = new("referral.ase_district", "Circonscription de l'ASE", Section.Referral, FieldType.Choice, FieldRole.Sensitive,
        Text(file => file.Journey.Referral.AseDistrict, (file, value) => file.Journey.Referral.AseDistrict = value))
    {
        ShortLabel = "Circonscription ASE",
        InAnnexe = false,
        List = new("ase_districts", []) { BelongsToProgramme = true },
    };

    public static readonly Field YoungAdultContract = Choice("referral.young_adult_contract", "Contrat jeune majeur en cours", YesNo,
        Text(file => file.Journey.Referral.YoungAdultContract, (file, value) => file.Journey.Referral.YoungAdultContract = value));

    public static readonly Field OtherSchemes = new("referral.other_schemes", "Aides numériques déjà reçues", Section.Referral, FieldType.MultiChoice, FieldRole.Variable,
        Mask(file => file.Journey.Referral.OtherSchemes, (file, value) => file.Journey.Referral.OtherSchemes = value))
    {
        ShortLabel = "Aides déjà reçues",
        InAnnexe = false,
        List = new("other_schemes",
        [
            new("device", "Un ordinateur ou une tablette d'une autre opération (confinement, plan de rebond, ASE)", 0),
            new("connection", "Une connexion prise en charge", 1),
            new("pass", "Un pass numérique", 2),
            new("training", "Une formation au numérique", 3),
        ]),
    };

    /// <summary>The schemes that gave a device or a connection: another one is a second endowment, and asks why.</summary>
    public static long Endowments { get; } = OtherSchemes.List!.Find("device")!.Mask | OtherSchemes.List.Find("connection")!.Mask;

    public static readonly Field SecondEndowmentReason = new("referral.second_endowment_reason", "Pourquoi une seconde dotation", Section.Referral, FieldType.LongText, FieldRole.Sensitive,
        Text(file => file.Journey.Referral.SecondEndowmentReason, (file, value) => file.Journey.Referral.SecondEndowmentReason = value))
    {
        ShortLabel = "Raison d'une seconde dotation",
        InAnnexe = false,
    };

    public static readonly Field Mode = Choice("contact.mode", "Comment préfère-t-elle être contactée", new("contact_mode",
        [new("call", "Par un appel", 0), new("sms", "Par SMS", 1), new("mail", "Par e-mail", 2), new("referrer", "Par mon intermédiaire", 3)]),
        Text(file => file.Sheet.Mode, (file, value) => file.Sheet.Mode = value));

    public static readonly Field Language = new("contact.language", "Langue parlée", Section.Profile, FieldType.Text, FieldRole.Identifier,
        Text(file => file.Sheet.Language, (file, value) => file.Sheet.Language = value))
    { ShortLabel = "Langue", InAnnexe = false };

    public static readonly Field Interpreter = Choice("contact.interpreter", "Besoin d'un interprète", YesNo, Text(file => file.Sheet.NeedsInterpreter, (file, value) => file.Sheet.NeedsInterpreter = value));

    public static readonly Field NoMessage = Choice("contact.no_message", "Ne pas laisser de message", YesNo, Text(file => file.Sheet.NoMessage, (file, value) => file.Sheet.NoMessage = value));

    public static readonly Field Address = new("contact.address", "Adresse", Section.Profile, FieldType.LongText, FieldRole.Identifier,
        Text(file => file.Sheet.Address, (file, value) => file.Sheet.Address = value))
    { ShortLabel = "Adresse", InAnnexe = false };

    public static readonly Field ConsentChannel = Choice("consent.channel", "Comment a-t-elle répondu", new("consent_channel",
        [new("oral", "De vive voix", 0), new("paper", "Par écrit, sur papier", 1), new("screen", "À l’écran", 2)]),
        Text(file => file.ConsentChannel, (file, value) => file.ConsentChannel = value));

    public static readonly IReadOnlyList<Field> All = [StructureKind, Publics, AseDistrict, YoungAdultContract, OtherSchemes, SecondEndowmentReason, Mode, Language, Interpreter, NoMessage, Address, ConsentChannel];

    /// <summary>Those whose answer stays in the file.</summary>
    public static IReadOnlyList<Field> OfTheFile { get; } = [.. All.Where(field => field != ConsentChannel)];

    /// <summary>A field of the annexe or one of these; an unknown code is a bug.</summary>
    public static Field Get(string code) => All.FirstOrDefault(field => field.Code == code) ?? AnnexeDictionary.Get(code);

    private static Field Choice(string code, string label, Nomenclature list, FieldAccessor accessor)
        => new(code, label, Section.Referral, FieldType.Choice, FieldRole.Sensitive, accessor) { ShortLabel = label, InAnnexe = false, List = list };
}
