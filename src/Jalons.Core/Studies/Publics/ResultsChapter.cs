using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Drawn = Jalons.Documents.Figure;
using Measured = Jalons.Core.Indicators.Figures.Figure;

namespace Jalons.Core.Studies.Publics;

/// <summary>Chapter 6: what was done, against the five targets of the call.</summary>
internal static class ResultsChapter
{
    private static readonly (string Code, string Label)[] Objectives =
    [
        ("R01", "Diagnostics"), ("R02", "Ordinateurs remis"), ("R03", "Connexions remises"), ("R04", "Orientations vers une formation"), ("R05", "Certifications passées"),
    ];

    public static Section Of(StudyData data) => new("Quels résultats ?")
    {
        Number = "6",
        Lead = $"{Reached(data)} des cinq objectifs de l’appel à projets {(ReachedCount(data) < 2 ? "est atteint" : "sont atteints")} au {French.Date(data.At)}.",
        Sections =
        [
            new("Dotations, formations, certifications")
            {
                Number = "6.1",
                Blocks = [Targets(data), new BulletList([.. Objectives.Select(objective => (Prose)data.Sentence(objective.Code))]), Pace(data), Territories(data)],
            },
        ],
    };

    private static Drawn Targets(StudyData data)
    {
        var bars = Objectives.Select(objective => (objective.Label, Measured: data.Whole(objective.Code))).Where(bar => bar.Measured.Target is not null)
            .Select(bar => new TargetBar(bar.Label, data.Count(bar.Measured.Indicator.Code), bar.Measured.Target!.Value, IsReached(data, bar.Measured)) { Remark = Remark(data, bar.Measured) }).ToList();
        return new($"{Reached(data)} objectif{(ReachedCount(data) < 2 ? "" : "s")} sur cinq {(ReachedCount(data) < 2 ? "est atteint" : "sont atteints")}", new TargetChart(Measure.Count("Réalisé"), bars))
        {
            Subtitle = "Réalisations et cibles du programme, en nombre de personnes distinctes.",
            Reading = data.Sentence("R02"),
            Scope = $"{French.Count(data.Whole("R01").Numerator ?? 0)} personnes reçues en diagnostic dans les {data.Programme.Territories.Count} territoires ; les personnes suivies par deux projets sont comptées une fois.",
            Note = $"La cible « formation » compte les orientations, et s’entend à {French.Percent(100 * data.Programme.Thresholds.AboutTolerance)} près. {data.Whole("R03").Reason}".Trim(),
            Source = data.Source,
            AltText = "Barres des cinq réalisations, chacune avec un trait à la hauteur de sa cible.",
        };
    }

    private static Drawn Pace(StudyData data)
    {
        var (total, steps) = (0, new List<Step>());
        foreach (var (on, persons) in data.Diagnoses) steps.Add(new(on, total += persons));
        var target = data.Whole("R01").Target ?? 0;
        var inTime = data.Whole("R01a").Numerator ?? 0;
        return new($"{French.Count(inTime)} personnes ont été reçues avant l’échéance", new StepChart(Measure.Count("Personnes reçues"), [new Curve("Personnes reçues en diagnostic", steps)])
        {
            Target = new("cible", data.Programme.StartsOn, data.Programme.DiagnosisDeadline, target),
        })
        {
            Subtitle = "Nombre cumulé de personnes reçues en diagnostic.",
            Reading = data.Whole("R01a").Sentence,
            Scope = $"Personnes reçues en diagnostic, comptées au jour de leur premier diagnostic, n = {French.Count(total)}.",
            Source = data.Source,
            AltText = "Courbe en escalier du nombre de personnes reçues, et droite du rythme attendu jusqu’à l’échéance.",
        };
    }

    private static Table Territories(StudyData data)
    {
        var territories = data.Programme.Territories;
        return new(
            "Les quatre territoires et leurs cibles",
            [Column.Words("Objectif", 2.5), .. territories.Select(territory => new Column(territory.Name, 1.5)), new("Somme", 1.2), new("Doubles", 1.25), new("Département", 1.9)],
            [.. Objectives.Select(objective => Line(data, objective.Code, objective.Label))])
        {
            Subtitle = "Réalisé et, entre parenthèses, cible. Les territoires comptent des parcours ; le département compte des personnes distinctes.",
            Scope = $"Parcours du programme, situation au {French.Date(data.At)}.",
            Note = "« Doubles » : personnes suivies par deux projets, comptées une fois dans chaque territoire. Somme des territoires moins doubles = département. Cette correction est publiée telle quelle.",
            Source = data.Source,
        };
    }

    private static Row Line(StudyData data, string code, string label)
    {
        var (whole, parts) = (data.Whole(code), data.Programme.Territories.Select(territory => data.In(territory, code)).ToList());
        var sum = parts.Sum(part => part.Numerator ?? 0);
        return Row.Of([label, .. parts.Select((part, rank) => WithTarget(data, part, data.Programme.Territories[rank])), data.Disclosure.IsHidden(code) ? Cell.Hidden : sum, sum - (whole.Numerator ?? 0), WithTarget(data, whole, null)]);
    }

    private static Cell WithTarget(StudyData data, Measured measured, Territory? territory)
        => data.Count(measured.Indicator.Code, territory) is var count && measured.Target is { } target ? $"{count.Print} ({French.Count(target)})" : count;

    private static string? Remark(StudyData data, Measured measured)
        => data.Disclosure.IsHidden(measured.Indicator.Code) ? null : $"soit {French.Percent(100.0 * (measured.Numerator ?? 0) / measured.Target!.Value)}";

    /// <summary>« Environ » is reached within the programme's tolerance; « au moins » is not.</summary>
    private static bool IsReached(StudyData data, Measured measured)
        => measured.Numerator >= measured.Target * (measured.TargetKind is TargetKind.About ? 1 - data.Programme.Thresholds.AboutTolerance : 1);

    private static int ReachedCount(StudyData data) => Objectives.Count(objective => IsReached(data, data.Whole(objective.Code)));

    private static string Reached(StudyData data) => ReachedCount(data) switch { 0 => "Aucun", 1 => "Un", 2 => "Deux", 3 => "Trois", 4 => "Quatre", _ => "Cinq" };
}
