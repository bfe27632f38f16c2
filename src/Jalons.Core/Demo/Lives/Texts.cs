namespace Jalons.Core.Demo.Lives;

/// <summary>Words that professionals could have written, without a name and without a reproach.</summary>
internal static class Texts
{
    public static readonly string[] LastingWork =
    [
        "A signé un CDI à temps partiel dans une cantine scolaire.", "En CDI depuis un mois dans l'aide à domicile.", "CDD de huit mois dans un entrepôt à Aulnay, contrat renouvelable.",
        "Embauche en CDI à la ville, service propreté.", "CDD d'un an dans une crèche, très content.e du poste.",
    ];

    public static readonly string[] ShortWork =
    [
        "Missions d'intérim deux à trois jours par semaine.", "CDD de deux mois dans le nettoyage, pas de suite prévue.", "Fait des extras dans la restauration.",
        "Quelques heures de ménage par semaine, cherche à compléter.", "Contrat court dans la logistique, horaires décalés.",
    ];

    public static readonly string[] Siae =
    [
        "Entrée en chantier d'insertion, espaces verts.", "A commencé un contrat en entreprise d'insertion.", "Toujours en chantier d'insertion, bilan prévu au printemps.",
    ];

    public static readonly string[] Qualifying =
    [
        "En formation qualifiante d'assistante de vie jusqu'à l'été.", "A démarré un CAP petite enfance.", "En formation linguistique intensive, quatre jours par semaine.",
        "Admis.e en formation d'agent de sécurité.", "Suit une préparation au titre de secrétaire comptable.",
    ];

    public static readonly string[] Business =
    [
        "A déposé son dossier de micro-entreprise, couture à domicile.", "Création en cours, rendez-vous pris à la chambre de métiers.",
    ];

    public static readonly string[] Searching =
    [
        "Cherche activement, a refait son CV sur ordinateur.", "Candidate en ligne chaque semaine, deux entretiens passés.", "A mis à jour son espace emploi sans aide.",
        "Recherche dans la petite enfance, attend une réponse.", "Inscription sur plusieurs sites d'offres, reçoit les alertes par mail.", "Prépare un entretien pour un poste d'accueil.",
        "Reprend les démarches d'emploi après l'arrêt maladie.", "A participé au forum de l'emploi, trois contacts.",
    ];

    public static readonly string[] Unchanged =
    [
        "Pas de changement depuis le diagnostic.", "Situation stable, toujours au RSA.", "Toujours en attente d'une place en crèche pour reprendre.", "Reste suivi.e par son référent, rien de nouveau.",
        "Même situation, le logement passe avant le reste.", "Attend la réponse de la commission pour la formation.", "Pas d'évolution côté emploi.", "Les démarches de titre de séjour bloquent tout le reste.",
    ];

    public static readonly string[] Worse =
    [
        "Hospitalisation le mois dernier, tout est suspendu.", "A perdu son hébergement, dort chez une amie.", "Fin de contrat non renouvelé, moral bas.", "Dettes d'énergie, dossier de surendettement déposé.", "Séparation, seule avec les enfants maintenant.",
    ];

    public static readonly string[] Autonomous =
    [
        "Fait ses démarches CAF en autonomie.", "Utilise l'ordinateur tous les jours, mails et démarches.", "A pris rendez-vous en préfecture en ligne, sans aide.", "Suit la scolarité des enfants sur le site du collège.",
        "Suit un cours de français à distance deux fois par semaine.", "Envoie ses candidatures par mail, à l'aise.",
    ];

    public static readonly string[] Limited =
    [
        "Utilise peu l'ordinateur, préfère le téléphone.", "A encore besoin d'aide pour les démarches en ligne.", "N'ose pas remplir les formulaires sans aide.", "Se sert surtout des vidéos, pas encore des mails.", "Oublie ses mots de passe, demande à revoir les bases.",
    ];

    public static readonly string[] Broken =
    [
        "L'ordinateur est en panne, rendez-vous à l'atelier.", "La connexion s'est arrêtée à la fin du forfait.", "Écran cassé, cherche une réparation.",
    ];

    public static readonly string[] TrainingWaiting =
    [
        "Inscription faite, session à venir.", "En attente d'une place, prochaine session le mois prochain.", "Positionnement prévu.", "Groupe complet, sur liste d'attente.", "Attend une date en soirée.",
    ];

    public static readonly string[] TrainingFinished =
    [
        "Parcours terminé, bonne assiduité.", "A suivi les dix séances, souhaite poursuivre.", "Module terminé, à l'aise avec la messagerie.", "Atelier démarches terminé, fait sa déclaration seule.",
        "Formation terminée, prête à passer la certification.", "A tout suivi malgré les trajets.",
    ];

    public static readonly string[] TrainingLeft =
    [
        "A arrêté après trois séances, reprise d'emploi.", "Abandon : horaires incompatibles avec l'école.", "Ne vient plus depuis deux semaines, trop difficile en français.", "Arrêt pour raison de santé.", "A quitté le groupe, niveau trop élevé.",
    ];

    public static readonly string[] TrainingNever =
    [
        "Jamais venu.e : trop loin, deux bus.", "Pas de mode de garde le mercredi.", "A trouvé un emploi avant le début.", "Injoignable depuis la convocation.", "Ne se sent pas prêt.e, en reparler plus tard.",
        "Session annulée, pas d'autre date proposée.", "Cours en français trop difficile.", "Problème de santé, reporté sans date.", "N'a pas souhaité donner suite.",
    ];

    public static readonly string[] Closing =
    [
        "Trois appels sans réponse.", "Numéro plus attribué, courrier revenu.", "Ne souhaite pas poursuivre.", "A repris un emploi à temps plein.", "A déménagé hors du département.",
    ];

    public static readonly string[] Remarks =
    [
        "Préfère être appelé.e l'après-midi.", "Vient avec sa fille, qui traduit.", "Demande un clavier avec de grosses touches.", "Intéressé.e par un atelier en soirée.", "A besoin d'une housse et d'une souris.", "Rendez-vous le mercredi impossible.",
    ];
}
