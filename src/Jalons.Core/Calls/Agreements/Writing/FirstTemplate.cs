namespace Jalons.Core.Calls.Agreements.Writing;

/// <summary>The text that a programme begins with, to be corrected by its legal department: what the call asks of an agreement, article by article.</summary>
public static class FirstTemplate
{
    public const string Text = """
        La présente convention lie :

        - {institution}, ci-après « le Département » ;
        - {porteur} ({forme_juridique}, SIRET {siret}), ci-après « le porteur ».

        ## Article 1. Objet

        Le Département a retenu le projet **{projet}** pour le territoire {territoire} (dossier {dossier} ; {appel}). La présente convention, référence {reference}, fixe ce à quoi chacun s’engage.

        ## Article 2. Le consortium

        Le projet est porté par un consortium que le porteur coordonne : {consortium}. La part de chacun est en annexe. Le porteur répond devant le Département de l’ensemble de l’action.

        ## Article 3. Ce que fait le projet

        Chaque personne est reçue pour un diagnostic individuel, puis, selon ses besoins :

        - un équipement informatique, sans contrepartie ou avec une contrepartie modérée ;
        - une connexion à Internet d’au moins six mois ;
        - une orientation vers un accompagnement ou une formation aux usages numériques ;
        - le passage d’une certification.

        Aucune participation n’est demandée aux personnes pour le diagnostic, la formation et la certification. Chaque personne est suivie pendant l’accompagnement, puis 3 mois et 6 mois après.

        ## Article 4. Objectifs

        Le projet vise au moins {cible_diagnostics} personnes reçues en diagnostic au plus tard le {echeance_diagnostics}, {cible_ordinateurs} personnes équipées, {cible_connexions} personnes connectées, environ {cible_formations} personnes orientées vers une formation et {cible_certifications} certifications passées. Un avenant peut modifier ces objectifs ; les deux versions restent lisibles.

        ## Article 5. Référentiel de diagnostic

        Le diagnostic suit un référentiel transmis et accepté avant le premier rendez-vous : {referentiel}. Aucun diagnostic n’est saisi tant qu’il n’est pas accepté.

        ## Article 6. Données à transmettre

        Le porteur met à la disposition du Département les données des diagnostics et du suivi, pour l’étude et l’évaluation du programme, aux dates de l’annexe. Il transmet aussi les résultats aux prescripteurs qui ont orienté les personnes. Les personnes sont informées et leurs accords sont recueillis.

        ## Article 7. Comités

        Le porteur réunit un comité au début et à la fin de l’action. Le Département, l’EPT et les services de l’État y sont invités.

        ## Article 8. Montant et versements

        Le Département apporte {montant} au plus, versés selon l’échéancier de l’annexe. Ce qui n’a pas été dépensé, ou l’a été pour autre chose, est rendu.

        ## Article 9. Durée, avenants, fin

        La convention court du {date_debut} au {date_fin}. Elle ne se modifie que par un avenant signé des deux parties. Chacune peut y mettre fin par écrit, avec un préavis de deux mois, si l’autre manque à ses engagements.
        """;
}
