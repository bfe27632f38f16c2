using Jalons.Core.Studies.Topics;
using Jalons.Documents;

namespace Jalons.Core.Studies.Publics;

/// <summary>Chapter 5: what was proposed and what followed, service by service: they run side by side, never as one chain.</summary>
internal static class JourneyChapter
{
    public static Section Of(StudyData data) => new("Quels parcours ?")
    {
        Number = "5",
        Lead = "Chaque service se lit seul : une personne peut recevoir un ordinateur sans formation, ou une formation sans ordinateur.",
        Sections =
        [
            new("Les orientations et les besoins") { Number = "5.1", Blocks = Offer.Of(data) },
            new("De l’orientation au résultat") { Number = "5.2", Blocks = Funnels.Of(data) },
            new("Les ruptures") { Number = "5.3", Blocks = [.. Ruptures.Of(data), .. StudyData.ToWrite("les motifs de rupture que racontent les personnes et les équipes.")] },
            new("Les délais") { Number = "5.4", Blocks = Delays.Of(data) },
            new("Qui va au bout ?") { Number = "5.5", Blocks = [.. Models.ModelFigures.Of(data), .. StudyData.ToWrite("ce qu’en disent les personnes et les équipes.")] },
        ],
    };
}
