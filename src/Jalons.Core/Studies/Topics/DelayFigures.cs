using Jalons.Core.Indicators.Figures.Details;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Jalons.Statistics.Survival;

namespace Jalons.Core.Studies.Topics;

/// <summary>D02: the share equipped as days go by, by territory, read every fifteen days so that no single date shows.</summary>
internal static class DelayFigures
{
    private const int Step = 15, Longest = 180, Risk = 60;

    public static IEnumerable<Documents.Figure> Of(StudyData data)
    {
        if (data.Whole("D02").Detail is not DelayDetail detail || detail.Survival.N < Cell.SmallestBase) yield break;

        var served = new Cell.Percent(100 * detail.Incidence.At(Risk));
        yield return new($"{served.Print} des personnes orientées ont leur ordinateur {Risk} jours après le diagnostic",
            new LineChart(Measure.Percent("Part équipée"), Measure.Count("Jours depuis le diagnostic"), [.. Lines(data, detail)]) { IsStepped = true })
        {
            Subtitle = "Part cumulée des personnes équipées, en % de celles orientées vers un ordinateur, par territoire.",
            Reading = $"{Risk} jours après le diagnostic, {served.Print} des personnes orientées vers un ordinateur l’ont reçu, dans l’ensemble du département.",
            Scope = $"Personnes orientées vers un ordinateur au diagnostic, situation au {French.Date(data.At)}, n = {French.Count(detail.Survival.N)}.",
            Note = $"Incidence cumulée (Aalen-Johansen) : les départs sont une autre issue, celles qui attendent encore sont comprises.{AtRisk(data, detail)}{Test(detail)}",
            Source = data.Source,
            AltText = "Courbes en escalier, une par territoire et une pour le département : part des personnes équipées selon le nombre de jours depuis le diagnostic.",
        };
    }

    private static IEnumerable<Trace> Lines(StudyData data, DelayDetail detail)
    {
        foreach (var territory in data.Programme.Territories)
            if (detail.Territories.FirstOrDefault(curve => curve.Territory == territory.Name) is { Incidence: { } incidence, N: >= Cell.SmallestBase and var people })
                yield return new(territory.Name, Points(data, incidence, people)) { Fill = new Fill(territory.Colour.TrimStart('#')) };
        yield return new("Département", Points(data, detail.Incidence, detail.Survival.N)) { Fill = Fill.Ink };
    }

    // A point that would tell of a few people, served or still waiting, is left out.
    private static IReadOnlyList<(double X, double Y)> Points(StudyData data, IncidenceCurve curve, long people)
        => [.. Enumerable.Range(0, Longest / Step + 1).Select(rank => (X: (double)rank * Step, Share: curve.At(rank * Step)))
            .Where(point => !IsFew(data, point.Share * people) && !IsFew(data, (1 - point.Share) * people)).Select(point => (point.X, Math.Round(100 * point.Share)))];

    private static bool IsFew(StudyData data, double people) => Math.Round(people) is > 0 and var count && count <= data.Disclosure.SecretUpTo;

    private static string AtRisk(StudyData data, DelayDetail detail)
    {
        var curve = detail.Survival;
        var counts = new[] { 0, Risk, 2 * Risk, 3 * Risk }.Select(day => (Day: day, Count: Waiting(curve, day))).Where(count => count.Count == 0 || count.Count > data.Disclosure.SecretUpTo);
        return $" Encore en attente, et suivies jusque-là : {string.Join(", ", counts.Select(count => $"{French.Count(count.Count)} à {count.Day} jours"))}.";
    }

    private static long Waiting(SurvivalCurve curve, int day)
    {
        for (var index = 0; index < curve.Times.Count; index++)
            if (curve.Times[index] >= day) return curve.AtRisk[index];
        return 0;
    }

    private static string Test(DelayDetail detail) => detail.Test?.P is { } p
        ? p < 0.05 ? " Les territoires diffèrent de façon statistiquement significative (log-rank) ; cela ne dit pas pourquoi." : " Les écarts entre territoires ne sont pas statistiquement significatifs (log-rank)."
        : "";
}
