using static Jalons.Core.Dictionary.FieldAccessor;

namespace Jalons.Core.Dictionary;

/// <summary>Block ORIENTATION: who referred the person, and when.</summary>
internal static class ReferralFields
{
    public static readonly Field[] All =
    [
        new("referral.date", "Date de l'orientation", Section.Referral, FieldType.Date, FieldRole.Variable,
            Date(file => file.Journey.Referral.On, (file, value) => file.Journey.Referral.On = value))
        {
            ShortLabel = "Date d'orientation",
            Aliases = ["date orientation", "orienté le", "orientée le", "date d'orientation", "date de prescription", "date demande", "date d'orientation vers le dispositif", "date d'entrée dans le dispositif", "orientation le", "date d'envoi de la fiche", "date de la demande"],
        },
        new("referral.structure_type", "Structure ayant orienté la personne", Section.Referral, FieldType.Choice, FieldRole.Sensitive,
            Text(file => file.Journey.Referral.StructureType, (file, value) => file.Journey.Referral.StructureType = value))
        {
            ShortLabel = "Orientée par",
            List = Nomenclatures.StructureType,
            Aliases = ["structure", "structure orientation", "structure d'orientation", "orienté par", "prescripteur", "structure prescriptrice", "type de structure", "organisme prescripteur", "origine de l'orientation", "structure qui oriente", "orienteur", "type de prescripteur", "structure d'origine", "provenance"],
            Note = "ASE reveals child protection.",
        },
        new("referral.agent_name", "Nom de la personne qui a rempli la demande", Section.Referral, FieldType.Text, FieldRole.Identifier,
            Text(file => file.Contact.Name, (file, value) => file.Contact.Name = value))
        {
            ShortLabel = "Professionnel.le",
            Aliases = ["nom du prescripteur", "nom prescripteur", "prescripteur", "agent", "nom agent", "référent", "nom du référent", "demande remplie par", "professionnel", "conseiller", "nom et prénom du prescripteur", "prescripteur nom prénom", "nom du conseiller", "nom du travailleur social", "interlocuteur", "contact prescripteur"],
            Note = "Prénom NOM.",
        },
        new("referral.agent_position", "Intitulé du poste", Section.Referral, FieldType.Text, FieldRole.Identifier,
            Text(file => file.Contact.Position, (file, value) => file.Contact.Position = value))
        {
            ShortLabel = "Poste",
            Aliases = ["poste", "fonction", "poste prescripteur", "fonction du prescripteur", "fonction agent", "intitulé du poste du prescripteur", "métier du prescripteur", "qualité du prescripteur"],
        },
        new("referral.agent_email", "Email de la personne qui a rempli la demande", Section.Referral, FieldType.Email, FieldRole.Identifier,
            Text(file => file.Contact.Email, (file, value) => file.Contact.Email = value))
        {
            ShortLabel = "E-mail du ou de la professionnel.le",
            Aliases = ["email prescripteur", "mail prescripteur", "mail agent", "email agent", "mail du prescripteur", "courriel prescripteur", "mail référent", "adresse mail du prescripteur", "adresse email prescripteur"],
        },
        new("referral.agent_phone", "Téléphone de la personne qui a rempli la demande", Section.Referral, FieldType.Phone, FieldRole.Identifier,
            Text(file => file.Contact.Phone, (file, value) => file.Contact.Phone = value))
        {
            ShortLabel = "Téléphone du ou de la professionnel.le",
            Aliases = ["téléphone prescripteur", "tel prescripteur", "tel agent", "téléphone agent", "tél. prescripteur", "tel référent", "numéro de téléphone du prescripteur", "n° de téléphone prescripteur", "portable prescripteur"],
            Note = "00.00.00.00.00.",
        },
        new("referral.agent_consent_evaluation",
            "[PRESCRIPTEUR] Je suis d'accord pour que le Département de Seine-Saint-Denis ou les partenaires du projet me contactent dans le cadre de l'évaluation de ce projet.",
            Section.Referral, FieldType.Choice, FieldRole.Consent,
            Text(file => file.Journey.Referral.AgentConsentEvaluation, (file, value) => file.Journey.Referral.AgentConsentEvaluation = value))
        {
            ShortLabel = "Accord du prescripteur, évaluation",
            List = Nomenclatures.YesNo,
            Aliases = ["accord prescripteur évaluation", "prescripteur accord évaluation", "accord évaluation prescripteur", "consentement prescripteur évaluation"],
        },
        new("referral.agent_consent_promotion",
            "[PRESCRIPTEUR] Je suis d'accord pour que le Département de Seine-Saint-Denis ou les partenaires du projet me contactent dans le cadre de la promotion de ce projet et de ses résultats.",
            Section.Referral, FieldType.Choice, FieldRole.Consent,
            Text(file => file.Journey.Referral.AgentConsentPromotion, (file, value) => file.Journey.Referral.AgentConsentPromotion = value))
        {
            ShortLabel = "Accord du prescripteur, promotion",
            List = Nomenclatures.YesNo,
            Aliases = ["accord prescripteur promotion", "prescripteur accord promotion", "accord promotion prescripteur", "consentement prescripteur promotion"],
        },
    ];
}
