using Jalons.Core.Indicators.Figures;
using Jalons.Statistics.Tables;

namespace Jalons.Core.Studies.Places;

/// <summary>Whether the territories differ on one trait (evaluation, M03): χ², or a permutation test where expected counts are small; p adjusted over the traits (Holm, M04).</summary>
/// <param name="Method">Null when there are fewer than two territories with enough answers.</param>
/// <param name="V">Cramér's V without its bias.</param>
internal sealed record TraitTest(string Code, string Label, string? Method, double? V, double? P)
{
    private static readonly EffectSizeScale Scale = new();

    private static readonly (string Code, string Label)[] Traits =
    [
        ("P01", "Femmes"), ("P02", "25 ans au plus"), ("P03", "Quartier prioritaire"), ("P04", "Allocataires du RSA"), ("P07", "Au chômage depuis plus d’un an"),
        ("P09", "Sans le niveau du CAP"), ("P10", "Seules avec enfants"), ("P15", "Trois difficultés ou plus"),
    ];

    public bool IsSignificant => P < 0.05;

    /// <summary>« les écarts sont statistiquement significatifs (lien faible) ».</summary>
    public string Words => !IsSignificant ? "les écarts ne sont pas statistiquement significatifs" : $"les écarts sont statistiquement significatifs (lien {Strength})";

    private string Strength => Scale.Of(V ?? 0) switch { EffectSize.Negligible => "négligeable", EffectSize.Weak => "faible", EffectSize.Moderate => "modéré", _ => "fort" };

    /// <summary>The traits that are measured, each with its test.</summary>
    public static IReadOnlyList<TraitTest> All(StudyData data)
    {
        var tests = Traits.Where(trait => data.Whole(trait.Code).Status is not FigureStatus.NotMeasurable).Select(trait => Of(data, trait.Code, trait.Label)).ToList();
        var holm = MultipleTesting.Holm([.. tests.Select(test => test.P ?? double.NaN)]);
        return [.. tests.Select((test, rank) => test with { P = test.P is null ? null : holm[rank] })];
    }

    private static TraitTest Of(StudyData data, string code, string label)
    {
        var counts = data.Programme.Territories.Select(territory => data.In(territory, code)).Where(figure => figure.Denominator >= data.Programme.Thresholds.PercentFrom)
            .Select(figure => new[] { figure.Numerator ?? 0, (figure.Denominator ?? 0) - (figure.Numerator ?? 0) }).ToList();
        if (counts.Count < 2 || CrossTables.Of(counts) is not { P: { } p } table) return new(code, label, null, null, null);

        return table.ChiSquareIsSafe()
            ? new(code, label, "χ² d’indépendance", table.CramersVCorrected, p)
            : new(code, label, "permutation", table.CramersVCorrected, PermutationTest.ChiSquare(table).P);
    }
}
