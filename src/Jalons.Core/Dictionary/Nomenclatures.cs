namespace Jalons.Core.Dictionary;

/// <summary>The lists of the annexe, word for word, with the everyday wordings that project holders use for them.</summary>
public static class Nomenclatures
{
    private static readonly Option NotStated = new(Option.NotStated, "Non renseigné", 0);

    public static readonly Nomenclature YesNo = new("yes_no",
    [
        new("yes", "Oui", 0) { Aliases = ["o", "x", "1", "vrai", "true", "yes", "ok", "✓", "✔"] },
        new("no", "Non", 1) { Aliases = ["n", "0", "faux", "false", "no"] },
    ]);

    public static readonly Nomenclature StructureType = new("structure_type",
    [
        new("entrepreneurship", "Accompagnement à l'entrepreneuriat (PDIE)", 0) { Aliases = ["entrepreneuriat", "accompagnement entrepreneuriat", "accompagnement à la création d'entreprise", "création d'entreprise", "entreprenariat", "accompagnement à la création", "aide à la création d'entreprise", "entrepreneuriat pdie"] },
        new("ase", "ASE", 1) { Aliases = ["aide sociale à l'enfance", "service de l'ase", "protection de l'enfance"] },
        new("mission_locale", "Mission locale", 2) { Aliases = ["ml", "mission loc", "m locale"] },
        new("training_pdie", "Organisme de formation (PDIE)", 3) { Aliases = ["of pdie", "of (pdie)", "organisme formation pdie", "formation pdie", "organisme de formation du pdie"] },
        new("training_other", "Organisme de formation (autre)", 4) { Aliases = ["of autre", "of (autre)", "autre organisme de formation", "organisme de formation hors pdie", "of hors pdie", "organisme de formation autre que pdie"] },
        new("pie", "PIE", 5) { Aliases = ["projet insertion emploi", "projet insertion emploi (pie)", "service pie"] },
        new("pole_emploi", "Pôle Emploi", 6) { Aliases = ["pe", "pole empl", "france travail"], LaterLabels = [new(new(2024, 1, 1), "France Travail")] },
        new("siae", "SIAE", 7) { Aliases = ["structure d'insertion par l'activité économique", "insertion par l'activité économique", "chantier d'insertion", "entreprise d'insertion", "iae", "structure iae", "aci", "atelier chantier d'insertion"] },
        new("rsa_referent", "Structure Référente RSA (autre que PIE)", 8) { Aliases = ["structure référente rsa", "structure référente rsa hors pie", "référent rsa", "ref rsa", "réf. rsa", "association référente rsa", "structure rsa", "référente rsa", "service référent rsa"] },
        new("other", "Autre", 9) { Aliases = ["autres"] },
    ]);

    public static readonly Nomenclature Gender = new("gender",
    [
        new("woman", "Femme", 0) { Aliases = ["f", "féminin", "mme", "madame", "une femme", "dame"] },
        new("man", "Homme", 1) { Aliases = ["h", "m", "masculin", "mr", "m.", "monsieur", "un homme"] },
        new("undisclosed", "Ne souhaite pas répondre", 2) { Aliases = ["nsp", "ne se prononce pas", "ne souhaite pas le dire", "refus", "ne veut pas répondre", "refuse de répondre", "préfère ne pas répondre", "nspp", "ne souhaite pas", "ne veut pas"] },
    ]);

    public static readonly Nomenclature PriorityDistrict = new("priority_district",
    [
        YesNo.Options[0] with { Aliases = [.. YesNo.Options[0].Aliases, "qpv", "en qpv", "quartier prioritaire", "habite en qpv"] },
        YesNo.Options[1] with { Aliases = [.. YesNo.Options[1].Aliases, "hors qpv", "pas en qpv", "non qpv", "hors quartier prioritaire"] },
        NotStated with { Bit = 2 },
    ]);

    public static readonly Nomenclature RsaSeniority = new("rsa_seniority",
    [
        new("under_1", "Moins de 1 an", 0) { Aliases = ["moins d'un an", "- de 1 an", "-1 an", "< 1 an", "<1 an", "0-1 an"] },
        new("1_to_3", "De 1 an à 3 ans", 1) { Aliases = ["1 à 3 ans", "1-3 ans", "entre 1 et 3 ans", "de 1 à 3 ans"] },
        new("3_to_5", "De 3 ans à 5 ans", 2) { Aliases = ["3 à 5 ans", "3-5 ans", "entre 3 et 5 ans", "de 3 à 5 ans"] },
        new("over_5", "5 ans et plus", 3) { Aliases = ["plus de 5 ans", "+ de 5 ans", "+5 ans", "> 5 ans", ">5 ans", "5 ans ou plus", "5 ans et +"] },
        NotStated with { Bit = 4 },
    ]);

