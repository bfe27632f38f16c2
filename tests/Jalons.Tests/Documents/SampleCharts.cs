using Jalons.Documents;
using Jalons.Documents.Charts;

namespace Jalons.Tests.Documents;

/// <summary>One figure of each kind that compares, crosses or places, about the same invented library.</summary>
internal static class SampleCharts
{
    private static readonly string[] Quarters = ["Plaine", "Terres d’Envol", "Est", "Grand Est", "Ville"];

    public static IReadOnlyList<Figure> All => [UpSet, Heatmap, Diverging, Dumbbell, Forest, Panels, Plane, Map, Network, Lines, Tree];

    private static Figure UpSet => SampleReport.Drawn("La lecture se combine avec le jeu", "Part des lecteurs selon ce qu’ils empruntent, en %", new UpSetChart(
        Measure.Percent("Part des lecteurs"), ["Romans", "Bandes dessinées et mangas", "Jeux de société", "Films et séries à emporter"],
        [
            new([0], Share(31)), new([0, 1], Share(22)), new([1, 2], Share(14)), new([0, 1, 2, 3], Share(9)), new([], Share(8)), new([2, 3], Cell.Hidden),
            new([], Share(12)) { Name = "Autres combinaisons" },
        ]), "31\u00A0% des lecteurs n’empruntent que des romans.");

    private static Figure Heatmap => SampleReport.Drawn("Chaque quartier a ses lecteurs", "Part des réponses remplies, en %", new HeatmapChart(
        Measure.Percent("Part"), "Question", Quarters,
        [
            new("Adresse", [Share(98), Share(95), Share(99), Share(91), Share(96)]),
            new("Pourquoi être venu une première fois, et avec qui", [Share(62), Share(41), Cell.Hidden, new Cell.TooFew(), Share(55)]),
            new("Livre préféré", [Share(74), Share(88), Share(67), Share(80), Share(77)]),
        ]), "À Plaine, 98\u00A0% des adresses sont remplies.");

    private static Figure Diverging => SampleReport.Drawn("Deux lecteurs sur trois lisent davantage", "Évolution de la lecture, en %", new DivergingChart(
        Measure.Percent("Part"), ["À 3 mois", "À 6 mois"],
        [
            new("Lit moins", Side.Below, [Share(12), Share(4)]), new("Autant", Side.Middle, [Share(30), Share(29)]), new("Lit davantage", Side.Above, [Share(58), Share(67)]),
        ]), "À 3 mois, 58\u00A0% des lecteurs lisent davantage.");

    private static Figure Network => SampleReport.Drawn("Deux écoles amènent la moitié des lecteurs", "Lecteurs entre chaque lieu et la bibliothèque", new NetworkChart(
        Measure.Count("Lecteurs"), "Bibliothèque du Port",
        new("Amènent des lecteurs", [new("École des Mouettes", 48), new("Collège et centre social réunis", 31), new("Ludothèque", Cell.Hidden)]), new("Les accueillent ensuite", [new("Atelier d’écriture", 22), new("Fablab", 9)])),
        "48 lecteurs viennent de l’école des Mouettes.");

    private static Figure Dumbbell => SampleReport.Drawn("Les obstacles se déplacent", "Lecteurs concernés, en %", new DumbbellChart(
        Measure.Percent("Part"), "À l’inscription", "Un an après",
        [new("Les horaires", Share(42), Share(30)), new("Le bruit", Share(9), Share(17)), new("Le prix", Share(25), Share(25)), new("Le braille", Cell.Hidden, Cell.Hidden)]),
        "42\u00A0% citaient les horaires à l’inscription, 30\u00A0% un an après.");

    private static Figure Forest => SampleReport.Drawn("L’âge est associé au retour des livres", "Écart de la probabilité, en points", new ForestChart(
        new Measure("Écart", "points"),
        [
            new("Quartier", "Est", new Cell.Number(4, 0, "points"), new(-3, 11)), new("Quartier", "Terres d’Envol", new Cell.Number(-12, 0, "points"), new(-20, -4)),
            new("Âge", "50 ans ou plus", new Cell.Number(15, 0, "points"), new(8, 22)), new("Âge", "35 à 49 ans", new Cell.Number(0, 0, "points"), new(-6, 6)),
        ]), "L’écart est de 15 points pour les 50 ans ou plus.");

    private static Figure Panels => SampleReport.Drawn("Les quartiers se ressemblent", "Part des lecteurs, en %", new PanelChart(
        Measure.Percent("Part"), ["Femmes", "Moins de 26 ans", "Vient à pied"],
        [.. Quarters.Select((name, rank) => new Panel(name, [Share(50 + rank), Share(22 - 3 * rank), rank == 2 ? new Cell.TooFew() : Share(70 - 9 * rank)]) { Fill = rank == 4 ? Fill.Ink : Fill.Accent })]),
        "À Plaine, 50\u00A0% des lecteurs sont des femmes.");

    private static Figure Plane => SampleReport.Drawn("Lire seul s’oppose à lire en groupe", "Plan des deux premiers axes", new PlaneChart(
        Measure.Count("Axe 1 (62 %)"), Measure.Count("Axe 2 (21 %)"),
        [
            new("lit seul", -0.8, 0.2, "Réponses"), new("lit en groupe", 1.1, 0.3, "Réponses"), new("lit le soir", -0.7, 0.25, "Réponses"), new("jamais de jeux", -0.5, -0.6, "Réponses"), new("Classe 1", -0.6, 0.1, "Classes"), new("Classe 2", 0.9, -0.3, "Classes"),
        ]), "« lit en groupe » est à droite.");

    private static Figure Lines => SampleReport.Drawn("La moitié des lecteurs reviennent en un mois", "Part cumulée des lecteurs revenus, en %", new LineChart(
        Measure.Percent("Part revenue"), Measure.Count("Jours depuis l’inscription"), [new("Plaine", [(0, 0), (15, 31), (30, 52), (60, 64)]), new("Ville", [(0, 0), (15, 26), (30, 47), (60, 61)]) { Fill = Fill.Ink }])
    { IsStepped = true },
        "30 jours après l’inscription, 52\u00A0% des lecteurs de Plaine sont revenus.");

    private static Figure Tree => SampleReport.Drawn("Trois groupes de lecteurs", "Inertie perdue à chaque réunion", new TreeChart(
        Measure.Count("Inertie perdue"), ["1. Le soir, seul", "2. En famille, le samedi", "3. Au club, avec des jeux", "4. De passage"], [new(0, 3, 0.4), new(1, 2, 0.9), new(0, 1, 2.1)]),
        "Les classes 1 et 4 se réunissent les premières.");

    private static Figure Map => SampleReport.Drawn("On lit davantage à l’ouest", "Lecteurs pour 1\u202F000 habitants", new MapChart(
        Measure.Count("Lecteurs pour 1\u202F000 habitants"), Measure.Count("Lecteurs"),
        [Square("Plaine", 0, 0, 12.4, 310), Square("Terres d’Envol", 1, 0, 8.1, 220), Square("Est", 1, 1, 9.7, 150), Square("Braille", 0, 1, null, null)]),
        "À Plaine, on compte 12,4 lecteurs pour 1\u202F000 habitants.");

    private static MapPlace Square(string name, double x, double y, double? rate, long? count)
        => new(name, [[(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)]], rate is { } known ? new Cell.Number(known, 1) : Cell.Hidden, count is { } people ? people : Cell.Hidden);

    private static Cell.Percent Share(double percent) => new(percent);
}
