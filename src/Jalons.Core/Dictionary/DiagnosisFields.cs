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
            ShortLabel = "Date du diagnostic", Aliases = ["date diagnostic", "date diag", "diagnostic le", "diagnostic réalisé le", "diag le", "reçu le", "reçue le"],
        },
        new("diagnosis.devices", "La personne possède un équipement informatique personnel", Section.Diagnosis, FieldType.MultiChoice, FieldRole.Variable,
            Mask(file => file.Journey.Diagnosis.Devices, (file, value) => file.Journey.Diagnosis.Devices = value))
        {
            ShortLabel = "Équipement", List = Nomenclatures.Devices,
            Aliases = ["équipement", "équipement possédé", "équipement informatique", "matériel possédé", "équipement personnel", "matériel"],
            Note = "« Ne possède pas d'équipement informatique » excludes all others.",
        },
        new("diagnosis.home_connection", "La personne dispose-t-elle d'une connexion internet à domicile", Section.Diagnosis, FieldType.Choice, FieldRole.Variable,
            Text(file => file.Journey.Diagnosis.HomeConnection, (file, value) => file.Journey.Diagnosis.HomeConnection = value))
        {
            ShortLabel = "Connexion à domicile", List = Nomenclatures.HomeConnection,
            Aliases = ["connexion internet", "connexion à domicile", "connexion internet à domicile", "internet à domicile", "internet domicile", "connexion domicile"],
        },
        new("diagnosis.skills", "Compétences existantes", Section.Diagnosis, FieldType.MultiChoice, FieldRole.Variable,
            Mask(file => file.Journey.Diagnosis.Skills, (file, value) => file.Journey.Diagnosis.Skills = value))
        {
            ShortLabel = "Compétences", List = Nomenclatures.Skills, Aliases = ["compétences", "compétences numériques", "sait faire"],
        },
        new("diagnosis.barriers", "Freins identifiés", Section.Diagnosis, FieldType.MultiChoice, FieldRole.Sensitive,
            Mask(file => file.Journey.Diagnosis.Barriers, (file, value) => file.Journey.Diagnosis.Barriers = value))
        {
            ShortLabel = "Freins", List = Nomenclatures.Barriers, Aliases = ["freins", "difficultés", "freins repérés"],
        },
        new("diagnosis.equipment_orientation", "Orientation sur une dotation en équipement informatique", Section.Diagnosis, FieldType.Choice, FieldRole.Variable,
            Text(file => file.Journey.Diagnosis.EquipmentOrientation, (file, value) => file.Journey.Diagnosis.EquipmentOrientation = value))
        {
            ShortLabel = "Orientation équipement", List = Nomenclatures.EquipmentOrientation,
            Aliases = ["orientation dotation", "orientation équipement", "dotation", "dotation proposée", "orientation matériel"],
        },
        new("diagnosis.training_orientation", "Orientation sur une formation ou un accompagnement", Section.Diagnosis, FieldType.Choice, FieldRole.Variable,
            Text(file => file.Journey.Diagnosis.TrainingOrientation, (file, value) => file.Journey.Diagnosis.TrainingOrientation = value))
        {
            ShortLabel = "Orientation formation", List = Nomenclatures.YesNo, Aliases = ["orientation formation", "orienté formation", "formation proposée", "formation"],
        },
        new("diagnosis.training_types", "Type de formation ou accompagnement", Section.Diagnosis, FieldType.MultiChoice, FieldRole.Variable,
            Mask(file => file.Journey.Diagnosis.TrainingTypes, (file, value) => file.Journey.Diagnosis.TrainingTypes = value))
        {
            ShortLabel = "Type de formation", List = Nomenclatures.TrainingTypes, When = new("diagnosis.training_orientation", "yes"),
            Aliases = ["type de formation", "type formation", "types de formation", "quelle formation"],
        },
        new("diagnosis.certification_orientation", "Orientation sur une certification", Section.Diagnosis, FieldType.Choice, FieldRole.Variable,
            Text(file => file.Journey.Diagnosis.CertificationOrientation, (file, value) => file.Journey.Diagnosis.CertificationOrientation = value))
        {
            ShortLabel = "Orientation certification", List = Nomenclatures.YesNo, Aliases = ["orientation certification", "orienté certification", "certification proposée", "orientation certif"],
        },
        new("diagnosis.certification_types", "Type de certification", Section.Diagnosis, FieldType.MultiChoice, FieldRole.Variable,
            Mask(file => file.Journey.Diagnosis.CertificationTypes, (file, value) => file.Journey.Diagnosis.CertificationTypes = value))
        {
            ShortLabel = "Type de certification", List = Nomenclatures.CertificationTypes, When = new("diagnosis.certification_orientation", "yes"),
            Aliases = ["type certification", "type certif", "quelle certification", "certification visée"],
        },
    ];
}