    public static readonly Nomenclature MissionLocale = new("mission_locale",
    [
        new("yes", "Oui", 0) { Aliases = [.. YesNo.Options[0].Aliases, "suivi", "suivie", "accompagné", "accompagnée"] },
        new("youth_guarantee", "Oui, dans le cadre de la garantie jeune", 1)
        {
            Aliases = ["garantie jeune", "garantie jeunes", "oui garantie jeune", "oui gj", "gj", "cej", "contrat d'engagement jeune", "oui cej"],
            LaterLabels = [new(new(2022, 3, 1), "Oui, dans le cadre du contrat d'engagement jeune")],
        },
        new("no", "Non", 2) { Aliases = YesNo.Options[1].Aliases },
    ]);

    public static readonly Nomenclature LabourStatus = new("labour_status",
    [
        new("employed", "En emploi (RSA activité -prime d'activité)", 0) { Aliases = ["en emploi", "rsa activité", "prime d'activité", "salarié", "salariée", "salarié.e", "cdi", "cdd", "intérim", "en activité", "en poste"] },
        new("unemployed_under_1", "Chômeur depuis moins d'un an", 1) { Aliases = ["chômage moins d'un an", "chômeur moins d'1 an", "chômage < 1 an", "chômeur < 1 an", "chômeur -1 an", "chômeuse depuis moins d'un an", "demandeur d'emploi depuis moins d'un an"] },
        new("unemployed_over_1", "Chômeur depuis plus d'un an", 2) { Aliases = ["chômage plus d'un an", "chômeur plus d'1 an", "chômage > 1 an", "chômeur > 1 an", "chômeur +1 an", "chômeuse depuis plus d'un an", "deld", "cld", "chômage longue durée", "chômeur longue durée", "chômeur de longue durée", "demandeur d'emploi longue durée", "demandeur d'emploi de longue durée", "longue durée", "demandeur d'emploi depuis plus d'un an", "chômeuse de longue durée", "chômage de longue durée", "de longue durée"] },
        new("never_worked", "N'a jamais travaillé", 3) { Aliases = ["jamais travaillé", "pas d'expérience professionnelle", "jamais eu d'emploi", "aucune expérience professionnelle", "sans expérience professionnelle", "jamais exercé"] },
        new("student", "Etudiant.e", 4) { Aliases = ["étudiant", "étudiante", "étudiant(e)", "en études", "lycéen", "lycéenne"] },
        new("training", "Personne en formation professionnelle", 5) { Aliases = ["en formation", "formation professionnelle", "en formation professionnelle", "stagiaire de la formation professionnelle", "form pro", "formation qualifiante", "stagiaire de formation", "stagiaire formation", "suit une formation"] },
        new("siae_employee", "Salarié.e en insertion", 6) { Aliases = ["salarié en insertion", "salariée en insertion", "salarié(e) en insertion", "siae", "cddi", "en insertion", "chantier d'insertion", "salarié siae", "salarié en siae", "salarié d'une siae", "contrat d'insertion", "aci", "iae", "salarié aci", "salarié en aci", "salarié iae", "contrat siae", "salarié d'insertion", "en chantier d'insertion", "salarié en contrat d'insertion", "emploi en siae"] },
        new("other", "Autre (préciser)", 7) { Aliases = ["autre"] },
        NotStated with { Bit = 8 },
    ]);

    public static readonly Nomenclature PoleEmploi = new("pole_emploi",
    [
        new("registered", "Inscrit.e", 0) { Aliases = ["inscrit", "inscrite", "inscrit(e)", "oui", "o", "x", "1", "vrai"] },
        new("not_registered", "Non inscrit.e", 1) { Aliases = ["non inscrit", "non inscrite", "non inscrit(e)", "pas inscrit", "pas inscrite", "non", "n", "0", "faux", "plus inscrit", "plus inscrite", "radié", "radiée", "désinscrit"] },
        new("not_relevant", "Non pertinent", 2) { Aliases = ["sans objet", "np", "non concerné", "non concernée", "pas concerné", "pas concernée", "pas pertinent"] },
        NotStated with { Bit = 3 },
    ]);

