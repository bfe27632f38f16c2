using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Journeys;
using Jalons.Statistics.Stratified;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>X04: what became of people by kind of prescriber, as it is and standardised on age and qualification: kinds of prescriber do not meet the same people.</summary>
internal static class ByPrescriber
{
    private static readonly IReadOnlyList<Option> Kinds = AnnexeDictionary.Get("referral.structure_type").List!.Options;

    public static Indicator Indicator { get; } = new("X04", "Équipement selon le prescripteur", IndicatorUnit.Percent)
    {
        Design = EvidenceDesign.Association,
        Scope = "personnes orientées vers un ordinateur dont le prescripteur est connu",
        Numerator = asOf => Oriented(asOf).And(Reached.Done(Milestone.Computer, asOf.At)),
        Denominator = asOf => Oriented(asOf),
        Missing = asOf => Reached.Oriented(Milestone.Computer, asOf.At).And(Answers.StructureType.Known().Not()),
        Modalities = [.. Kinds.Select(kind => new Modality(kind.Code, kind.Label, asOf => Oriented(asOf).And(Answers.StructureType.IsOneOf(kind.Code)).And(Reached.Done(Milestone.Computer, asOf.At)))
        {
            Base = asOf => Oriented(asOf).And(Answers.StructureType.IsOneOf(kind.Code)),
        })],
        IsMultiple = true,
        Says = new("a reçu un ordinateur", "ont reçu un ordinateur"),
        Measures = (place, draft) => draft with { Detail = Standardised(place) },
    };

    private static System.Linq.Expressions.Expression<Func<Journey, bool>> Oriented(AsOf asOf) => Reached.Oriented(Milestone.Computer, asOf.At).And(Answers.StructureType.Known());

    private static StandardisedDetail Standardised(PlaceRows place)
    {
        var rows = place.Rows.Where(row => row.OrientedComputer && row.StructureType is not null && row.Age is not null && row.Qualification is not null && row.Qualification != Option.NotStated).ToList();
        var strata = rows.Select(StratumOf).Distinct().Order(StringComparer.Ordinal).ToList();
        var weights = strata.Select(stratum => rows.Count(row => StratumOf(row) == stratum) / (double)rows.Count).ToList();
        return new([.. Kinds.Select(kind =>
        {
            var ours = rows.Where(row => row.StructureType == kind.Code).ToLookup(StratumOf);
            var rate = ours.Count == 0 ? null : DirectStandardisation.Of(
                [.. strata.Select(stratum => ours[stratum].LongCount())], [.. strata.Select(stratum => ours[stratum].LongCount(row => row.DoneComputer))], weights);
            return (kind.Code, kind.Label, ours.Sum(stratum => stratum.LongCount()), rate);
        })]);
    }

    private static string StratumOf(StudyRow row)
        => $"{row.Age switch { < 35 => "1", < 50 => "2", _ => "3" }}{(row.Qualification is "no_schooling" or "primary" or "level_6" or "foreign" ? "a" : "b")}";
}
