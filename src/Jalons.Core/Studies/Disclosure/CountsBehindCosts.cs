using Jalons.Core.Programmes;
using Jalons.Documents;

namespace Jalons.Core.Studies.Disclosure;

/// <summary>What was spent is published: a mean cost gives the number of people that it was divided by, and is hidden with it.</summary>
internal static class CountsBehindCosts
{
    private const string PerRealisation = "E02", PerJourney = "E03", Sensitivity = "E04";

    /// <summary>The count of each cost of E02, by the code of its answer.</summary>
    public static readonly IReadOnlyDictionary<string, string> Realisations = new Dictionary<string, string> { ["diagnosed"] = "R01", ["computer"] = "R02", ["connection"] = "R03", ["certification"] = "R05" };

    /// <summary>Euros are not people: their numerators are under no threshold.</summary>
    public static bool IsMoney(string code) => code is "E01" or PerRealisation or PerJourney or Sensitivity;

    extension(StudyData data)
    {
        /// <summary>Whether one of the counts behind an indicator of cost is hidden.</summary>
        public bool HidesCost(string code, Territory? territory = null) => code switch
        {
            PerRealisation => Realisations.Values.Any(count => data.Count(count, territory) is Cell.Secret),
            PerJourney => data.Count("F01", territory, "served") is Cell.Secret,
            Sensitivity => data.Count("R01", territory) is Cell.Secret,
            _ => false,
        };
    }
}
