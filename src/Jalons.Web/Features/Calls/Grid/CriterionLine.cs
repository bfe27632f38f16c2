using System.Globalization;
using Jalons.Core.Calls;

namespace Jalons.Web.Features.Calls.Grid;

/// <summary>One criterion as it is typed: its levels one a line, the lowest first.</summary>
public sealed class CriterionLine
{
    public string? Code { get; set; }
    public string? Label { get; set; }
    public string? Weight { get; set; }
    public string? Levels { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Label) && string.IsNullOrWhiteSpace(Weight) && string.IsNullOrWhiteSpace(Levels);

    public static CriterionLine Of(Criterion criterion) => new()
    {
        Code = criterion.Code,
        Label = criterion.Label,
        Weight = criterion.Weight.ToString(CultureInfo.InvariantCulture),
        Levels = string.Join('\n', criterion.Levels),
    };

    public IEnumerable<(string Field, string Message)> Faults()
    {
        if (IsBlank) yield break;
        if (string.IsNullOrWhiteSpace(Label)) yield return (nameof(Label), "Nommez ce critère, ou videz toute la ligne.");
        if (WeightRead is not (> 0 and <= 100)) yield return (nameof(Weight), "Écrivez un poids entier, de 1 à 100.");
        if (LevelsRead.Count is < Criterion.FewestLevels or > Criterion.MostLevels) yield return (nameof(Levels), $"Décrivez de {Criterion.FewestLevels} à {Criterion.MostLevels} niveaux, un par ligne.");
    }

    public Criterion ToCriterion(ScoringGrid before, string newCode)
        => new(before.Criteria.Exists(known => known.Code == Code) ? Code! : newCode, Label!.Trim(), WeightRead!.Value, LevelsRead);

    private int? WeightRead => int.TryParse(Weight, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) ? weight : null;

    private List<string> LevelsRead => [.. (Levels ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
