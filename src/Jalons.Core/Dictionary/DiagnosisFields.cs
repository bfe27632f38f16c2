using static Jalons.Core.Dictionary.FieldAccessor;

namespace Jalons.Core.Dictionary;

/// <summary>Block DIAGNOSTIC &amp; ORIENTATION: what the person has, knows, meets, and where they are sent.</summary>
internal static class DiagnosisFields
{
    public static readonly Field[] All =
    [
        new("diagnosis.date", "Date du diagnostic", Section.Diagnosis, FieldType.Date, FieldRole.Variable,
            Date(file => file.Journey.Diagnosis.On, (file, value) => file.Journey.Diagnosis.On = value))
        {
            ShortLabel = "Date du diagnostic", Aliases = ["date diagnostic", "date diag", "diagnostic le", "diagnostic réalisé le", "diag le", "reçu le", "reçue le", "date du rdv diagnostic", "date entretien diagnostic", "diagnostic fait le", "diagnostiqué le", "diagnostiquée le", "date du premier rdv", "date de rdv"],
        },
        new("diagnosis.devices", "La personne possède un équipement informatique personnel", Section.Diagnosis, FieldType.MultiChoice, FieldRole.Variable,
            Mask(file => file.Journey.Diagnosis.Devices, (file, value) => file.Journey.Diagnosis.Devices = value))
        {
            ShortLabel = "Équipement", List = Nomenclatures.Devices,
            Aliases = ["équipement", "équipement possédé", "équipement informatique", "matériel possédé", "équipement personnel", "matériel", "équipement actuel", "équipement du foyer", "équipements", "matériel informatique", "équipé de", "appareils", "matériel déjà possédé"],
            Note = "« Ne possède pas d'équipement informatique » excludes all others.",
        },
        new("diagnosis.home_connection", "La personne dispose-t-elle d'une connexion internet à domicile", Section.Diagnosis, FieldType.Choice, FieldRole.Variable,
            Text(file => file.Journey.Diagnosis.HomeConnection, (file, value) => file.Journey.Diagnosis.HomeConnection = value))
        {
            ShortLabel = "Connexion à domicile", List = Nomenclatures.HomeConnection,
            Aliases = ["connexion internet", "connexion à domicile", "connexion internet à domicile", "internet à domicile", "internet domicile", "connexion domicile", "accès internet", "internet à la maison", "dispose d'internet", "type de connexion", "abonnement internet"],
        },
        new("diagnosis.skills", "Compétences existantes", Section.Diagnosis, FieldType.MultiChoice, FieldRole.Variable,
            Mask(file => file.Journey.Diagnosis.Skills, (file, value) => file.Journey.Diagnosis.Skills = value))
        {
            ShortLabel = "Compétences", List = Nomenclatures.Skills, Aliases = ["compétences", "compétences numériques", "sait faire", "acquis", "compétences informatiques", "ce que la personne sait faire", "niveau numérique", "savoir-faire"],
        },
        new("diagnosis.barriers", "Freins identifiés", Section.Diagnosis, FieldType.MultiChoice, FieldRole.Sensitive,
            Mask(file => file.Journey.Diagnosis.Barriers, (file, value) => file.Journey.Diagnosis.Barriers = value))
        {
            ShortLabel = "Freins", List = Nomenclatures.Barriers, Aliases = ["freins", "difficultés", "freins repérés", "obstacles", "freins à l'emploi", "freins périphériques", "problématiques", "freins à l'insertion"],
        },
        new("diagnosis.equipment_orientation", "Orientation sur une dotation en équipement informatique", Section.Diagnosis, FieldType.Choice, FieldRole.Variable,
            Text(file => file.Journey.Diagnosis.EquipmentOrientation, (file, value) => file.Journey.Diagnosis.EquipmentOrientation = value))
        {
            ShortLabel = "Orientation équipement", List = Nomenclatures.EquipmentOrientation,
            Aliases = ["orientation dotation", "orientation équipement", "dotation", "dotation proposée", "orientation matériel", "besoin de dotation", "dotation prévue", "dotation préconisée", "orientation vers une dotation", "besoin en équipement"],
        },
        new("diagnosis.training_orientation", "Orientation sur une formation ou un accompagnement", Section.Diagnosis, FieldType.Choice, FieldRole.Variable,
            Text(file => file.Journey.Diagnosis.TrainingOrientation, (file, value) => file.Journey.Diagnosis.TrainingOrientation = value))
        {
            ShortLabel = "Orientation formation", List = Nomenclatures.YesNo, Aliases = ["orientation formation", "orienté formation", "formation proposée", "formation", "orientation vers une formation", "oriente vers formation", "formation préconisée", "besoin de formation"],
        },
        new("diagnosis.training_types", "Type de formation ou accompagnement", Section.Diagnosis, FieldType.MultiChoice, FieldRole.Variable,
            Mask(file => file.Journey.Diagnosis.TrainingTypes, (file, value) => file.Journey.Diagnosis.TrainingTypes = value))
        {
            ShortLabel = "Type de formation", List = Nomenclatures.TrainingTypes, When = new("diagnosis.training_orientation", "yes"),
            Aliases = ["type de formation", "type formation", "types de formation", "quelle formation", "formation visée", "nature de la formation", "intitulé de la formation", "formations"],
        },
        new("diagnosis.certification_orientation", "Orientation sur une certification", Section.Diagnosis, FieldType.Choice, FieldRole.Variable,
            Text(file => file.Journey.Diagnosis.CertificationOrientation, (file, value) => file.Journey.Diagnosis.CertificationOrientation = value))
        {
            ShortLabel = "Orientation certification", List = Nomenclatures.YesNo, Aliases = ["orientation certification", "orienté certification", "certification proposée", "orientation certif", "orientation vers une certification", "oriente vers certification", "certification préconisée", "certification"],
        },
        new("diagnosis.certification_types", "Type de certification", Section.Diagnosis, FieldType.MultiChoice, FieldRole.Variable,
            Mask(file => file.Journey.Diagnosis.CertificationTypes, (file, value) => file.Journey.Diagnosis.CertificationTypes = value))
        {
            ShortLabel = "Type de certification", List = Nomenclatures.CertificationTypes, When = new("diagnosis.certification_orientation", "yes"),
            Aliases = ["type certification", "type certif", "quelle certification", "certification visée", "nature de la certification", "intitulé de la certification", "types de certification"],
        },
    ];
}
