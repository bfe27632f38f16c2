using Jalons.Core.Programmes;

namespace Jalons.Core.Studies.References;

/// <summary>Reference values to begin with (evaluation, section 6.4), none of them checked yet: they are edited on their page.</summary>
internal static class KnownBenchmarks
{
    public static IReadOnlyList<Benchmark> For(Programme programme)
        => [.. Everywhere().Concat(programme.DepartmentCode == "93" ? SeineSaintDenis() : []).Select(benchmark => { benchmark.ProgrammeId = programme.Id; return benchmark; })];

    private static IEnumerable<Benchmark> Everywhere() =>
    [
        Of("B04", "sans internet à domicile", 12, "Insee Première 1780", 2019, "15 ans et plus, France", "no"),
        Of("B04", "sans internet à domicile, premier cinquième de niveau de vie", 16, "Insee Première 1780", 2019, "15 ans et plus, France", "no"),
        Of("B04", "sans internet à domicile, sans diplôme", 34, "Insee Première 1780", 2019, "15 ans et plus, France", "no"),
        Of(null, "au moins une compétence de base manque", 38, "Insee Première 1780", 2019, "usagers d’internet, France"),
        Of(null, "illectronisme", 15.4, "Insee Première 1953", 2021, "15 ans et plus, France"),
        Of("B04", "accès fixe à domicile", 85, "Baromètre du numérique", 2022, "12 ans et plus, France", "subscription"),
        Of("B02", "équipés d’un smartphone", 87, "Baromètre du numérique", 2022, "12 ans et plus, France", "smartphone"),
        Of(null, "au moins une difficulté avec le numérique", 48, "Baromètre du numérique", 2022, "18 ans et plus, France"),
        Of("P01", "femmes parmi les allocataires du RSA", 54, "DREES", 2021, "allocataires du RSA, France"),
    ];

    private static IEnumerable<Benchmark> SeineSaintDenis() =>
    [
        Of(null, "taux de pauvreté", 27.9, "Insee", 2017, "Seine-Saint-Denis"),
        Of("P04", "bénéficiaires du RSA", 10.6, "Cahier des charges", 2017, "Seine-Saint-Denis"),
        Of("P03", "habitants en quartier prioritaire", 39, "Profession Banlieue, d’après le RP", 2013, "Seine-Saint-Denis, périmètre 2015-2023"),
    ];

    private static Benchmark Of(string? indicator, string label, double value, string source, int year, string population, string? answer = null)
        => new() { Indicator = indicator, Answer = answer, Label = label, Value = value, Source = source, Year = year, Population = population };
}
