using System.Linq.Expressions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>The common shape of shares: among those of a population whose answer is known, those who gave it.</summary>
internal static class Shares
{
    public static Rows Entered { get; } = asOf => Reached.Entered(asOf.At);
    public static Rows Received { get; } = asOf => Reached.Received(asOf.At);

    /// <summary>A share of <paramref name="population"/> where <paramref name="known"/> holds; the rest is missing.</summary>
    public static Indicator Of(
        string code, string label, Rows population, Expression<Func<Journey, bool>> known, Expression<Func<Journey, bool>> counted, string scope, Phrase says)
        => new(code, label, IndicatorUnit.Percent)
        {
            Scope = scope,
            Numerator = asOf => population(asOf).And(known).And(counted),
            Denominator = asOf => population(asOf).And(known),
            Missing = asOf => population(asOf).And(known.Not()),
            Says = says,
        };

    /// <summary>A question with one answer: its options are the modalities, <paramref name="headline"/> makes the value.</summary>
    public static Indicator Of(string code, string label, Answer answer, Rows population, string[] headline, string scope, Phrase says)
        => Of(code, label, population, answer.Known(), answer.IsOneOf(headline), scope, says) with { Modalities = answer.Modalities(population), Headline = headline };
}
