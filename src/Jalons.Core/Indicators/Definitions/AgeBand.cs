namespace Jalons.Core.Indicators.Definitions;

/// <summary>Age bands of figures and studies (evaluation, section 1.1): whole years at the diagnosis.</summary>
public sealed record AgeBand(string Code, string Label, int From, int To)
{
    public static readonly IReadOnlyList<AgeBand> All =
    [
        new("under_18", "Moins de 18 ans", 0, 17),
        new("18_25", "18 à 25 ans", 18, 25),
        new("26_34", "26 à 34 ans", 26, 34),
        new("35_44", "35 à 44 ans", 35, 44),
        new("45_54", "45 à 54 ans", 45, 54),
        new("over_55", "55 ans et plus", 55, 200),
    ];

    public static string? Of(int? age) => age is { } years ? All.FirstOrDefault(band => years >= band.From && years <= band.To)?.Label : null;
}