    public static readonly Nomenclature Qualification = new("qualification",
    [
        new("no_schooling", "Pas de scolarité", 0) { Aliases = ["jamais scolarisé", "jamais scolarisée", "non scolarisé", "non scolarisée", "aucune scolarité", "pas scolarisé", "pas scolarisée", "jamais été scolarisé", "jamais été à l'école", "jamais allé à l'école", "pas été à l'école", "sans scolarité", "aucune scolarisation"] },
        new("primary", "Scolarité arrêtée au cycle primaire", 1) { Aliases = ["primaire", "école primaire", "niveau primaire", "cycle primaire", "scolarité primaire", "fin de primaire", "arrêt en primaire", "école élémentaire"] },
        new("level_6", "Niveau VI et Vbis (inférieur au CAP-BEP-brevet des collèges)", 2) { Aliases = ["niveau vi", "niv vi", "vi", "niveau vbis", "niv vbis", "vbis", "v bis", "vi et vbis", "sans diplôme", "collège sans diplôme", "inférieur au cap", "infra cap", "infra v", "aucun diplôme", "pas de diplôme", "non diplômé", "non diplômée", "niveau inférieur au cap", "sans qualification", "inférieur au cap bep", "collège sans brevet"] },
        new("level_5", "Niveau V (CAP-BEP-brevet des collèges obtenu)", 3) { Aliases = ["niveau v", "niv v", "v", "cap", "bep", "brevet", "brevet des collèges", "cap-bep", "cap/bep", "cap bep", "bepc", "dnb", "niveau cap", "niveau bep", "niveau cap bep"] },
        new("level_4", "Niveau IV (bac validé ou non)", 4) { Aliases = ["niveau iv", "niv iv", "iv", "bac", "baccalauréat", "bac pro", "bac général", "bac techno", "bac technologique", "niveau bac", "niv 4", "niveau 4", "terminale", "bac obtenu", "niveau terminale", "daeu", "brevet professionnel"] },
        new("level_3", "Niveau III (bac +2)", 5) { Aliases = ["niveau iii", "niv iii", "iii", "bac +2", "bac+2", "bac 2", "bts", "dut", "deug", "deust", "niveau bac +2"] },
        new("level_2", "Niveau I et II (bac + 3 et plus)", 6) { Aliases = ["niveau i", "niveau ii", "niv i", "niv ii", "niveau i et ii", "ii", "i", "bac +3", "bac+3", "bac +3 et plus", "bac+3 et plus", "bac +4", "bac+4", "bac +5", "bac+5", "licence", "master", "maîtrise", "doctorat", "licence pro", "master 1", "master 2", "ingénieur", "bac +6", "bac +8"] },
        new("foreign", "Diplôme acquis à l'étranger et non reconnu en France", 7) { Aliases = ["diplôme étranger", "diplôme étranger non reconnu", "diplôme non reconnu", "diplôme acquis à l'étranger", "études à l'étranger", "diplôme étranger non reconnu en france", "diplômé à l'étranger"] },
        NotStated with { Bit = 8 },
    ]);

    public static readonly Nomenclature Household = new("household",
    [
        new("alone", "Seul.e sans enfant à charge", 0) { Aliases = ["seul sans enfant", "seule sans enfant", "célibataire sans enfant", "isolé sans enfant", "personne seule sans enfant"] },
        new("single_parent", "Seule.e avec enfant.s à charge", 1) { Aliases = ["seul.e avec enfant.s à charge", "seul avec enfant", "seule avec enfant", "seul avec enfants", "seule avec enfants", "célibataire avec enfants", "parent isolé", "famille monoparentale", "monoparental", "monoparentale", "mère isolée", "maman solo", "mère célibataire", "père célibataire", "père isolé", "parent seul", "papa solo"] },
        new("couple", "En couple sans enfant à charge", 2) { Aliases = ["couple sans enfant", "en couple sans enfant", "marié sans enfant", "mariée sans enfant"] },
        new("couple_children", "En couple avec enfant.s à charge", 3) { Aliases = ["couple avec enfant", "couple avec enfants", "en couple avec enfant", "en couple avec enfants", "marié avec enfants", "mariée avec enfants"] },
        NotStated with { Bit = 4 },
    ]);

