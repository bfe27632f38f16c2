using Jalons.Core.Indicators.Figures.Details;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Jalons.Statistics.Clustering;
using Jalons.Statistics.Factorial;

namespace Jalons.Core.Studies.Crossings;

/// <summary>TYP: the first factorial plane of the needs, and how the classes join.</summary>
internal static class TypologyFigures
{
    private const int LongestName = 46;

    public static IEnumerable<Documents.Figure> Of(StudyData data)
    {
        if (data.Whole("TYP").Detail is not TypologyDetail { Typology: { Result: { } result, Names: var names } }) yield break;

        if (result.Mca is { Dimensions: >= 2, Modified.Benzecri.Count: > 0 }) yield return Plane(data, result);
        if (result.Classes.Count > 2) yield return Tree(data, result, names);
    }

    private static Documents.Figure Plane(StudyData data, TypologyResult result)
    {
        var shown = Standing(result.Mca);
        return new($"Un premier axe résume {French.Percent(result.Mca.Modified.Benzecri[0])} des différences de besoins", new PlaneChart(Axis(result.Mca, 0), Axis(result.Mca, 1),
            [.. shown.Select(category => new PlanePoint(category.Level, category.Coordinates[0], category.Coordinates[1], "Réponses au diagnostic"))]))
        {
            Subtitle = "Réponses au diagnostic sur les deux premiers axes ; les parts d’axe sont les taux modifiés de Benzécri.",
            Reading = Reading(shown),
            Scope = Scope(data, result),
            Note = "Ne sont placées que les réponses qui pèsent plus que la moyenne sur l’un des deux axes. Deux réponses proches sont souvent données par les mêmes personnes.",
            Source = data.Source,
            AltText = "Nuage de réponses autour de deux axes qui se croisent ; les réponses qui vont ensemble sont proches.",
        };
    }

    private static Documents.Figure Tree(StudyData data, TypologyResult result, IReadOnlyList<string> names)
    {
        var leaves = names.Select((name, rank) => $"{rank + 1}. {Short(name)}").ToList();
        var merges = result.Tree.Fusions.Select(fusion => new Merge(fusion.Left, fusion.Right, fusion.Loss)).ToList();
        var chart = new TreeChart(Measure.Count("Inertie perdue"), leaves, merges);
        return new($"Les {French.Count(leaves.Count)} classes de besoins se séparent d’abord en deux groupes", chart)
        {
            Subtitle = "Classification ascendante (Ward), coupée aux classes retenues : inertie perdue quand deux groupes sont réunis.",
            Reading = $"Les classes {merges[0].Left + 1} et {merges[0].Right + 1} sont les plus proches : les réunir est ce qui fait perdre le moins.",
            Scope = Scope(data, result),
            Note = $"Les classes retenues expliquent {French.Percent(100 * result.Inertia.Ratio)} de l’inertie des axes gardés.",
            Source = data.Source,
            AltText = "Arbre couché : à gauche les classes, vers la droite leurs réunions, d’autant plus loin qu’elles font perdre.",
        };
    }

    // As many of the answers that mark a class as fit on a line.
    private static string Short(string name)
    {
        var marks = name.Split(", ");
        return string.Join(", ", marks.Where((_, rank) => rank == 0 || string.Join(", ", marks.Take(rank + 1)).Length <= LongestName));
    }

    private static IReadOnlyList<CategoryPoint> Standing(McaResult mca)
    {
        var mean = 100.0 / mca.Categories.Count;
        return [.. mca.Categories.Where(category => category.Contributions[0] > mean || category.Contributions[1] > mean).OrderByDescending(category => category.Contributions[0] + category.Contributions[1])];
    }

    private static Measure Axis(McaResult mca, int axis)
        => Measure.Count($"Axe {axis + 1} ({(axis < mca.Modified.Benzecri.Count ? French.Percent(mca.Modified.Benzecri[axis]) : "part négligeable")})");

    private static string Reading(IReadOnlyList<CategoryPoint> shown)
    {
        var (left, right) = (shown.MinBy(category => category.Coordinates[0])!, shown.MaxBy(category => category.Coordinates[0])!);
        return $"Le premier axe oppose « {left.Level} », à gauche, à « {right.Level} », à droite.";
    }

    private static string Scope(StudyData data, TypologyResult result) => $"Personnes dont les besoins sont connus, situation au {French.Date(data.At)}, n = {French.Count(result.N)}.";
}
