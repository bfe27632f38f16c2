using Jalons.Core.Dictionary;
using Jalons.Core.Referrals;
using Jalons.Core.Referrals.Requests;

namespace Jalons.Web.Features.Referrals;

/// <summary>A field as the referral asks for it: the answers are those of the annexe, the question is worded for a professional in front of the person.</summary>
public sealed record Question(string Code, string Label, string? Hint = null, bool IsRequired = false, int Width = 30)
{
    public Field Field => ReferralQuestions.Get(Code);

    /// <summary>A consent is asked in the exact words that are kept with the answer.</summary>
    public string Shown => Field.Role is FieldRole.Consent ? Consents.SentenceOf(Field) : Label;

    /// <summary>What the field says when it is left empty.</summary>
    public string Missing => Field.IsChoice ? "Choisissez une réponse." : $"Complétez : {Label.ToLowerInvariant()}.";
}

/// <summary>A screen of the form: its questions and its words.</summary>
/// <param name="Slug">Last part of the address.</param>
/// <param name="Continue">What the button says it does.</param>
public sealed record ReferralStage(string Slug, string Title, string Continue, IReadOnlyList<Question> Questions)
{
    public static readonly IReadOnlyList<ReferralStage> All =
    [
        new("personne", "La personne", "Continuer vers sa situation",
        [
            new("profile.first_name", "Prénom", IsRequired: true),
            new("profile.last_name", "Nom", IsRequired: true),
            new("profile.birth_date", "Date de naissance", "Par exemple 07/03/1985", IsRequired: true),
            new("profile.mobile", "Téléphone mobile", "L’équipe l’appellera à ce numéro pour fixer le rendez-vous.", Width: 20),
            new("profile.email", "E-mail de la personne"),
            new("profile.city", "Ville de résidence", IsRequired: true),
            new("contact.mode", "Comment préfère-t-elle être contactée ?"),
            new("contact.no_message", "Faut-il éviter de laisser un message ?"),
            new("contact.language", "Langue parlée, si ce n’est pas le français", Width: 20),
            new("contact.interpreter", "A-t-elle besoin d’un interprète ?"),
            new("contact.address", "Adresse", "Seulement pour savoir si elle habite un quartier prioritaire. Elle sera effacée ensuite."),
        ]),
        new("situation", "Sa situation", "Continuer vers ses accords",
        [
            new("referral.publics", "Pourquoi ce programme est-il pour elle ?", "Plusieurs réponses possibles.", IsRequired: true),
            new("referral.ase_district", "Circonscription de l’ASE", "Pour un jeune suivi par l’ASE : elle décide du territoire, et non la ville."),
            new("referral.young_adult_contract", "A-t-il ou elle un contrat jeune majeur en cours ?", "Pour un jeune suivi par l’ASE."),
            new("profile.gender", "Genre"),
            new("profile.birth_department", "Département de naissance", "93, 2A, 971… ou 99 hors de France", Width: 4),
            new("profile.priority_district", "Habite-t-elle un quartier prioritaire de la ville ?"),
            new("profile.rsa", "Touche-t-elle le RSA ?"),
            new("profile.rsa_seniority", "Depuis combien de temps ?", "Si elle touche le RSA."),
            new("profile.mission_locale", "Est-elle suivie par une mission locale ?"),
            new("profile.labour_status", "Où en est-elle sur le marché du travail ?"),
            new("profile.labour_status_other", "Précisez", "Si vous avez choisi « Autre »."),
            new("profile.pole_emploi", "Est-elle inscrite à Pôle emploi ?"),
            new("profile.qualification", "Niveau de qualification"),
            new("profile.household", "Situation familiale"),
            new("profile.disabled_worker", "Reconnaissance de travailleur handicapé"),
            new("profile.international_protection", "Protection internationale"),
            new("referral.other_schemes", "A-t-elle déjà reçu une aide numérique ?", "Plusieurs réponses possibles."),
            new("referral.second_endowment_reason", "Pourquoi une seconde dotation ?", "Si elle a déjà reçu un ordinateur, une tablette ou une connexion."),
        ]),
        new("accords", "Ses accords et l’envoi", "Envoyer l’orientation",
        [
            new("profile.consent_evaluation", "Elle accepte que le Département la contacte pour évaluer le programme", IsRequired: true),
            new("profile.consent_promotion", "Elle accepte que le Département la contacte pour faire connaître le programme", IsRequired: true),
            new("consent.channel", "Comment a-t-elle répondu ?", IsRequired: true),
            new("referral.date", "Date de l’orientation", IsRequired: true),
            new("referral.structure_kind", "Votre structure", IsRequired: true),
            new("referral.agent_name", "Votre nom", IsRequired: true),
            new("referral.agent_position", "Votre poste"),
            new("referral.agent_email", "Votre e-mail", IsRequired: true),
            new("referral.agent_phone", "Votre téléphone", Width: 20),
            new("referral.agent_consent_evaluation", "Vous acceptez d’être contacté·e pour l’évaluation du programme", IsRequired: true),
            new("referral.agent_consent_promotion", "Vous acceptez d’être contacté·e pour faire connaître le programme", IsRequired: true),
        ]),
    ];

    public static ReferralStage? Find(string slug) => All.FirstOrDefault(stage => stage.Slug == slug);

    public int Rank => All.ToList().IndexOf(this);

    public ReferralStage? Next => Rank + 1 < All.Count ? All[Rank + 1] : null;
}
