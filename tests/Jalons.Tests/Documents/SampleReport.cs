using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;

namespace Jalons.Tests.Documents;

/// <summary>A report that holds one of everything, about an invented library.</summary>
internal static class SampleReport
{
    private const string Source = "Registre de la médiathèque, extraction du 31/12/2022 ; traitement Atelier Mesure.";
    private const string Scope = "1\u202F100 lecteurs inscrits entre septembre 2021 et décembre 2022. Les personnes inscrites deux fois sont comptées une fois.";

    public static readonly Report Rich = new()
    {
        Title = "Qui vient lire, et pour quoi faire ?",
        Subtitle = "Étude des publics de la médiathèque, volume 1",
        Collection = "Lire en ville",
        ShortTitle = "Volume « publics »",
        Publisher = "Ville de Belleroche",
        IssuedOn = new DateOnly(2023, 3, 15),
        Watermark = "DONNÉES FICTIVES",
        PrintsChartTables = true,
        Mentions = [new("Extraction", "31 décembre 2022"), new("Empreinte", "7c2e 41aa"), new("Personnes", "1\u202F100")],
        Sections = [Foreword, Chapter1, Chapter2],
    };

    private static Section Foreword => new("Synthèse")
    {
        Lead = "Trois des cinq objectifs sont atteints au 31 décembre 2022. Les ateliers n’en atteignent pas les deux tiers.",
        Blocks =
        [
            new KeyFigures(
            [
                new(1100, "lecteurs inscrits"), new(816, "cartes remises"), new(new Cell.Percent(64.3, 1), "de la cible des ateliers"), new(Cell.Hidden, "lecteurs de braille"),
            ]),
            new Paragraph(Prose.Of("Au 31 décembre 2022, ", Words.Strong("1\u202F100 personnes"), " se sont inscrites, soit 110\u00A0% de l’objectif (1\u202F000). La méthode est dans ", Words.Link("l’annexe en ligne", "https://example.org/methode"), ".")),
            new BulletList(["Les inscriptions ont dépassé la cible.", "Les ateliers restent loin de la leur.", "Le délai médian est de 24 jours."]),
            new Callout("Ce que l’on ne peut pas dire", ["Que la carte change le goût de lire : il n’y a pas de groupe de comparaison."]) { Tone = CalloutTone.Caution },
        ],
    };

    private static Section Chapter1 => new("L’inscription a tenu sa cible, l’atelier en est resté loin")
    {
        Number = "1",
        Lead = "Trois des cinq objectifs de l’appel sont atteints. Les connexions s’en approchent.",
        Sections =
        [
            new("Les cibles") { Number = "1.1", Blocks = [Targets, new Callout("À retenir", ["Un lecteur sur quatre n’a jamais emprunté."]), Steps] },
            new("Les quatre quartiers") { Number = "1.2", Blocks = [Quarters, Intervals, new Quote("Le bus passe deux fois par jour. J’ai dit oui et puis je n’y suis pas allée.", "Femme, 35-44 ans, quartier nord")] },
        ],
    };

    private static Section Chapter2 => new("Les usages")
    {
        Number = "2",
        Sections =
        [
            new("Ce que les lecteurs empruntent") { Number = "2.1", Blocks = [new Paragraph(Long), Loans, Groups, Clusters] },
            new("Ce qui va ensemble") { Number = "2.3", Blocks = SampleCharts.All },
            new("Jusqu’où ils vont") { Number = "2.2", Blocks = [Funnel, Dots, new BulletList(["Écrire aux inscrits.", "Ouvrir le samedi."]) { IsNumbered = true }, new Glossary([new("BNP", "Bibliothèque numérique de proximité"), new("EPCI", "Établissement public de coopération intercommunale")])] },
        ],
    };

    private static string Long => string.Concat(Enumerable.Repeat("On observe que la moitié des lecteurs empruntent en 24 jours ou moins ; les autres attendent une lettre. ", 6)).TrimEnd();

    private static Figure Targets => Drawn(
        "257 personnes ont suivi un atelier, il en était visé 400",
        "Réalisations et cibles, en nombre de personnes distinctes",
        new TargetChart(Measure.Count("Réalisé"),
        [
            new("Orientations vers un club", 709, 600, true) { Remark = "soit 118\u00A0%" },
            new("Inscriptions", 1100, 1000, true) { Remark = "soit 110\u00A0%" },
            new("Cartes remises", 816, 800, true) { Remark = "soit 102\u00A0%" },
            new("Liseuses prêtées", 376, 400, false) { Remark = "soit 94\u00A0%" },
            new("Ateliers suivis", 257, 400, false) { Remark = "soit 64\u00A0%" },
            new("Braille", Cell.Hidden, 20, false),
        ]),
        "Au 31 décembre 2022, 816 personnes ont reçu une carte, soit 102\u00A0% de l’objectif (800).",
        "La cible « club » compte les orientations : 448 personnes ont effectivement commencé.");

    private static Figure Steps => Drawn(
        "La cible des inscriptions est passée en mai, avant l’échéance",
        "Inscriptions cumulées, en nombre de personnes",
        new StepChart(Measure.Count("Inscriptions"), [new("Réalisé", [.. Weeks])]) { Target = new("cible", new(2021, 9, 1), new(2022, 6, 30), 1000) },
        "Au 30 juin 2022, 1\u202F067 personnes étaient inscrites.");

    private static IEnumerable<Step> Weeks => Enumerable.Range(0, 60).Select(week =>
        new Step(new DateOnly(2021, 9, 15).AddDays(7 * week), Math.Round(1100 / (1 + Math.Exp(-(week - 24) / 6d)))));

