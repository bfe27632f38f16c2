using System.Linq.Expressions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>Counts of conditions that a journey meets, as an expression that databases understand.</summary>
internal static class Scores
{
    public static Expression<Func<Journey, int>> Of(IReadOnlyList<Expression<Func<Journey, bool>>> conditions)
    {
        var journey = conditions[0].Parameters[0];
        var terms = conditions.Select(condition => (Expression)Expression.Condition(Predicates.Swap(condition, journey), Expression.Constant(1), Expression.Constant(0)));
        return Expression.Lambda<Func<Journey, int>>(terms.Aggregate(Expression.Add), journey);
    }

    /// <summary>How many options of a several-choice question are ticked.</summary>
    public static Expression<Func<Journey, int>> Ticked(Ticks ticks) => Of([.. Dictionary.AnnexeDictionary.Get(ticks.Field).List!.Options.Select(option => ticks.HasAny(option.Code))]);
}
