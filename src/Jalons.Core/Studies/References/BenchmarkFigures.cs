using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.References;

/// <summary>People received beside what was published of others (evaluation 6.4): two marks on a line, no test, and only what somebody checked at its source.</summary>
internal static class BenchmarkFigures
{
    /// <summary>Those of the indicators whose code begins with one of <paramref name="families"/> (« P », « B »); nothing while none is checked.</summary>
    public static IEnumerable<Block> Of(StudyData data, params string[] families)
    {
        var shown = data.Benchmarks.Where(benchmark => families.Any(family => benchmark.Indicator!.StartsWith(family, StringComparison.Ordinal))).Select(benchmark => (Benchmark: benchmark, Here: Here(data, benchmark))).Where(pair => pair.Here is Cell.Percent).ToList();
        if (shown.Count == 0) yield break;

        var (first, here) = shown[0];
        yield return new Documents.Figure($"{French.Count(shown.Count)} repère{(shown.Count == 1 ? " publié situe" : "s publiés situent")} les personnes reçues", new DumbbellChart(Measure.Percent("Part"), "Repère publié", "Personnes reçues",
            [.. shown.Select(pair => new Pair($"{pair.Benchmark.Label.Capitalised} ({pair.Benchmark.Source}, {pair.Benchmark.Year})", Published(pair.Benchmark), pair.Here))]))
        {
            Key = $"reperes-{string.Concat(families).ToLowerInvariant()}",
            Subtitle = "Part des personnes reçues et valeur publiée ailleurs, en %.",
            Reading = $"« {first.Label.Capitalised} » : {here.Print} des personnes reçues ; {Published(first).Print} d’après {first.Source} ({first.Year} ; {first.Population}).",
            Scope = $"Personnes reçues dont la réponse est connue, situation au {French.Date(data.At)}, n = {data.Count("R01").Print}. Repères : {string.Join(" ; ", shown.Select(pair => pair.Benchmark.Population).Distinct())}.",
            Note = "Un repère situe, il ne compare pas : ni la population, ni la question, ni l’année ne sont les mêmes. L’écart n’est pas testé.",
            Source = $"{data.Source} Repères : {string.Join(" ; ", shown.Select(pair => $"{pair.Benchmark.Source}, {pair.Benchmark.Year}").Distinct())}.",
            AltText = "Deux points reliés par ligne : la valeur publiée ailleurs et la part des personnes reçues.",
        };
    }

    private static Cell Here(StudyData data, Benchmark benchmark)
        => data.Figures.Departement!.GetValueOrDefault(benchmark.Indicator!) is { Indicator.Unit: Indicators.IndicatorUnit.Percent } figure && (benchmark.Answer is null || figure.Modalities.Any(answer => answer.Code == benchmark.Answer))
            ? data.Share(benchmark.Indicator!, answer: benchmark.Answer)
            : Cell.Empty;

    private static Cell.Percent Published(Benchmark benchmark) => new(benchmark.Value, benchmark.Value % 1 == 0 ? 0 : 1);
}
