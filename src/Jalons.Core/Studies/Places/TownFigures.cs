using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Jalons.Statistics.Disclosure;

namespace Jalons.Core.Studies.Places;

/// <summary>T01 and T03: how beneficiaries are spread over towns, beside the reference population; nothing without a reference table.</summary>
internal static class TownFigures
{
    private const int Parts = 10, MostTowns = 12;
    private const string Placed = "#placed", Elsewhere = "#elsewhere", Received = "#received";

    /// <summary>Rates town by town: a map where contours were given; else the towns that stand out, as points.</summary>
    public static IEnumerable<Documents.Figure> Coverage(StudyData data)
    {
        if (data.Whole("T01") is not { Status: not FigureStatus.NotMeasurable, Detail: EquityDetail detail }) yield break;

        var hidden = Hidden(data, detail);
        if (data.Contours is { } contours && detail.Communes.Any(town => !hidden.Contains(town.InseeCode) && town.Rate is not null) && detail.Communes.All(town => contours.Of(town.InseeCode).Count > 0)) yield return Map(data, detail, hidden, contours);
        else if (Apart(detail, hidden) is { Count: > 0 } apart) yield return Dots(data, detail, apart);
    }

    private static Documents.Figure Map(StudyData data, EquityDetail detail, HashSet<string> hidden, Contours contours)
    {
        var known = detail.Communes.Where(town => !hidden.Contains(town.InseeCode) && town.Rate is not null).OrderBy(town => town.Rate).ToList();
        return new($"De {French.Number(known[0].Rate!.Value, 1)} à {French.Number(known[^1].Rate!.Value, 1)} personnes reçues pour 1 000 selon la commune", new MapChart(Measure.Count("Personnes reçues pour 1 000"), Measure.Count("Personnes reçues"),
            [.. detail.Communes.Select(town => new MapPlace(town.Name, contours.Of(town.InseeCode), hidden.Contains(town.InseeCode) ? Cell.Hidden : RateOf(town), hidden.Contains(town.InseeCode) ? Cell.Hidden : town.Beneficiaries))]))
        {
            Subtitle = $"Personnes reçues pour 1 000 {detail.Reference}, par commune ; cinq classes d’autant de communes.",
            Reading = $"À {known[^1].Name}, {French.Count(known[^1].Beneficiaries)} personnes ont été reçues, soit {French.Number(known[^1].Rate!.Value, 1)} pour 1 000.",
            Scope = ScopeOf(data, detail),
            Note = $"La surface d’une commune ne dit rien du nombre de ses habitants. Contours : {contours.Source}. Dans Word et PowerPoint, seuls les cercles sont dessinés, à leur place et dans la teinte de la classe.",
            Source = data.Source,
            AltText = "Carte des communes, d’autant plus foncées que leur taux est élevé ; un cercle par commune, d’autant plus grand que les personnes reçues y sont nombreuses.",
        };
    }

    private static Documents.Figure Dots(StudyData data, EquityDetail detail, List<CommuneShare> apart)
    {
        var overall = 1000 * detail.Communes.Sum(town => town.Beneficiaries) / detail.Communes.Sum(town => town.Population);
        var decimals = Hidden(data, detail).Contains(Placed) ? 0 : 1;   // with one more, the rate would give the count that is hidden
        return new($"{French.Count(apart.Count)} commune{(apart.Count == 1 ? " s’écarte" : "s s’écartent")} nettement du taux d’ensemble", new IntervalChart(Measure.Count("Personnes reçues pour 1 000"),
            [.. apart.OrderByDescending(town => town.Rate).Select(town => new Estimate(town.Name, RateOf(town), new(town.Ratio!.Value.Lower * overall, town.Ratio.Value.Upper * overall)))])
        {
            Reference = new("Ensemble", new Cell.Number(overall, decimals)),
        })
        {
            Subtitle = $"Personnes reçues pour 1 000 {detail.Reference} ; intervalles à 95 %.",
            Reading = $"À {apart[0].Name}, {French.Number(apart[0].Rate!.Value, 1)} personnes ont été reçues pour 1 000, contre {French.Number(overall, decimals)} dans l’ensemble.",
            Scope = ScopeOf(data, detail),
            Note = "Sont montrées les communes dont l’intervalle laisse le taux d’ensemble de côté. Les autres ne s’écartent pas plus que le hasard, ou leur effectif n’est pas publié. Aucune carte n’est dessinée : les contours des communes n’ont pas été donnés.",
            Source = data.Source,
            AltText = "Un point et son intervalle par commune, de part et d’autre du taux d’ensemble.",
        };
    }

    // With the reference population, a rate gives the count: both are hidden together. Those of no town of the list are who was received less who is counted here.
    private static HashSet<string> Hidden(StudyData data, EquityDetail detail)
    {
        var (registry, placed, received) = (new CellRegistry(), detail.Communes.Sum(town => town.Beneficiaries), data.Whole("R01").Numerator ?? 0);
        foreach (var town in detail.Communes) registry.Add(town.InseeCode, town.Beneficiaries);
        var tellsOfFew = data.Disclosure.IsSmall(received - placed);
        registry.Add(Placed, placed, mayBeHidden: tellsOfFew);
        registry.AddSum(Placed, [.. detail.Communes.Select(town => town.InseeCode)]);
        if (received >= placed)
        {
            registry.Add(Elsewhere, received - placed);
            registry.Add(Received, received, mayBeHidden: false);
            registry.AddSum(Received, [Placed, Elsewhere]);
        }
        var result = data.Disclosure.Protect(registry);
        return [.. detail.Communes.Select(town => town.InseeCode).Append(Placed).Where(result.IsHidden)];
    }

    private static List<CommuneShare> Apart(EquityDetail detail, HashSet<string> hidden)
        => [.. detail.Communes.Where(town => !hidden.Contains(town.InseeCode) && town is { Rate: > 0, Ratio: { } ratio } && (ratio.Lower > 1 || ratio.Upper < 1))
            .OrderByDescending(town => Math.Abs(Math.Log(town.Ratio!.Value.Estimate))).Take(MostTowns)];

    private static Cell RateOf(CommuneShare town) => town.Rate is { } rate ? new Cell.Number(rate, 1) : Cell.Empty;

    private static string ScopeOf(StudyData data, EquityDetail detail)
        => $"Personnes reçues dont la commune est connue, situation au {French.Date(data.At)}, {(Hidden(data, detail).Contains(Placed) ? $"n = {data.Count("R01").Print}, celles d’ailleurs ou sans commune connue comprises" : $"n = {French.Count(detail.Communes.Sum(town => town.Beneficiaries))}")} ; référence : {detail.Reference}.";

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
            Scope = ScopeOf(data, detail),
            Note = $"Plus la courbe s’éloigne de la droite, plus la répartition est inégale. {data.Sentence("T03")}",
            Source = data.Source,
            AltText = "Courbe de Lorenz sous la droite d’égale répartition.",
        };
    }

    private static string Title(List<(double X, double Y)> curve)
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