    public static readonly Nomenclature Devices = new("devices",
    [
        new("mobile", "Téléphone mobile", 0) { Aliases = ["téléphone", "mobile", "téléphone simple", "mobile simple", "téléphone basique", "gsm", "téléphone portable", "tel portable", "mobile sans internet", "téléphone sans internet", "téléphone à touches", "portable simple", "téléphone classique", "mobile basique", "ancien téléphone"] },
        new("smartphone", "Téléphone mobile (smartphone)", 1) { Aliases = ["smartphone", "iphone", "android", "tel smartphone", "téléphone smartphone", "téléphone android", "téléphone tactile"] },
        new("tablet", "Tablette", 2) { Aliases = ["tablette tactile", "ipad"] },
        new("desktop", "Ordinateur fixe", 3) { Aliases = ["pc fixe", "ordi fixe", "fixe", "ordinateur de bureau", "unité centrale", "pc de bureau", "ordi de bureau", "pc bureau"] },
        new("laptop", "Ordinateur portable", 4) { Aliases = ["pc portable", "ordi portable", "laptop", "notebook", "macbook", "chromebook"] },
        new("none", "Ne possède pas d'équipement informatique", 5) { Aliases = ["aucun", "aucun équipement", "pas d'équipement", "rien", "néant", "sans équipement", "ne possède pas d'équipement", "non équipé", "non équipée", "pas équipé", "pas équipée", "aucun matériel", "pas de matériel", "n'a rien", "ne possède rien", "sans matériel", "aucun appareil"], Exclusive = true },
    ]);

    public static readonly Nomenclature HomeConnection = new("home_connection",
    [
        new("subscription", "Oui, abonnement internet", 0) { Aliases = ["abonnement internet", "abonnement", "box", "fibre", "adsl", "oui box", "oui abonnement", "oui, box", "wifi à domicile", "box internet", "wifi", "abonnement box", "abonnement fixe", "internet fixe", "forfait internet"] },
        new("shared", "Oui, partage de connexion (data mobile)", 1) { Aliases = ["partage de connexion", "data mobile", "4g", "partage 4g", "partage", "oui partage", "données mobiles", "forfait mobile", "connexion partagée", "partage de données", "4g du téléphone", "partage via téléphone", "partage du téléphone", "clé 4g", "5g", "forfait téléphone"] },
        new("no", "Non", 2) { Aliases = ["n", "0", "faux", "aucune", "pas de connexion", "aucune connexion", "sans connexion", "pas internet", "non connecté", "non connectée", "aucun", "aucun accès", "pas d'accès"] },
    ]);

    public static readonly Nomenclature Skills = new("skills",
    [
        new("browsing", "Navigation Internet", 0) { Aliases = ["navigation", "navigation sur internet", "internet", "naviguer sur internet", "web", "surfer", "surfer sur internet", "recherche internet", "recherches internet", "recherche d'information", "naviguer"] },
        new("email", "Utilisation d'une boîte mail", 1) { Aliases = ["mail", "mails", "boîte mail", "messagerie", "email", "courriel", "courriels", "envoyer un mail", "envoi de mails", "gérer ses mails"] },
        new("procedures", "Réalisation de démarches administratives en ligne", 2) { Aliases = ["démarches", "démarches en ligne", "démarches administratives", "démarches administratives en ligne", "démarches administratives dématérialisées", "e-administration", "administratif en ligne"] },
        new("word_processing", "Utilisation du traitement de texte", 3) { Aliases = ["traitement de texte", "word", "bureautique", "traitement texte", "openoffice", "libreoffice", "taper un texte"] },
        new("other", "Autre", 4) { Aliases = ["autres"] },
    ]);