    private static Table Quarters => new(
        "Réalisations par quartier",
        [Column.Words("Quartier"), new("Inscrits"), new("Cartes"), new("Part des femmes"), new("Braille"), new("Satisfaction")],
        [
            Row.Of("Plaine", 300, 222, new Cell.Percent(56), Cell.Hidden, new Cell.NotMeasurable("aucune question posée")),
            Row.Of("Envol", 255, 189, new Cell.Percent(54) { IsFragile = true }, 0, new Cell.NotMeasurable("aucune question posée")),
            Row.Of("Est", 310, 230, new Cell.Percent(58), 12, new Cell.Number(7.4, 1)),
            Row.Of("Grand Est", 24, 175, Cell.Percent.Of(13, 24), 14, new Cell.Number(6.9, 1)),
            Row.Of("Inscrits dans deux quartiers", -13, 0, Cell.Empty, Cell.Empty, Cell.Empty),
            Row.Total("Ville", 1100, 816, new Cell.Percent(56.2, 1), Cell.Hidden, Cell.Empty),
        ])
    { Subtitle = "En nombre de personnes et en %", Scope = Scope, Note = "Une personne inscrite dans deux quartiers est comptée une fois en ville.", Source = Source };

    private static Figure Intervals => Drawn(
        "Dans chaque quartier, au moins trois personnes sur dix ne viennent pas au club proposé",
        "Part des personnes orientées n’ayant pas commencé, en %, intervalle à 95\u00A0%",
        new BarChart(Measure.Percent("Part"),
        [
            new("Grand Est", new Cell.Percent(41)) { Interval = new(33, 50), Fill = new("A8407C") },
            new("Envol", new Cell.Percent(40)) { Interval = new(33, 48), Fill = new("C86A00") },
            new("Plaine", new Cell.Percent(36)) { Interval = new(30, 43), Fill = new("1B4F9C") },
            new("Est", new Cell.Percent(32)) { Interval = new(26, 39), Fill = new("1F7A3D") },
        ]),
        "À Plaine, 36\u00A0% des personnes orientées vers un club ne l’ont pas commencé.");

    private static Figure Loans => Drawn(
        "Le roman reste le premier emprunt",
        "Lecteurs ayant emprunté au moins une fois, en %, plusieurs réponses possibles",
        new BarChart(Measure.Percent("Part des lecteurs"),
        [
            new("Bande dessinée", new Cell.Percent(31.4, 1)), new("Roman", new Cell.Percent(68.2, 1)), new("Livre de cuisine ou de travaux manuels", new Cell.Percent(12)),
            new("Non renseigné", new Cell.Percent(6.1, 1)) { Fill = Fill.Unknown }, new("Braille", Cell.Hidden),
        ]).Sorted(),
        "68,2\u00A0% des lecteurs ont emprunté un roman.");

    private static Figure Groups => Drawn(
        "Les plus jeunes viennent plus souvent le soir",
        "Répartition des visites par moment, en %",
        new GroupedChart(Measure.Percent("Part"), ["Moins de 26 ans", "26-44 ans", "45 ans ou plus"],
        [
            new("Matin", [new Cell.Percent(20), new Cell.Percent(34), new Cell.Percent(52)]),
            new("Après-midi", [new Cell.Percent(35), new Cell.Percent(36), new Cell.Percent(30)]),
            new("Soir", [new Cell.Percent(41), new Cell.Percent(27), new Cell.Percent(14)]),
            new("Non renseigné", [new Cell.Percent(4), new Cell.Percent(3), new Cell.Percent(4)]) { Fill = Fill.Unknown },
        ])
        { Arrangement = Arrangement.Filled },
        "41\u00A0% des visites des moins de 26 ans ont lieu le soir.");

    private static Figure Clusters => Drawn(
        "Les femmes empruntent davantage de romans",
        "Lecteurs par genre d’ouvrage, en nombre de personnes",
        new GroupedChart(Measure.Count("Lecteurs"), ["Roman", "Bande dessinée"],
        [
            new("Femmes", [412, 150]), new("Hommes", [338, 195]),
        ]),
        "412 femmes ont emprunté un roman.");

    private static Figure Funnel => Drawn(
        "Sur 709 personnes orientées vers un club, 448 ont commencé",
        "De l’orientation à la fin du club, en nombre de personnes",
        new FunnelChart(Measure.Count("Personnes"), [new("Orientées", 709), new("Entrées", 448), new("Arrivées au bout", 367)]),
        "448 personnes ont commencé un club, soit 63\u00A0% des personnes orientées.");

    private static Figure Dots => Drawn(
        "L’écart entre quartiers n’est pas statistiquement significatif",
        "Part des lecteurs satisfaits, en %, intervalle à 95\u00A0%",
        new IntervalChart(Measure.Percent("Part"),
        [
            new("Plaine", new Cell.Percent(72), new(66, 78)), new("Envol", new Cell.Percent(69), new(62, 75)), new("Est", new Cell.Percent(75), new(69, 80)), new("Braille", Cell.Hidden, null),
        ])
        { Reference = new("Ensemble", new Cell.Percent(72)) },
        "À Est, 75\u00A0% des lecteurs se disent satisfaits, entre 69 et 80\u00A0%.");

    internal static Figure Drawn(string title, string subtitle, ChartSpec chart, string reading, string? note = null) => new(title, chart)
    {
        Subtitle = Punctuation.Tidy(subtitle),
        Reading = Punctuation.Tidy(reading),
        Scope = Scope,
        Note = note is null ? null : Punctuation.Tidy(note),
        Source = Source,
        AltText = $"{title}. Les valeurs sont dans le tableau qui suit.",
    };
}
