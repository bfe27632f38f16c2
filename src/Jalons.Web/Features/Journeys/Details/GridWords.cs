using Jalons.Core.Diagnoses.Grids;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Details;

/// <summary>The change from grid to grid, on the items that were asked each time.</summary>
public static class GridWords
{
    /// <summary>« 1,0 au diagnostic, 2,3 à 3 mois »; null when no grid was filled in.</summary>
    public static string? Of(IReadOnlyList<GridAnswers> answers)
    {
        var asked = answers.Where(one => one.Levels.Count > 0).ToList();
        if (asked.Count == 0) return null;

        var common = asked.Skip(1).Aggregate(asked[0].Levels.Keys.ToHashSet(), (kept, one) => { kept.IntersectWith(one.Levels.Keys); return kept; });
        if (common.Count == 0) return null;

        return string.Join(", ", asked.Select(one => $"{FrenchNumbers.Number(common.Average(code => one.Levels[code]))} {(one.Months == 0 ? "au diagnostic" : $"à {one.Months} mois")}"));
    }
}
