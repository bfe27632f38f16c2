using static Jalons.Core.Dictionary.FieldAccessor;

namespace Jalons.Core.Dictionary;

/// <summary>Block PROFIL DE LA PERSONNE: identity, then situation.</summary>
internal static class ProfileFields
{
    public static readonly Field[] All =
    [
        new("profile.gender", "Genre", Section.Profile, FieldType.Choice, FieldRole.QuasiIdentifier,
            Text(file => file.Journey.Profile.Gender, (file, value) => file.Journey.Profile.Gender = value))
        {
            ShortLabel = "Genre", List = Nomenclatures.Gender, Aliases = ["sexe", "civilité", "h/f", "f/h", "femme / homme", "homme / femme", "civ"],
        },
        new("profile.last_name", "Nom", Section.Profile, FieldType.Text, FieldRole.Identifier,
            Text(file => file.Person.LastName, (file, value) => file.Person.LastName = value))
        {
            ShortLabel = "Nom", Aliases = ["nom de famille", "nom bénéficiaire", "nom du bénéficiaire", "nom usuel", "nom de la personne", "nom de naissance", "nom d'usage", "nom usager", "nom de la personne bénéficiaire"],
        },
        new("profile.first_name", "Prénom", Section.Profile, FieldType.Text, FieldRole.Identifier,
            Text(file => file.Person.FirstName, (file, value) => file.Person.FirstName = value))
        {
            ShortLabel = "Prénom", Aliases = ["prénom bénéficiaire", "prénom du bénéficiaire", "prénoms", "prénom de la personne", "prénom usager", "prénom d'usage", "prénom de la personne bénéficiaire"],
        },
        new("profile.birth_date", "Date de naissance (JJ/MM/AAAA)", Section.Profile, FieldType.Date, FieldRole.Identifier,
            Date(file => file.Person.BirthDate, (file, value) => file.Person.BirthDate = value))
        {
            ShortLabel = "Date de naissance",
            Aliases = ["date de naissance", "date naissance", "date naiss", "né le", "née le", "né(e) le", "ddn", "naissance", "date de naissance du bénéficiaire"],
            Note = "The study sees the age at diagnosis, in bands, never the date.",
        },
        new("profile.birth_department", "Département naissance (99 si hors france)", Section.Profile, FieldType.Department, FieldRole.QuasiIdentifier,
            Text(file => file.Journey.Profile.BirthDepartment, (file, value) => file.Journey.Profile.BirthDepartment = value))
        {
            ShortLabel = "Département de naissance",
            Aliases = ["département de naissance", "dept naissance", "dép. naissance", "dpt naissance", "dépt de naissance", "né dans le département", "lieu de naissance", "lieu de naissance département", "département de naissance 99 si étranger", "dép de naissance"],
            Note = "2A/2B and 971-976 exist; 99 = born outside France.",
        },
        new("profile.city", "Ville de résidence de la personne bénéficiaire", Section.Profile, FieldType.Commune, FieldRole.QuasiIdentifier,
            Text(file => file.Journey.Profile.City, (file, value) => file.Journey.Profile.City = value))
        {
            ShortLabel = "Ville",
            Aliases = ["ville", "commune", "ville de résidence", "commune de résidence", "ville résidence", "domicile", "ville de domicile", "ville d'habitation", "commune d'habitation", "lieu de résidence", "lieu d'habitation", "ville du bénéficiaire", "localité"],
            Note = "For young people followed by the ASE the territory follows the circonscription of attachment, not the town (AMI, note 1).",
        },
        new("profile.priority_district",
            "La personne réside dans un quartier prioritaire de la politique de la ville (donnée identifiée à partir du service de géoréférencement du CGET - https://sig.ville.gouv.fr/adresses/recherche)",
            Section.Profile, FieldType.Choice, FieldRole.QuasiIdentifier,
            Text(file => file.Journey.Profile.PriorityDistrict, (file, value) => file.Journey.Profile.PriorityDistrict = value))
        {
            ShortLabel = "Quartier prioritaire", List = Nomenclatures.PriorityDistrict, Aliases = ["qpv", "quartier prioritaire", "réside en qpv", "habite en qpv", "résidence qpv", "quartier politique de la ville", "adresse en qpv"],
        },
        new("profile.rsa", "La personne est allocataire du RSA", Section.Profile, FieldType.Choice, FieldRole.Sensitive,
            Text(file => file.Journey.Profile.Rsa, (file, value) => file.Journey.Profile.Rsa = value))
        {
            ShortLabel = "Allocataire du RSA", List = Nomenclatures.YesNo, Aliases = ["rsa", "brsa", "allocataire rsa", "bénéficiaire rsa", "bénéficiaire du rsa", "perçoit le rsa", "touche le rsa", "est au rsa", "bénéficiaire rsa oui non", "droit rsa"],
        },
        new("profile.rsa_seniority", "[Si oui] Ancienneté dans le dispositif", Section.Profile, FieldType.Choice, FieldRole.Sensitive,
            Text(file => file.Journey.Profile.RsaSeniority, (file, value) => file.Journey.Profile.RsaSeniority = value))
        {
            ShortLabel = "Ancienneté au RSA", List = Nomenclatures.RsaSeniority, When = new("profile.rsa", "yes"),
            Aliases = ["ancienneté rsa", "ancienneté dans le rsa", "ancienneté", "depuis combien de temps au rsa", "durée rsa", "depuis quand au rsa", "depuis combien de temps", "rsa depuis", "ancienneté dans le dispositif rsa", "temps au rsa"],
        },
        new("profile.mission_locale", "La personne est suivie par une mission locale", Section.Profile, FieldType.Choice, FieldRole.QuasiIdentifier,
            Text(file => file.Journey.Profile.MissionLocale, (file, value) => file.Journey.Profile.MissionLocale = value))
        {
            ShortLabel = "Mission locale", List = Nomenclatures.MissionLocale, Aliases = ["suivi mission locale", "suivie par une mission locale", "mission locale", "suivi ml", "ml", "accompagné mission locale", "accompagnement mission locale"],
            Note = "The garantie jeunes became the contrat d'engagement jeune on 2022-03-01.",
        },
        new("profile.labour_status", "Situation de la personne sur le marché du travail", Section.Profile, FieldType.Choice, FieldRole.QuasiIdentifier,
            Text(file => file.Journey.Profile.LabourStatus, (file, value) => file.Journey.Profile.LabourStatus = value))
        {
            ShortLabel = "Situation d'emploi", List = Nomenclatures.LabourStatus,
            Aliases = ["situation marché du travail", "situation professionnelle", "situation emploi", "statut emploi", "situation au regard de l'emploi", "statut", "situation vis-à-vis de l'emploi", "situation actuelle", "statut professionnel", "situation sur le marché du travail", "activité professionnelle"],
        },
        new("profile.labour_status_other", "Situation de la personne sur le marché du travail : autre (préciser)", Section.Profile, FieldType.Text, FieldRole.Sensitive,
            Text(file => file.Journey.Profile.LabourStatusOther, (file, value) => file.Journey.Profile.LabourStatusOther = value))
        {
            ShortLabel = "Autre situation", When = new("profile.labour_status", "other"), InAnnexe = false,
            Aliases = ["situation marché du travail autre", "autre situation", "situation autre (préciser)", "précision situation", "préciser situation", "si autre préciser", "si autre situation préciser", "situation professionnelle préciser", "précisions sur la situation", "autre situation professionnelle"],
            Note = "Complement column of ours, not a field of the annexe; also read from « Autre : bénévole » in the single cell.",
        },
        new("profile.pole_emploi", "Inscription à Pôle Emploi", Section.Profile, FieldType.Choice, FieldRole.Variable,
            Text(file => file.Journey.Profile.PoleEmploi, (file, value) => file.Journey.Profile.PoleEmploi = value))
        {
            ShortLabel = "Pôle emploi", List = Nomenclatures.PoleEmploi, Aliases = ["inscription pe", "inscrit pe", "pôle emploi", "inscrit pôle emploi", "inscription pôle emploi", "pe", "demandeur d'emploi inscrit"],
        },
        new("profile.qualification", "Niveau de qualification", Section.Profile, FieldType.Choice, FieldRole.QuasiIdentifier,
            Text(file => file.Journey.Profile.Qualification, (file, value) => file.Journey.Profile.Qualification = value))
        {
            ShortLabel = "Qualification", List = Nomenclatures.Qualification,
            Aliases = ["qualification", "niveau d'études", "niveau de formation", "niveau", "niv", "diplôme", "niveau scolaire", "niv qualif", "niveau de diplôme", "niveau d'étude", "diplôme le plus élevé", "dernier diplôme", "études", "scolarité"],
            Note = "Roman numerals are the 1969 levels; a bare « niveau 3 » is ambiguous with the 2019 levels.",
        },
        new("profile.household", "Situation familiale", Section.Profile, FieldType.Choice, FieldRole.QuasiIdentifier,
            Text(file => file.Journey.Profile.Household, (file, value) => file.Journey.Profile.Household = value))
        {
            ShortLabel = "Situation familiale", List = Nomenclatures.Household, Aliases = ["sit. familiale", "situation fam", "famille", "composition familiale", "foyer", "situation de famille", "situation de la famille", "composition du foyer", "composition du ménage", "ménage", "statut marital", "vie familiale"],
        },
        new("profile.disabled_worker", "Reconnaissance travailleur handicapé", Section.Profile, FieldType.Choice, FieldRole.Sensitive,
            Text(file => file.Journey.Profile.DisabledWorker, (file, value) => file.Journey.Profile.DisabledWorker = value))
        {
            ShortLabel = "RQTH", List = Nomenclatures.YesNo, Aliases = ["rqth", "travailleur handicapé", "reconnaissance th", "handicap", "reconnaissance rqth", "statut travailleur handicapé", "situation de handicap"],
        },
        new("profile.international_protection", "Protection internationale", Section.Profile, FieldType.Choice, FieldRole.Sensitive,
            Text(file => file.Journey.Profile.InternationalProtection, (file, value) => file.Journey.Profile.InternationalProtection = value))
        {
            ShortLabel = "Protection internationale", List = Nomenclatures.YesNo, Aliases = ["bpi", "réfugié", "protection inter", "réfugié ou protection subsidiaire", "bénéficiaire d'une protection internationale", "statut de réfugié", "réfugié statutaire"],
        },
        new("profile.email", "Adresse email", Section.Profile, FieldType.Email, FieldRole.Identifier,
            Text(file => file.Person.Email, (file, value) => file.Person.Email = value))
        {
            ShortLabel = "E-mail", Aliases = ["email", "mail", "e-mail", "courriel", "adresse mail", "mail bénéficiaire", "email bénéficiaire", "adresse électronique", "adresse e-mail", "e-mail usager", "mail de la personne"],
        },
        new("profile.mobile", "Numéro de téléphone mobile", Section.Profile, FieldType.Phone, FieldRole.Identifier,
            Text(file => file.Person.Mobile, (file, value) => file.Person.Mobile = value))
        {
            ShortLabel = "Mobile", Aliases = ["mobile", "portable", "téléphone", "tel", "tél", "tel portable", "téléphone mobile", "téléphone portable", "n° de téléphone", "numéro de téléphone", "contact téléphonique", "numéro de portable", "coordonnées téléphoniques", "n° portable", "téléphone bénéficiaire", "tél de la personne"],
            Note = "00.00.00.00.00.",
        },
        new("profile.consent_evaluation",
            "[BENEFICIAIRE] Je suis d'accord pour que le Département de Seine-Saint-Denis me contacte dans le cadre de l'évaluation de ce projet.",
            Section.Profile, FieldType.Choice, FieldRole.Consent,
            Text(file => file.Journey.Profile.ConsentEvaluation, (file, value) => file.Journey.Profile.ConsentEvaluation = value))
        {
            ShortLabel = "Accord pour l'évaluation", List = Nomenclatures.YesNo,
            Aliases = ["accord bénéficiaire évaluation", "bénéficiaire accord évaluation", "accord évaluation bénéficiaire", "consentement évaluation", "accord évaluation", "accepte d'être contacté évaluation", "ok évaluation", "d'accord pour l'évaluation"],
        },
        new("profile.consent_promotion",
            "[BENEFICIAIRE] Je suis d'accord pour que le Département de Seine-Saint-Denis me contacte dans le cadre de la promotion de ce projet et de ses résultats.",
            Section.Profile, FieldType.Choice, FieldRole.Consent,
            Text(file => file.Journey.Profile.ConsentPromotion, (file, value) => file.Journey.Profile.ConsentPromotion = value))
        {
            ShortLabel = "Accord pour la promotion", List = Nomenclatures.YesNo,
            Aliases = ["accord bénéficiaire promotion", "bénéficiaire accord promotion", "accord promotion bénéficiaire", "consentement promotion", "accord promotion", "accepte d'être contacté promotion", "ok promotion", "d'accord pour la promotion", "accord communication"],
        },
    ];
}
