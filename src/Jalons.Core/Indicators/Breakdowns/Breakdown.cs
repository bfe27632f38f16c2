using Jalons.Core.Indicators.Definitions;

namespace Jalons.Core.Indicators.Breakdowns;

/// <summary>A way of cutting any indicator (ventilation): by gender, by age, by prescriber… The levels are conditions, so that each cell opens as a list of journeys.</summary>
public sealed record Breakdown(string Code, string Label, IReadOnlyList<Modality> Levels)
{
    /// <summary>The standard ones (evaluation, section 1.2), the territory being everywhere.</summary>
    public static readonly IReadOnlyList<Breakdown> All =
    [
        new("genre", "Genre", Answers.Gender.Modalities(Everyone)),
        new("age", "Âge au diagnostic", IndicatorCatalogue.Get("P02").Modalities),
        new("public", "Public visé", [.. IndicatorCatalogue.Get("P14").Modalities.Where(level => !level.Code.StartsWith("first_", StringComparison.Ordinal))]),
        new("anciennete-rsa", "Ancienneté au RSA", Answers.RsaSeniority.Modalities(Everyone)),
        new("qualification", "Qualification",
        [
            Level("low", "Niveau VI au plus, ou diplôme non reconnu", Answers.Qualification, "no_schooling", "primary", "level_6", "foreign"),
            Level("middle", "Niveaux V et IV", Answers.Qualification, "level_5", "level_4"),
            Level("high", "Niveau III et plus", Answers.Qualification, "level_3", "level_2"),
        ]),
        new("famille", "Situation familiale", Answers.Household.Modalities(Everyone)),
        new("qpv", "Quartier prioritaire", Answers.PriorityDistrict.Modalities(Everyone)),
        new("prescripteur", "Prescripteur", Answers.StructureType.Modalities(Everyone)),
    ];

    /// <summary>The codes of all of them, the one by class of needs (<see cref="NeedsClasses"/>) included.</summary>
    public static IReadOnlyList<string> Codes => [.. All.Select(breakdown => breakdown.Code), NeedsClasses.Code];

    public static Breakdown? Find(string? code) => All.FirstOrDefault(breakdown => breakdown.Code == code);

    private static Rows Everyone => Shares.Entered;

    private static Modality Level(string code, string label, Answer answer, params string[] options) => new(code, label, asOf => Everyone(asOf).And(answer.IsOneOf(options)));
}
