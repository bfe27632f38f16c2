using System.Linq.Expressions;
using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Figures;
using Jalons.Core.Indicators.Figures.Details;
using Jalons.Core.Indicators.Study;
using Jalons.Core.Journeys;
using Jalons.Documents.Typography;
using Jalons.Statistics.Paired;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>FR: what became of the barriers found at the diagnosis. « Non évoqué » is not « levé »: only people asked again, or whose words were coded, count.</summary>
internal static class BarriersAfterwards
{
    private const string NotAsked = "Les freins n’ont été redemandés à personne, et aucun texte n’est codé.";
    private static readonly IReadOnlyList<Option> Options = AnnexeDictionary.Get("diagnosis.barriers").List!.Options;

    public static readonly IReadOnlyList<Indicator> All = [Lifted(), Net()];

    private static Indicator Lifted() => new("FR01", "Freins levés", IndicatorUnit.Percent)
    {
        Design = EvidenceDesign.BeforeAfter,
        Scope = "freins repérés au diagnostic et évoqués ensuite",
        Numerator = asOf => Spoken(asOf).And(OneLifted),
        Denominator = Spoken,
        Modalities = [.. Options.Select(option => new Modality(option.Code, option.Label, asOf => Shares.Received(asOf).And(Evoked(option)).And(IsLifted(option)))
        {
            Base = asOf => Shares.Received(asOf).And(Evoked(option)),
            Missing = asOf => Shares.Received(asOf).And(Answers.Barriers.HasAny(option.Code)).And(Evoked(option).Not()),
        })],
        IsMultiple = true,
        Says = new("est levé", "sont levés"),
        Computes = draft => draft.Denominator is > 0 ? draft.Summed() with { Reason = "Une personne peut compter pour plusieurs freins." } : draft.NotMeasurable(NotAsked),
    };

    private static Indicator Net() => new("FR02", "Évolution du nombre de freins", IndicatorUnit.Index)
    {
        Design = EvidenceDesign.BeforeAfter,
        Scope = "personnes dont les freins ont été redemandés",
        Numerator = asOf => Shares.Received(asOf).And(AskedAgain),
        Missing = asOf => Shares.Received(asOf).And(Answers.Barriers.Known()).And(AskedAgain.Not()),
        Says = new("a été interrogée à nouveau", "ont été interrogées à nouveau"),
        Measures = Measured,
        Writes = figure => $"Entre le diagnostic et le suivi, le nombre moyen de freins passe de {French.Number(figure.Value!.Value + MeanChange(figure), 1)} à {French.Number(figure.Value.Value, 1)} parmi les {French.Count(figure.Numerator ?? 0)} personnes interrogées à nouveau.",
    };

    private static double MeanChange(Figure figure) => ((ChangeDetail)figure.Detail!).Barriers is var barriers && figure.Numerator is > 0 and var among
        ? barriers.Sum(barrier => barrier.Change.Lost - barrier.Change.Gained) / (double)among : 0;

    private static FigureDraft Measured(PlaceRows place, FigureDraft draft)
    {
        var again = place.Rows.Where(row => row is { Received: true, Barriers: not null, LastBarriers: not null }).ToList();
        if (again.Count == 0) return draft.NotMeasurable(NotAsked);

        return draft with
        {
            Value = again.Average(row => long.PopCount(row.LastBarriers!.Value)),
            Detail = new ChangeDetail([.. Options.Select(option => (option.Code, option.Label, McNemarTest.Of(Table(again, option.Mask)), again.LongCount(row => (row.Barriers & option.Mask) != 0)))]),
        };
    }

    private static long[][] Table(List<StudyRow> rows, long bit)
    {
        long Count(bool before, bool after) => rows.LongCount(row => ((row.Barriers & bit) != 0) == before && ((row.LastBarriers & bit) != 0) == after);
        return [[Count(true, true), Count(true, false)], [Count(false, true), Count(false, false)]];
    }

    private static Expression<Func<Journey, bool>> AskedAgain => Answers.Barriers.Known().And(RowShape.LastBarriers.Is(mask => mask != null));

    private static Expression<Func<Journey, bool>> Evoked(Option option)
        => Answers.Barriers.HasAny(option.Code).And(RowShape.LastBarriers.Is(mask => mask != null).Or(Coded.AnywhereStarting($"barrier.{option.Code}.")));

    // Asked again, the answer decides; failing it, the words.
    private static Expression<Func<Journey, bool>> IsLifted(Option option)
    {
        var bit = option.Mask;
        return RowShape.LastBarriers.Is(mask => mask != null && (mask & bit) == 0)
            .Or(RowShape.LastBarriers.Is(mask => mask == null).And(Coded.Anywhere($"barrier.{option.Code}.lifted")));
    }

    // Had barriers, and was asked again or said something of one: the answers below tell which.
    private static Expression<Func<Journey, bool>> Spoken(AsOf asOf)
        => Shares.Received(asOf).And(journey => journey.Diagnosis.Barriers > 0).And(RowShape.LastBarriers.Is(mask => mask != null).Or(Coded.AnywhereStarting("barrier.")));

    private static Expression<Func<Journey, bool>> OneLifted
    {
        get
        {
            Expression<Func<Journey, bool>> asked = journey => (journey.Diagnosis.Barriers
                & journey.FollowUps.Where(followUp => followUp.Barriers != null).OrderByDescending(followUp => followUp.Months).Select(followUp => followUp.Barriers).FirstOrDefault())
                < journey.Diagnosis.Barriers;
            return asked.Or(journey => journey.TextCodes.Any(given => !given.IsSecond && EF.Functions.Like(given.Code, "barrier.%.lifted")));
        }
    }
}
