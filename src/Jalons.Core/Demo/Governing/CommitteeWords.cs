namespace Jalons.Core.Demo.Governing;

/// <summary>What was said, decided and written in the demonstration's committees and reports.</summary>
internal static class CommitteeWords
{
    public static readonly string[] StartAgenda = ["Présentation du consortium et de la convention", "Référentiel de diagnostic", "Circuit d’orientation avec les prescripteurs", "Calendrier et fichier de suivi"];
    public static readonly string[] MidAgenda = ["Situation du territoire face aux cinq objectifs", "Ruptures à l’entrée en formation", "Certification : qui, où, quand", "Déploiement dans les communes", "Suites et calendrier"];
    public static readonly string[] SteeringAgenda = ["Où en sont les quatre territoires", "Échéance du 30 juin : ce qui reste à faire", "Rapports intermédiaires", "Premiers résultats de l’évaluation"];

    public const string StartMinutes = """
        ## 1. Présentation du consortium et de la convention

        Le porteur présente les membres du consortium et ce que fait chacun. La convention est signée ; ses annexes sont relues ensemble.

        ## 2. Référentiel de diagnostic

        Le référentiel transmis au Département est adopté. Il sera revu après les cinquante premiers diagnostics.

        ## 3. Circuit d’orientation

        Les prescripteurs orientent **par le formulaire en ligne** ; le porteur répond sous quinze jours ouvrés.

        ## 4. Calendrier

        - Données de suivi : chaque trimestre, dans le format de l’annexe.
        - Comité de mi-parcours en mars 2022.
        """;

    public const string MidMinutes = """
        ## 1. Situation face aux cinq objectifs

        Le support présente la situation du jour. Les diagnostics avancent au rythme prévu ; **l’équipement et la certification sont en retrait**.

        ## 2. Ruptures à l’entrée en formation

        La distance et les horaires reviennent le plus souvent. L’EPT propose de recevoir des ateliers dans deux médiathèques.

        ## 3. Certification

        - Peu de sessions sont programmées avant l’été.
        - Le porteur demande un accompagnement le jour du passage.

        ## 4. Communes

        Trois communes ont encore peu de personnes accueillies. La représentante de l’État rappelle l’attention portée aux quartiers prioritaires.

        ## 5. Suites

        Les décisions et les actions sont adoptées.
        """;

    public static readonly string[] StartDecisions = ["Le référentiel de diagnostic est adopté.", "Les données de suivi sont transmises chaque trimestre, dans le format de l’annexe."];
    public static readonly string[] MidDecisions = ["Une permanence de diagnostic ouvre chaque samedi jusqu’au 30 juin.", "Une certification est proposée dès la fin de chaque formation."];

    /// <summary>What each line of the intermediate report says, in its order.</summary>
    public static readonly string[] ReportLines =
    [
        "Les personnes viennent surtout des missions locales, du PIE et de Pôle emploi. Les allocataires du RSA forment la moitié des personnes reçues ; les jeunes suivis par l’ASE restent peu nombreux.",
        "Le matériel est reconditionné dans deux ateliers du territoire. Les remises ont pris du retard en janvier, faute de stock. Aucune panne n’est restée sans réponse.",
        "Neuf offres du territoire sont mobilisées. Un tiers des personnes orientées n’ont pas commencé : distance, horaires, garde d’enfants. Deux sessions de certification ont eu lieu.",
        "Les suivis à 3 mois sont faits par téléphone. Un quart des personnes n’ont pas répondu après trois essais.",
        "Le consortium se réunit chaque mois. L’EPT prête des salles ; trois conseillers numériques participent aux diagnostics.",
        "Toutes les communes sont couvertes, mais deux n’ont encore qu’une poignée de personnes. Une permanence mobile est à l’essai.",
        "Une coordinatrice à temps plein, deux conseillers. Les dépenses suivent le budget, sauf l’équipement, en avance de 6 %.",
        "Le niveau de qualification et la situation d’hébergement sont les champs les moins remplis. Un rappel est fait à l’équipe.",
        "Le point dur est la certification. D’ici à juin : permanences le samedi, ateliers en médiathèque, sessions accompagnées.",
    ];

    public const string SentBack = "Chiffrez les ruptures par motif, et dites combien de sessions de certification sont programmées avant l’été.";
}
