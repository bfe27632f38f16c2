using static Jalons.Core.Dictionary.FieldAccessor;

namespace Jalons.Core.Dictionary;

/// <summary>Block SUIVI DU PARCOURS: what was given, done, obtained, and what became of the person.</summary>
internal static class FollowUpFields
{
    public static readonly Field[] All =
    [
        new("follow_up.computer_date", "Date de la dotation en équipement informatique - ordinateur", Section.FollowUp, FieldType.Date, FieldRole.Variable,
            Date(file => file.ComputerOn, (file, value) => file.ComputerOn = value))
        {
            ShortLabel = "Ordinateur remis le",
            Aliases = ["date dotation ordinateur", "date remise ordinateur", "ordinateur remis le", "dotation ordinateur", "remise pc", "date remise pc", "pc remis le", "date pc", "ordinateur donné le", "date de remise de l'ordinateur", "date don ordinateur", "livraison ordinateur"],
        },
        new("follow_up.connection_date", "Date de la dotation en équipement informatique - connexion", Section.FollowUp, FieldType.Date, FieldRole.Variable,
            Date(file => file.ConnectionOn, (file, value) => file.ConnectionOn = value))
        {
            ShortLabel = "Connexion remise le",
            Aliases = ["date dotation connexion", "date remise connexion", "connexion remise le", "dotation connexion", "remise connexion", "date connexion", "clé 4g remise le", "connexion donnée le", "date de remise de la connexion", "date remise clé 4g", "date remise box", "livraison connexion"],
        },
        new("follow_up.training", "Suivi de l'orientation sur la formation", Section.FollowUp, FieldType.LongText, FieldRole.Sensitive,
            Text(file => file.TrainingComment, (file, value) => file.TrainingComment = value))
        {
            ShortLabel = "Suivi de la formation", When = new("diagnosis.training_orientation", "yes"),
            Aliases = ["suivi formation", "suivi de la formation", "formation suivie", "suivi orientation formation", "orientation vers une formation", "oriente vers formation", "formation préconisée", "besoin de formation", "commentaire formation", "remarques formation", "déroulé de la formation", "bilan formation", "retour formation"],
        },
        new("follow_up.certification_taken", "La personne a passé la certification", Section.FollowUp, FieldType.Choice, FieldRole.Variable,
            Text(file => file.CertificationTaken, (file, value) => file.CertificationTaken = value))
        {
            ShortLabel = "Certification passée", List = Nomenclatures.CertificationTaken, When = new("diagnosis.certification_orientation", "yes"),
            Aliases = ["certification passée", "certif passée", "a passé la certification", "passage certification", "passage certif", "orientation vers une certification", "oriente vers certification", "certification préconisée", "certification", "passage de la certification", "certification présentée", "s'est présenté à la certification"],
            Note = "A value without the orientation is kept and reported, not dropped.",
        },
        new("follow_up.certification_passed", "La personne a validé la certification", Section.FollowUp, FieldType.Choice, FieldRole.Variable,
            Text(file => file.CertificationPassed, (file, value) => file.CertificationPassed = value))
        {
            ShortLabel = "Certification validée", List = Nomenclatures.CertificationPassed, When = new("follow_up.certification_taken", "yes"),
            Aliases = ["certification validée", "certif validée", "a validé la certification", "certification obtenue", "certif obtenue", "résultat certification", "réussite certification", "certification réussie", "validation certification"],
            Note = "A value without the passage is kept and reported, not dropped.",
        },
        new("follow_up.situation_3_months",
            "Situation de la personne à 3 mois après le diagnostic - au regard de son parcours d'insertion (et, en particulier, des freins identifiés)",
            Section.FollowUp, FieldType.LongText, FieldRole.Sensitive,
            Text(file => file.SituationAt(3), (file, value) => file.SetSituationAt(3, value)))
        {
            ShortLabel = "Situation à 3 mois", Aliases = ["situation 3 mois", "situation à 3 mois", "suivi 3 mois", "à 3 mois", "m+3", "bilan 3 mois", "3 mois après le diagnostic", "point à 3 mois", "m3", "bilan m+3", "suivi m+3", "3 mois"],
        },
        new("follow_up.situation_6_months",
            "Situation de la personne à 6 mois après le diagnostic - au regard de son parcours d'insertion (et, en particulier, des freins identifiés)",
            Section.FollowUp, FieldType.LongText, FieldRole.Sensitive,
            Text(file => file.SituationAt(6), (file, value) => file.SetSituationAt(6, value)))
        {
            ShortLabel = "Situation à 6 mois", Aliases = ["situation 6 mois", "situation à 6 mois", "suivi 6 mois", "à 6 mois", "m+6", "bilan 6 mois", "6 mois après le diagnostic", "point à 6 mois", "m6", "bilan m+6", "suivi m+6", "6 mois"],
        },
        new("follow_up.remarks", "Remarques complémentaires", Section.FollowUp, FieldType.LongText, FieldRole.Sensitive,
            Text(file => file.Journey.Remarks, (file, value) => file.Journey.Remarks = value))
        {
            ShortLabel = "Remarques", Aliases = ["remarques", "observations", "commentaires", "commentaire", "obs", "notes", "divers", "informations complémentaires", "infos complémentaires", "autres informations", "commentaire libre", "précisions"],
        },
    ];
}
