namespace Jalons.Web.Features.Journeys.Changes;

/// <summary>What the journal calls « Handover.Serial », as a person would say it.</summary>
public static class FactNames
{
    private static readonly Dictionary<string, string> Facts = new()
    {
        ["Handover"] = "Matériel",
        ["ConnectionGrant"] = "Connexion",
        ["Recharge"] = "Rechargement",
        ["TrainingReferral"] = "Formation",
        ["Certification"] = "Certification",
        ["FollowUp"] = "Suivi",
        ["ExitFollowUp"] = "Suivi après la sortie",
        ["ContactAttempt"] = "Essai de contact",
        ["Closure"] = "Clôture",
        ["Transfer"] = "Transfert",
        ["Appointment"] = "Rendez-vous",
        ["GridAnswers"] = "Grille",
        ["PlanDecision"] = "Plan",
        ["ReferralContact"] = "Prescripteur",
    };

    private static readonly Dictionary<string, string> Values = new()
    {
        ["On"] = "date",
        ["Device"] = "appareil",
        ["Refurbished"] = "état",
        ["Serial"] = "numéro de série",
        ["CounterpartCents"] = "contrepartie",
        ["SignedText"] = "texte signé",
        ["SignedOn"] = "signé le",
        ["Months"] = "mois",
        ["Operator"] = "opérateur",
        ["ActivatedOn"] = "activée le",
        ["DespiteHomeConnection"] = "pourquoi malgré celle du domicile",
        ["WhyAnother"] = "pourquoi une seconde dotation",
        ["InterruptedOn"] = "interrompue le",
        ["InterruptionReason"] = "cause de l’interruption",
        ["EndedOn"] = "finie le",
        ["PaidBy"] = "payé par",
        ["AccompaniedBy"] = "accompagné par",
        ["Status"] = "où elle en est",
        ["OfferId"] = "offre",
        ["ReferredOn"] = "orientée le",
        ["PlannedOn"] = "attendue le",
        ["Caller"] = "qui appelle",
        ["CalledOn"] = "appelée le",
        ["DropReason"] = "pourquoi",
        ["Contribution"] = "moyens utilisés",
        ["Type"] = "laquelle",
        ["Session"] = "session",
        ["SituationCode"] = "situation",
        ["Situation"] = "ses mots",
        ["Barriers"] = "freins",
        ["EquipmentWorks"] = "matériel qui marche",
        ["ConnectionWorks"] = "connexion toujours là",
        ["Channel"] = "comment",
        ["Unreachable"] = "injoignable",
        ["Outcome"] = "résultat",
        ["Comment"] = "commentaire",
        ["Who"] = "par",
        ["Reason"] = "raison",
        ["FromProjectId"] = "du projet",
        ["ToProjectId"] = "au projet",
        ["At"] = "jour et heure",
        ["Minutes"] = "durée en minutes",
        ["Mode"] = "comment",
        ["Place"] = "lieu",
        ["With"] = "avec",
        ["CancelledAt"] = "annulé le",
        ["GridId"] = "version",
        ["Levels"] = "niveaux",
        ["MadeBy"] = "faite par",
        ["ByDigitalAdviser"] = "conseiller numérique",
        ["Employer"] = "employeur",
        ["Service"] = "service",
        ["RulesVersion"] = "version des règles",
        ["Rule"] = "règle",
        ["Proposed"] = "proposé",
        ["Used"] = "réponses utilisées",
        ["Decided"] = "décidé",
        ["Adviser"] = "avec",
        ["FollowerEmail"] = "suivi repris par",
    };

    /// <summary>« Matériel : numéro de série ».</summary>
    public static string Of(string field)
    {
        var parts = field.Split('.', 2);
        return parts.Length == 2 ? $"{Facts.GetValueOrDefault(parts[0], parts[0])} : {Values.GetValueOrDefault(parts[1], parts[1])}" : field;
    }
}
