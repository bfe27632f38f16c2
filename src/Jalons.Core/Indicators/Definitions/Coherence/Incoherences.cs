using System.Linq.Expressions;
using Jalons.Core.Journeys;
using Jalons.Core.Resources;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>What cannot be true together in one file (Q05), or is rare enough to be looked at again. Each is a condition, so that its rows open.</summary>
internal static class Incoherences
{
    public static readonly Expression<Func<Journey, bool>> ReferredAfter = journey => journey.Progress.ReferredOn > journey.Progress.DiagnosedOn;

    public static readonly Expression<Func<Journey, bool>> BeforeDiagnosis = journey =>
        journey.Progress.ComputerOn < journey.Progress.DiagnosedOn || journey.Progress.ConnectionOn < journey.Progress.DiagnosedOn
        || journey.Progress.TrainingOn < journey.Progress.DiagnosedOn || journey.Progress.CertificationOn < journey.Progress.DiagnosedOn;

    public static readonly Expression<Func<Journey, bool>> Contradictory = Answers.Devices.HasAny("none").And(Answers.Devices.HasAny("mobile", "smartphone", "tablet", "desktop", "laptop"));

    public static Expression<Func<Journey, bool>> AfterTheDay(DateOnly at) => journey =>
        journey.Progress.ReferredOn > at || journey.Progress.DiagnosedOn > at || journey.Progress.ComputerOn > at || journey.Progress.ConnectionOn > at
        || journey.Progress.TrainingOn > at || journey.Progress.CertificationOn > at;

    public static readonly IReadOnlyList<(string Code, string Label, Expression<Func<Journey, bool>> Rows)> Rules =
    [
        ("age", "Âge au diagnostic hors de 16 à 70 ans", journey => journey.Progress.AgeAtDiagnosis < 16 || journey.Progress.AgeAtDiagnosis > 70),
        ("passed_not_taken", "Certification obtenue sans être passée", journey => journey.Certifications.Any(certification => certification.Passed == "yes" && certification.Taken != "yes")),
        ("training_not_planned", "Suite de formation sans orientation", Answers.TrainingOrientation.IsOneOf("no").And(journey => journey.TrainingReferrals.Any(referral => referral.Comment != null && referral.Comment != "" || referral.Status != TrainingStatus.Unknown))),
        ("certification_not_planned", "Certification passée sans orientation", Answers.CertificationOrientation.IsOneOf("no").And(journey => journey.Certifications.Any(certification => certification.Taken == "yes"))),
        ("referred_after", "Orientation après le diagnostic", ReferredAfter),
        ("computer_before", "Ordinateur remis avant le diagnostic", journey => journey.Progress.ComputerOn < journey.Progress.DiagnosedOn),
        ("connection_before", "Connexion remise avant le diagnostic", journey => journey.Progress.ConnectionOn < journey.Progress.DiagnosedOn),
        ("training_before", "Entrée en formation avant le diagnostic", journey => journey.Progress.TrainingOn < journey.Progress.DiagnosedOn),
        ("certification_before", "Certification avant le diagnostic", journey => journey.Progress.CertificationOn < journey.Progress.DiagnosedOn),
        ("devices", "« Ne possède pas d’équipement » avec un autre équipement", Contradictory),
        ("district_elsewhere", "Quartier prioritaire hors des communes du programme", Answers.PriorityDistrict.IsOneOf("yes").And(journey => journey.Profile.City != null && journey.Profile.City != "" && journey.Profile.CityCode == null)),
        ("rsa_young", "RSA avant 25 ans sans enfant à charge", Answers.Rsa.IsOneOf("yes").And(Answers.Household.IsOneOf("alone", "couple")).And(journey => journey.Progress.AgeAtDiagnosis < 25)),
        ("seniority_without_rsa", "Ancienneté au RSA sans RSA", Answers.Rsa.IsOneOf("no").And(Answers.RsaSeniority.Known())),
        ("mission_locale", "Mission locale à 26 ans ou plus", Answers.MissionLocale.IsOneOf("yes", "youth_guarantee").And(journey => journey.Progress.AgeAtDiagnosis >= 26)),
        ("ase", "ASE après 21 ans", Answers.StructureType.IsOneOf("ase").And(journey => journey.Progress.AgeAtDiagnosis > 21)),
        ("founder", "Formalités de création sans projet d’entreprise", Answers.Barriers.HasAny("business_paperwork").And(Answers.StructureType.Known()).And(Answers.StructureType.IsOneOf("entrepreneurship").Not())),
        ("employed_unemployed", "En emploi et inscrite comme demandeuse d’emploi depuis plus d’un an au RSA", Answers.LabourStatus.IsOneOf("employed").And(Answers.PoleEmploi.IsOneOf("registered")).And(Answers.RsaSeniority.IsOneOf("over_5"))),
    ];
}
