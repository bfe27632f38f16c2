using Jalons.Core.Indicators.Study;
using Jalons.Core.Studies.Models;

namespace Jalons.Core.Studies.Crossings;

/// <summary>What the rows of a study say beyond its indicators. Counts here are as they are: <see cref="Disclosure.DisclosureControl"/> decides what is printed.</summary>
public sealed record StudyFindings(TargetCombinations Publics, BarrierPairs Barriers, ClassProfiles Classes, WeightedSituation? Situation, IReadOnlyList<JourneyModel> Models)
{
    public static StudyFindings Of(StudyRows rows) => new(TargetCombinations.Of(rows), BarrierPairs.Of(rows), ClassProfiles.Of(rows), WeightedSituation.Of(rows), JourneyModels.Of(rows));
}
