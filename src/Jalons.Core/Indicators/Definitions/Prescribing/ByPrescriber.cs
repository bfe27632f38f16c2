using System.Linq.Expressions;
using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Journeys;
using Jalons.Statistics.Stratified;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>
/// X04 and X04b: what became of people by kind of prescriber (equipped, lost before the training), as it is and standardised on age and qualification: kinds of prescriber do not
/// meet the same people.
/// </summary>
internal static class ByPrescriber
{
    private static readonly IReadOnlyList<Option> Kinds = AnnexeDictionary.Get("referral.structure_type").List!.Options;

    private static readonly Expression<Func<Journey, bool>> IsKnown = Answers.StructureType.Known();

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Of("X04", "Équipement selon le prescripteur", "personnes orientées vers un ordinateur dont le prescripteur est connu", asOf => Reached.Oriented(Milestone.Computer, asOf.At), asOf => Reached.Done(Milestone.Computer, asOf.At),
            row => row.OrientedComputer, row => row.DoneComputer, new("a reçu un ordinateur", "ont reçu un ordinateur")),
        Of("X04b", "Rupture à l’entrée en formation selon le prescripteur", "personnes orientées vers une formation dont la suite et le prescripteur sont connus", TrainingDropouts.Entry.Denominator!, TrainingDropouts.Entry.Numerator,
            row => row.TrainingKnown, row => row.NeverEntered, new("n’a pas commencé sa formation", "n’ont pas commencé leur formation")),
    ];

    private static Indicator Of(string code, string label, string scope, Rows among, Rows reached, Func<StudyRow, bool> isAmong, Func<StudyRow, bool> isReached, Phrase says) => new(code, label, IndicatorUnit.Percent)
    {
        Design = EvidenceDesign.Association,
        Scope = scope,
        Numerator = asOf => among(asOf).And(IsKnown).And(reached(asOf)),
        Denominator = asOf => among(asOf).And(IsKnown),
        Missing = asOf => among(asOf).And(IsKnown.Not()),
        Modalities = [.. Kinds.Select(kind => new Modality(kind.Code, kind.Label, asOf => among(asOf).And(Answers.StructureType.IsOneOf(kind.Code)).And(reached(asOf)))
        {
            Base = asOf => among(asOf).And(Answers.StructureType.IsOneOf(kind.Code)),
        })],
        IsMultiple = true,
        Says = says,
        Measures = (place, draft) => draft with { Detail = Standardised([.. place.Rows.Where(isAmong)], isReached) },
    };

    private static StandardisedDetail Standardised(IEnumerable<StudyRow> among, Func<StudyRow, bool> isReached)
    {
        var rows = among.Where(row => row.StructureType is not null && row.Age is not null && row.Qualification is not null && row.Qualification != Option.NotStated).ToList();
        var strata = rows.Select(StratumOf).Distinct().Order(StringComparer.Ordinal).ToList();
        var weights = strata.Select(stratum => rows.Count(row => StratumOf(row) == stratum) / (double)rows.Count).ToList();
        return new([.. Kinds.Select(kind =>
        {
            var ours = rows.Where(row => row.StructureType == kind.Code).ToLookup(StratumOf);
            var rate = ours.Count == 0 ? null : DirectStandardisation.Of(
                [.. strata.Select(stratum => ours[stratum].LongCount())], [.. strata.Select(stratum => ours[stratum].LongCount(isReached))], weights);
            return (kind.Code, kind.Label, ours.Sum(stratum => stratum.LongCount()), rate);
        })]);
    }

    private static string StratumOf(StudyRow row)
        => $"{row.Age switch { < 35 => "1", < 50 => "2", _ => "3" }}{(row.Qualification is "no_schooling" or "primary" or "level_6" or "foreign" ? "a" : "b")}";
}
