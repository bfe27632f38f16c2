using Jalons.Core.Indicators.Figures;
using Jalons.Core.Studies.Crossings;
using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Places;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Synthesis;

/// <summary>What is told aloud: twenty to twenty-five slides, one message each (evaluation 5.3), from the same numbers as the reports.</summary>
public static class SynthesisDeck
{
    public static Deck Of(StudyData data) => new()
    {
        Title = $"{data.Programme.Name} : la synthèse de l’évaluation",
        Subtitle = "Les publics, les réalisations, et ce que l’on peut en dire",
        Collection = VolumeFrame.Collection(data),
        Publisher = data.Programme.Institution,
        IssuedOn = data.ExtractedOn,
        Watermark = data.Programme.Watermark,
        Mentions = VolumeFrame.Mentions(data),
        Slides = [.. Opening(data), .. Publics(data), .. Needs(data), .. Journeys(data), .. Results(data), .. Closing(data)],
    };

    private static IEnumerable<Slide> Opening(StudyData data) =>
    [
        Slides.Of(data, $"{data.Count("R01").Print} personnes ont été reçues, {data.Count("R02").Print} ont reçu un ordinateur", KeyNumbers.Six(data), "Le programme en six nombres", data.Objectives.Select(objective => data.Sentence(objective.Code))),
        Slides.List(data, "Le programme accompagne des personnes en insertion vers l’autonomie numérique",
        [
            $"{data.Programme.Territories.Count} territoires, un consortium par territoire, depuis le {data.Programme.StartLabel}.",
            "Cinq objectifs : diagnostics, ordinateurs, connexions, orientations vers une formation, passages de certification.",
            $"Une seule échéance, celle des diagnostics : le {French.Date(data.Programme.DiagnosisDeadline)}.",
            "Les données de l’annexe du cahier des charges, une littérature grise, une enquête de terrain.",
            $"Une extraction figée, {data.Snapshot.Number}, la même pour les deux volets et pour cette synthèse.",
        ]),
        Slides.Of(data, $"Les dossiers sont remplis à {Whole(data, "Q01")}, inégalement selon les territoires", Soundness.Completeness(data), null, Soundness.Sentences(data).Select(sentence => sentence.Plain)),
    ];

    private static IEnumerable<Slide> Publics(StudyData data) =>
    [
        Slides.Of(data.Bars("P02", Finding.First(data, "P02", "La tranche d’âge la plus fréquente"), "Âge au diagnostic, en % des personnes dont l’âge est connu.", inOrder: true)),
        Slides.Of(First(CombinationFigures.OfPublics(data)) ?? data.Bars("P14", Finding.Of(data, "P14"), "Publics visés, en % des personnes dont la situation est connue.", answer => !answer.Code.StartsWith("first_", StringComparison.Ordinal))),
        Slides.Of(First(TerritoryFocus.Figures(data)) ?? data.Territories("P03", Finding.Of(data, "P03"), "Part des personnes qui résident en quartier prioritaire, en %.")),
    ];

    private static IEnumerable<Slide> Needs(StudyData data) =>
    [
        Slides.Of(data.Territories("B01", Finding.Of(data, "B01"), "Part des personnes sans ordinateur au diagnostic, en %.")),
        Slides.Of(First(CombinationFigures.OfNeeds(data)) ?? data.Bars("B04", Finding.Of(data, "B04"), "Connexion internet à domicile, en % des personnes dont la connexion est connue.")),
        Slides.Of(data.Whole("TYP").Status is not FigureStatus.NotMeasurable ? Typology.Sizes(data) : Topics.Barriers.AtDiagnosis(data)),
    ];

    private static IEnumerable<Slide> Journeys(StudyData data) =>
    [
        Slides.Of(Funnels.Common(data)),
        First(Ruptures.Figures(data)) is { } figure ? Slides.Of(figure) : Slides.Of(data, "Les services se mènent de front, chacun à son rythme", Delays.Table(data), "Jours en lesquels la moitié des personnes orientées sont servies", [data.Sentence("D02")]),
    ];

    private static IEnumerable<Slide> Results(StudyData data) =>
    [
        Slides.Of(TargetFigures.Bullets(data)),
        Slides.Of(TargetFigures.Pace(data)),
        Slides.Of(data, "Les territoires ne sont pas au même point face à leurs cibles", TargetTables.ByTerritory(data) with { Note = null }, "Réalisé et, entre parenthèses, cible. Somme moins doubles = département", data.Objectives.Select(objective => data.Sentence(objective.Code))),
        First(TownFigures.Coverage(data)) is { } coverage ? Slides.Of(coverage) with { Notes = [.. Equity.Sentences(data).Select(sentence => sentence.Plain), .. Slides.Foot(data)] }
            : Slides.List(data, "L’équité se juge en rapportant les personnes reçues à la population visée", [.. Equity.Sentences(data).Select(sentence => sentence.Plain)]),
        Slides.Of(data, Means.Message(data), Means.Envelope(data), "Enveloppe et montants que les cibles font attendre, en euros", [data.Sentence("E01")]),
        Slides.Of(Afterwards(data)),
    ];

    // What became of people where their words are coded; else how many were asked.
    private static Documents.Figure Afterwards(StudyData data) => FollowUps.Situation(data, "S03", 3).OfType<Documents.Figure>().FirstOrDefault()
        ?? data.Territories("S01", Finding.Of(data, "S01"), "Part des personnes suivies à 3 mois, parmi celles dont l’échéance est venue, en %.");

    private static IEnumerable<Slide> Closing(StudyData data) =>
    [
        Slides.List(data, "Ces données décrivent ; elles ne disent pas ce qui cause une évolution", Limits.Short(data)),
        .. Slides.ToWrite(data, "Ce que disent les personnes", "trois verbatims, avec l’accord des personnes."),
        Slides.List(data, $"{data.ReachedInWords()} : ce qui appuie la suite, et ce qui appelle l’attention", [.. data.Objectives.Select(objective => $"{(data.IsReached(objective) ? "Point d’appui" : "Point d’attention")} : {data.Sentence(objective.Code).Uncapitalised}")]),
        .. Slides.ToWrite(data, "Préconisations au Département et aux financeurs", "les préconisations à ce destinataire."),
        .. Slides.ToWrite(data, "Préconisations aux porteurs de projet", "les préconisations à ce destinataire."),
        .. Slides.ToWrite(data, "Préconisations aux EPT et aux prescripteurs", "les préconisations à ce destinataire."),
        Slides.List(data, $"La mission s’achève en {French.Month(data.Programme.EvaluationEndsOn)}",
        [
            "Le volet « publics » et le volet « impact et préconisations » détaillent chaque nombre de cette présentation.",
            "Chaque nombre renvoie à un indicateur défini, à ses lignes et à l’extraction figée.",
            $"Extraction {data.Snapshot.Number}, empreinte {data.Snapshot.ShortHash}, situation au {French.Date(data.At)}.",
        ]),
    ];

    private static Documents.Figure? First(IEnumerable<Documents.Figure> figures) => figures.FirstOrDefault();

    private static string Whole(StudyData data, string code) => data.Whole(code).Value is { } share ? French.Percent(share) : "un niveau inconnu";
}
