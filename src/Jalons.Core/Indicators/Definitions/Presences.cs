using Jalons.Core.Dictionary;
using static Jalons.Core.Indicators.Definitions.Presence;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>Every field of the annexe, in its order; a test proves that none is forgotten.</summary>
internal static class Presences
{
    public static readonly IReadOnlyList<Presence> All =
    [
        Day("referral.date", journey => journey.Referral.On),
        Text("referral.structure_type", journey => journey.Referral.StructureType),
        Contact("referral.agent_name", contact => contact.Name != null && contact.Name != ""),
        Contact("referral.agent_position", contact => contact.Position != null && contact.Position != ""),
        Contact("referral.agent_email", contact => contact.Email != null && contact.Email != ""),
        Contact("referral.agent_phone", contact => contact.Phone != null && contact.Phone != ""),
        Text("referral.agent_consent_evaluation", journey => journey.Referral.AgentConsentEvaluation),
        Text("referral.agent_consent_promotion", journey => journey.Referral.AgentConsentPromotion),
        Text("profile.gender", journey => journey.Profile.Gender),
        Person("profile.last_name", person => person.LastName != null && person.LastName != ""),
        Person("profile.first_name", person => person.FirstName != null && person.FirstName != ""),
        Person("profile.birth_date", person => person.BirthDate != null),
        Text("profile.birth_department", journey => journey.Profile.BirthDepartment),
        Text("profile.city", journey => journey.Profile.City),
        Text("profile.priority_district", journey => journey.Profile.PriorityDistrict),
        Text("profile.rsa", journey => journey.Profile.Rsa),
        Text("profile.rsa_seniority", journey => journey.Profile.RsaSeniority),
        Text("profile.mission_locale", journey => journey.Profile.MissionLocale),
        Text("profile.labour_status", journey => journey.Profile.LabourStatus),
        Text("profile.labour_status_other", journey => journey.Profile.LabourStatusOther),
        Text("profile.pole_emploi", journey => journey.Profile.PoleEmploi),
        Text("profile.qualification", journey => journey.Profile.Qualification),
        Text("profile.household", journey => journey.Profile.Household),
        Text("profile.disabled_worker", journey => journey.Profile.DisabledWorker),
        Text("profile.international_protection", journey => journey.Profile.InternationalProtection),
        Person("profile.email", person => person.Email != null && person.Email != ""),
        Person("profile.mobile", person => person.Mobile != null && person.Mobile != ""),
        Text("profile.consent_evaluation", journey => journey.Profile.ConsentEvaluation),
        Text("profile.consent_promotion", journey => journey.Profile.ConsentPromotion),
        Day("diagnosis.date", journey => journey.Diagnosis.On),
        Mask("diagnosis.devices", journey => journey.Diagnosis.Devices),
        Text("diagnosis.home_connection", journey => journey.Diagnosis.HomeConnection),
        Mask("diagnosis.skills", journey => journey.Diagnosis.Skills),
        Mask("diagnosis.barriers", journey => journey.Diagnosis.Barriers),
        Text("diagnosis.equipment_orientation", journey => journey.Diagnosis.EquipmentOrientation),
        Text("diagnosis.training_orientation", journey => journey.Diagnosis.TrainingOrientation),
        Mask("diagnosis.training_types", journey => journey.Diagnosis.TrainingTypes),
        Text("diagnosis.certification_orientation", journey => journey.Diagnosis.CertificationOrientation),
        Mask("diagnosis.certification_types", journey => journey.Diagnosis.CertificationTypes),
        Journey("follow_up.computer_date", journey => journey.Handovers.Any(handover => handover.On != null)),
        Journey("follow_up.connection_date", journey => journey.ConnectionGrants.Any(grant => grant.On != null)),
        Journey("follow_up.training", journey => journey.TrainingReferrals.Any(referral => referral.Comment != null && referral.Comment != "")),
        Journey("follow_up.certification_taken", journey => journey.Certifications.Any(certification => certification.Taken != null)),
        Journey("follow_up.certification_passed", journey => journey.Certifications.Any(certification => certification.Passed != null)),
        Journey("follow_up.situation_3_months", journey => journey.FollowUps.Any(followUp => followUp.Months == 3 && followUp.Situation != null && followUp.Situation != "")),
        Journey("follow_up.situation_6_months", journey => journey.FollowUps.Any(followUp => followUp.Months == 6 && followUp.Situation != null && followUp.Situation != "")),
        Text("follow_up.remarks", journey => journey.Remarks),
    ];

    public static Presence Of(string code) => All[AnnexeDictionary.Get(code).Ordinal];
}