    public static readonly Nomenclature Barriers = new("barriers",
    [
        new("language", "Insuffisante maîtrise de la langue française", 0) { Aliases = ["langue", "langue française", "français", "maîtrise du français", "maîtrise de la langue", "barrière de la langue", "barrière linguistique", "fle", "linguistique", "niveau de langue", "niveau de français", "non francophone", "allophone", "illettrisme"] },
        new("housing", "Logement-hébergement", 1) { Aliases = ["logement", "hébergement", "logement/hébergement", "pas de logement", "sans logement", "sans domicile", "sdf", "hébergé", "hébergée", "mal logé", "mal logement"] },
        new("health", "Santé", 2) { Aliases = ["problème de santé", "problèmes de santé", "état de santé", "maladie", "handicap"] },
        new("mobility", "Mobilité", 3) { Aliases = ["transport", "transports", "pas de permis", "permis", "permis de conduire", "déplacement", "déplacements", "pas de véhicule", "pas de voiture", "sans permis"] },
        new("childcare", "Contraintes familiales (modes de garde)", 4) { Aliases = ["contraintes familiales", "garde d'enfant", "garde d'enfants", "mode de garde", "modes de garde", "famille", "garde", "crèche", "garde des enfants", "place en crèche", "enfants à garder"] },
        new("confidence", "Manque de confiance en soi", 5) { Aliases = ["confiance", "confiance en soi", "manque de confiance", "estime de soi", "manque d'assurance"] },
        new("isolation", "Isolement", 6) { Aliases = ["isolé", "isolée", "solitude", "isolement social", "isolement familial"] },
        new("money", "Difficultés financières", 7) { Aliases = ["finances", "financier", "financières", "problèmes financiers", "difficultés financière", "argent", "budget", "dettes", "endettement", "surendettement", "précarité financière", "ressources", "manque de ressources", "difficultés budgétaires", "précarité", "manque d'argent"] },
        new("business_paperwork", "Difficultés administratives dans la réalisation des formalités de création", 8) { Aliases = ["formalités de création", "difficultés administratives", "administratif", "démarches de création", "formalités", "création d'entreprise", "formalités de création d'entreprise", "administratif création"] },
        new("other", "Autres", 9) { Aliases = ["autre"] },
    ]);

    public static readonly Nomenclature EquipmentOrientation = new("equipment_orientation",
    [
        new("computer", "ordinateur", 0) { Aliases = ["ordi", "pc", "ordinateur seul", "oui ordinateur", "dotation ordinateur", "ordinateur portable", "pc portable", "ordi portable", "dotation ordi"] },
        new("connection", "connexion", 1) { Aliases = ["internet", "connexion seule", "clé 4g", "oui connexion", "connexion internet", "box", "carte sim", "forfait internet", "abonnement internet", "dotation connexion"] },
        new("both", "ordinateur et connexion", 2) { Aliases = ["les deux", "ordinateur + connexion", "pc + connexion", "ordi + connexion", "pc et connexion", "ordi et connexion", "ordinateur/connexion", "connexion et ordinateur", "les 2", "ordinateur et internet", "pc et internet"] },
        new("none", "pas d'orientation sur une dotation en équipement informatique", 3) { Aliases = ["aucune", "aucun", "non", "n", "pas d'orientation", "pas de dotation", "rien", "néant", "aucune dotation", "pas d'orientation dotation", "aucune orientation", "sans dotation", "pas besoin", "aucun équipement"] },
    ]);

    public static readonly Nomenclature CertificationTaken = new("certification_taken",
    [
        YesNo.Options[0] with { Aliases = [.. YesNo.Options[0].Aliases, "passée", "présentée", "effectuée", "réalisée", "a passé", "passé"] },
        YesNo.Options[1] with { Aliases = [.. YesNo.Options[1].Aliases, "pas passée", "non passée", "non présentée", "ne s'est pas présentée", "non passé", "pas passé", "pas encore", "pas encore passée", "n'a pas passé"] },
        new("waiting", "En attente d'une session", 2) { Aliases = ["en attente", "attente", "attente session", "attente de session", "session à venir", "prévue", "planifiée", "à venir", "programmée"] },
    ]);

    public static readonly Nomenclature CertificationPassed = new("certification_passed",
    [
        YesNo.Options[0] with { Aliases = [.. YesNo.Options[0].Aliases, "validée", "obtenue", "réussie", "acquise", "succès", "obtenu", "validé", "réussi", "réussite", "admis", "admise", "reçu", "reçue"] },
        YesNo.Options[1] with { Aliases = [.. YesNo.Options[1].Aliases, "non validée", "pas validée", "non obtenue", "pas obtenue", "non acquise", "échec", "échouée", "ajournée", "non obtenu", "pas obtenu", "non validé", "pas validé", "échoué", "refusé", "refusée", "non admis", "non admise", "ajourné"] },
        new("other", "Autre", 2) { Aliases = ["partielle", "partiel", "partiellement", "validation partielle", "partiellement validée", "partiellement obtenue", "validée partiellement"] },
    ]);

    public static readonly Nomenclature TrainingTypes = new("training_types", []) { BelongsToProgramme = true };
    public static readonly Nomenclature CertificationTypes = new("certification_types", []) { BelongsToProgramme = true };
}
