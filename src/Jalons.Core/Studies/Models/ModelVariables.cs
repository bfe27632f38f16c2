using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Programmes;

namespace Jalons.Core.Studies.Models;

/// <summary>The characteristics that the models compare, chosen before looking at the data; territories are fixed effects.</summary>
internal static class ModelVariables
{
    public static IReadOnlyList<(string Name, Func<StudyRow, string?> Value)> Of(Programme programme)
    {
        var names = programme.Territories.ToDictionary(territory => territory.Id, territory => territory.Name);
        return
        [
            ("Territoire", row => names.GetValueOrDefault(row.TerritoryId)),
            ("Genre", row => row.Gender switch { "woman" => "femme", "man" => "homme", _ => null }),
            ("Âge", row => row.Age switch { null => null, < 35 => "moins de 35 ans", < 50 => "35 à 49 ans", _ => "50 ans ou plus" }),
            ("Qualification", Qualification),
            ("RSA", row => row.Rsa switch { "yes" => "allocataire", "no" => "non allocataire", _ => null }),
            ("Freins au diagnostic", row => row.Barriers is { } barriers ? long.PopCount(barriers) >= 3 ? "trois ou plus" : "moins de trois" : null),
        ];
    }

    private static string? Qualification(StudyRow row) => row.Qualification switch
    {
        null or Option.NotStated => null,
        "no_schooling" or "primary" or "level_6" or "foreign" => "sans diplôme reconnu",
        "level_5" or "level_4" => "CAP, BEP ou bac",
        _ => "au-delà du bac",
    };
}
