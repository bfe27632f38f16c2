using System.Linq.Expressions;
using Jalons.Core.Journeys;
using Jalons.Documents.Typography;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>P15: six difficulties added up. A descriptive score, which nobody has validated.</summary>
internal static class Vulnerabilities
{
    private static readonly Expression<Func<Journey, bool>>[] Six =
    [
        Answers.RsaSeniority.IsOneOf("3_to_5", "over_5"),
        Answers.Qualification.IsOneOf("no_schooling", "primary", "level_6"),
        Answers.Household.IsOneOf("single_parent"),
        Answers.PriorityDistrict.IsOneOf("yes"),
        Answers.DisabledWorker.IsOneOf("yes"),
        Scores.Ticked(Answers.Barriers).Is(count => count >= 3),
    ];

    private static readonly Expression<Func<Journey, bool>> Known = Answers.Rsa.IsOneOf("no").Or(Answers.RsaSeniority.Known())
        .And(Answers.Qualification.Known()).And(Answers.Household.Known()).And(Answers.PriorityDistrict.Known()).And(Answers.DisabledWorker.Known()).And(Answers.Barriers.Known());

    public static Indicator Indicator { get; } =
        Shares.Of("P15", "Cumul de difficultés", Shares.Received, Known, Scores.Of(Six).Is(count => count >= 3), "personnes dont les six situations sont connues",
            new("cumule trois difficultés ou plus", "cumulent trois difficultés ou plus")) with
        {
            Headline = ["score_3", "score_4", "score_5", "score_6"],
            Modalities = [.. Enumerable.Range(0, Six.Length + 1).Select(score =>
                new Modality($"score_{score}", score < 2 ? $"{score} difficulté" : $"{score} difficultés", asOf => Shares.Received(asOf).And(Known).And(Scores.Of(Six).Is(count => count == score))))],
            Computes = draft => draft.Denominator is > 0
                ? draft with { Reason = $"En moyenne {French.Number(draft.Counts.Select((count, score) => (double)count * score).Sum() / draft.Denominator.Value, 1)} sur six ; score descriptif, non validé." }
                : draft,
        };
}
