using System.Linq.Expressions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>T05: who lives elsewhere than in the territory of their project. Young people followed by the ASE are left out: their circonscription decides, not their town.</summary>
internal static class Outside
{
    private static readonly Expression<Func<Journey, bool>> Concerned =
        Answers.StructureType.IsOneOf("ase").Not().And(journey => journey.Profile.City != null && journey.Profile.City != "");

    public static Indicator Indicator { get; } = new("T05", "Hors du territoire", IndicatorUnit.Percent)
    {
        Scope = "personnes reçues dont la ville est connue, hors jeunes suivis par l’ASE",
        Numerator = asOf => Shares.Received(asOf).And(Concerned).And(Elsewhere(asOf)),
        Denominator = asOf => Shares.Received(asOf).And(Concerned),
        Missing = asOf => Shares.Received(asOf).And(Answers.StructureType.IsOneOf("ase").Not()).And(Concerned.Not()),
        Says = new("habite hors du territoire de son projet", "habitent hors du territoire de leur projet"),
    };

    private static Expression<Func<Journey, bool>> Elsewhere(AsOf asOf)
    {
        var (communes, programme) = (asOf.Db.Communes, asOf.Programme.Id);
        return journey => !communes.Any(commune => commune.ProgrammeId == programme && commune.InseeCode == journey.Profile.CityCode && commune.TerritoryId == journey.TerritoryId);
    }
}
