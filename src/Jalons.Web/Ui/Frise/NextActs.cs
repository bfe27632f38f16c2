using Jalons.Core.Journeys;

namespace Jalons.Web.Ui.Frise;

/// <summary>The next act as it is said in a list, and on the button that leads to its form.</summary>
public static class NextActs
{
    extension(Milestone milestone)
    {
        public string Act => milestone switch
        {
            Milestone.Diagnosis => "Diagnostic",
            Milestone.Computer => "Remise de l’ordinateur",
            Milestone.Connection => "Remise de la connexion",
            Milestone.Training => "Entrée en formation",
            Milestone.Certification => "Passage de la certification",
            Milestone.FollowUp3 => "Suivi à 3 mois",
            Milestone.FollowUp6 => "Suivi à 6 mois",
            _ => "Orientation",
        };

        public string Button => milestone switch
        {
            Milestone.Diagnosis => "Faire le diagnostic",
            Milestone.Computer => "Remettre l’ordinateur",
            Milestone.Connection => "Remettre la connexion",
            Milestone.Training => "Confirmer l’entrée",
            Milestone.Certification => "Noter le résultat",
            Milestone.FollowUp3 or Milestone.FollowUp6 => "Saisir le suivi",
            _ => "Compléter l’orientation",
        };
    }
}
