using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Crossings;

/// <summary>X01 as a network, chapter 4.3: who refers to the project of each territory. None where nobody is known to refer.</summary>
internal static class NetworkFigures
{
    public static IEnumerable<Figure> Of(StudyData data) => data.Programme.Territories.Select(territory => Of(data, territory)).OfType<Figure>();

    private static Figure? Of(StudyData data, Territory territory)
    {
        var measured = data.In(territory, "X01");
        // Hidden counts come by name: their order would tell which is the larger.
        var nodes = measured.Modalities.Where(answer => answer.Count > 0).Select(answer => new NetworkNode(answer.Label, data.Share("X01", territory, answer.Code)))
            .OrderByDescending(node => node.Value.Magnitude ?? -1).ThenBy(node => node.Name, StringComparer.Ordinal).ToList();
        if (nodes.Find(node => node.Value.Magnitude is not null) is not { } first) return null;

        var project = data.Programme.Projects.Find(known => known.TerritoryId == territory.Id);
        return new($"À {territory.Name}, {(nodes.Count == 1 ? "un type de structure oriente" : $"{French.Count(nodes.Count)} types de structure orientent")} vers le projet", new NetworkChart(Measure.Percent("Part des parcours"), project?.Name ?? territory.Name, new("Orientent vers le projet", nodes), null))
        {
            Key = $"reseau-{territory.Code}",
            Subtitle = $"Structures ayant orienté des personnes à {territory.Name}, en % des parcours dont le prescripteur est connu.",
            Reading = $"« {first.Name} » a orienté {first.Value.Print} des parcours vers {project?.Name ?? "le projet"}.",
            Scope = data.ScopeOf("X01", territory),
            Note = "Plus le trait est épais, plus les parcours sont nombreux ; un trait en pointillé est un petit effectif masqué.",
            Source = data.Source,
            AltText = $"À gauche les types de structure, à droite le projet de {territory.Name}, reliés par des traits d’autant plus épais que les parcours sont nombreux.",
        };
    }
}
