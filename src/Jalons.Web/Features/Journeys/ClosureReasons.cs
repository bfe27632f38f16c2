using Jalons.Core.Journeys;

namespace Jalons.Web.Features.Journeys;

public static class ClosureReasons
{
    extension(ClosureReason reason)
    {
        public string InFrench => reason switch
        {
            ClosureReason.Completed => "Parcours mené à son terme",
            ClosureReason.Refusal => "Ne souhaite pas poursuivre",
            ClosureReason.Employment => "Reprise d’un emploi ou d’une formation",
            ClosureReason.Moved => "Déménagement",
            ClosureReason.LostContact => "Sans nouvelles",
            ClosureReason.Health => "Santé",
            ClosureReason.Death => "Décès",
            _ => "Hors du dispositif",
        };
    }
}
