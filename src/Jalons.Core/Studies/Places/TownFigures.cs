using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Places;

/// <summary>T03: how beneficiaries are spread over towns, beside the reference population; nothing without a reference table.</summary>
internal static class TownFigures
{
    private const int Parts = 10;

    /// <summary>The Lorenz curve, read at every tenth of the population so that no single town shows.</summary>
    public static IEnumerable<Documents.Figure> Lorenz(StudyData data)
    {
        if (data.Whole("T03") is not { Status: not FigureStatus.NotMeasurable, Detail: EquityDetail { Lorenz.Count: > 1 } detail }) yield break;

        var curve = Enumerable.Range(0, Parts + 1).Select(part => (X: 100.0 * part / Parts, Y: Math.Round(100 * At(detail.Lorenz, (double)part / Parts)))).ToList();
        yield return new(Title(curve), new LineChart(Measure.Percent("Part des personnes reçues"), Measure.Percent("Part cumulée de la population de référence, en %"),
        [
            new("Personnes reçues", curve), new("Répartition égale", [(0, 0), (100, 100)]) { Fill = Fill.Ink },
        ]))
        {
            Subtitle = "Part cumulée des personnes reçues selon la part cumulée de la population de référence, communes rangées de la moins à la plus couverte, en %.",
            Reading = $"La moitié de la population de référence, dans les communes les moins couvertes, réunit {French.Percent(curve[Parts / 2].Y)} des personnes reçues.",
            Scope = $"Personnes reçues dont la commune est connue, situation au {French.Date(data.At)}, n = {French.Count(detail.Communes.Sum(commune => commune.Beneficiaries))} ; référence : {detail.Reference}.",
            Note = $"Plus la courbe s’éloigne de la droite, plus la répartition est inégale. {data.Sentence("T03")}",
            Source = data.Source,
            AltText = "Courbe de Lorenz sous la droite d’égale répartition.",
        };
    }

    private static string Title(IReadOnlyList<(double X, double Y)> curve)
        => $"La moitié la moins couverte de la population de référence réunit {French.Percent(curve[Parts / 2].Y)} des personnes reçues";

    // Between two towns the curve is straight.
    private static double At(IReadOnlyList<(double Population, double Beneficiaries)> curve, double population)
    {
        for (var index = 1; index < curve.Count; index++)
        {
            var (from, to) = (curve[index - 1], curve[index]);
            if (to.Population + 1e-12 >= population)
                return to.Population > from.Population ? from.Beneficiaries + (to.Beneficiaries - from.Beneficiaries) * (population - from.Population) / (to.Population - from.Population) : to.Beneficiaries;
        }
        return 1;
    }
}
