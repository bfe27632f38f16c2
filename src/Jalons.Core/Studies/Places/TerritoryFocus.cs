using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Jalons.Statistics.Power;

namespace Jalons.Core.Studies.Places;

/// <summary>Chapter 2.6: the profile of the people received in each territory, on one scale, and which differences are more than chance.</summary>
internal static class TerritoryFocus
{
    public static IReadOnlyList<Block> Of(StudyData data)
    {
        var traits = TraitTest.All(data);
        return
        [
            new Paragraph($"Les territoires ne reçoivent pas les mêmes personnes, et ne les recueillent pas de la même façon. {Detectable(data)}"),
            .. traits.Count == 0 ? Array.Empty<Block>() : [Panels(data, traits)],
            new BulletList([.. traits.Select(trait => (Prose)Sentence(data, trait))]),
            new Paragraph("Un écart entre territoires n’est pas une performance : il tient aussi aux habitants, aux prescripteurs et aux grilles de recueil. Handicap et protection internationale ne sont pas détaillés par territoire."),
            .. StudyData.ToWrite("ce qui fait la singularité de chaque territoire, à partir des entretiens et des comités."),
        ];
    }

    /// <summary>The same traits in every territory; nothing when none is measured.</summary>
    public static IEnumerable<Documents.Figure> Figures(StudyData data) => TraitTest.All(data) is { Count: > 0 } traits ? [Panels(data, traits)] : [];

    /// <summary>The tests, for readers of methods.</summary>
    public static Table Tests(StudyData data) => new(
        "Les profils par territoire : tests", [Column.Words("Caractéristique", 3), Column.Words("Test", 2.2), new("V de Cramér"), new("p (Holm)")],
        [.. TraitTest.All(data).Select(trait => Row.Of(trait.Label, trait.Method ?? "non testé", trait.V is { } v ? new Cell.Number(v, 2) : Cell.Empty, trait.P is { } p ? p < 0.001 ? "< 0,001" : French.Number(p, 3) : Cell.Empty))])
    {
        Subtitle = "Association entre le territoire et chaque caractéristique ; p tient compte du nombre de tests.",
        Scope = $"Parcours dont la réponse est connue, situation au {French.Date(data.At)}.",
        Source = data.Source,
    };

    private static Documents.Figure Panels(StudyData data, IReadOnlyList<TraitTest> traits)
    {
        List<Panel> panels =
        [
            .. data.Programme.Territories.Select(territory => new Panel(territory.Name, [.. traits.Select(trait => data.Share(trait.Code, territory))]) { Fill = new Fill(territory.Colour.TrimStart('#')) }),
            new("Département", [.. traits.Select(trait => data.Share(trait.Code))]) { Fill = Fill.Ink },
        ];
        var different = traits.Count(trait => trait.IsSignificant);
        return new(different == 0 ? "Les profils des territoires ne diffèrent pas nettement" : $"Les profils des territoires diffèrent sur {French.Count(different)} caractéristique{(different == 1 ? "" : "s")} sur {French.Count(traits.Count)}",
            new PanelChart(Measure.Percent("Part des personnes"), [.. traits.Select(trait => trait.Label)], panels))
        {
            Subtitle = "Part des personnes qui ont chaque caractéristique, en % des réponses connues de chaque territoire.",
            Reading = Reading(data, traits, panels),
            Scope = $"Parcours dont la réponse est connue, par territoire ({string.Join(", ", data.Programme.Territories.Select(territory => $"{territory.Name} : {data.Count("R01", territory).Print} reçus"))}) ; personnes distinctes pour le département.",
            Note = "Écarts testés par le χ² d’indépendance, ou par permutation quand les effectifs sont faibles, en tenant compte du nombre de tests (Holm).",
            Source = data.Source,
            AltText = "Un panneau de barres par territoire et un pour le département, aux mêmes lignes et à la même échelle.",
        };
    }

    private static string Reading(StudyData data, IReadOnlyList<TraitTest> traits, List<Panel> panels)
    {
        var place = Enumerable.Range(0, data.Programme.Territories.Count).FirstOrDefault(rank => panels[rank].Values[0] is Cell.Percent);
        return panels[place].Values[0] is Cell.Percent share
            ? $"« {traits[0].Label} » : {share.Print} des personnes à {panels[place].Name}, {panels[^1].Values[0].Print} dans le département."
            : "Les effectifs sont trop faibles pour une part.";
    }

    private static string Sentence(StudyData data, TraitTest trait)
    {
        var shares = data.Programme.Territories.Select(territory => (territory.Name, Share: data.Share(trait.Code, territory) as Cell.Percent)).Where(one => one.Share is not null).OrderBy(one => one.Share!.Value).ToList();
        if (shares.Count < 2) return $"{trait.Label} : les effectifs sont trop faibles pour comparer les territoires.";

        var ((least, low), (most, high)) = (shares[0], shares[^1]);
        return $"{Finding.Of(data.In(data.Programme.Territories.Single(territory => territory.Name == most), trait.Code), high!)} à {most}, contre {low!.Print} à {least}, un écart de {French.Points(high!.Value - low.Value)}{(trait.P is null ? "" : $" ; {trait.Words}")}.";
    }

    /// <summary>M18: the smallest difference that two territories of this size could show.</summary>
    private static string Detectable(StudyData data)
    {
        var sizes = data.Programme.Territories.Select(territory => data.In(territory, "R01").Numerator ?? 0).Order().ToList();
        return sizes.Count > 1 && DetectableDifference.BetweenProportions(sizes[0], sizes[1]) is { } gap
            ? $"Entre deux territoires, un écart de moins de {French.Points(Math.Ceiling(100 * gap))} ne permet guère de conclure : les effectifs sont trop petits."
            : "";
    }
}
