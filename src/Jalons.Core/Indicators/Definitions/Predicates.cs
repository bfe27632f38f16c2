using System.Linq.Expressions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>Puts conditions on journeys together, so that the database still understands them.</summary>
internal static class Predicates
{
    extension(Expression<Func<Journey, bool>> left)
    {
        public Expression<Func<Journey, bool>> And(Expression<Func<Journey, bool>> right) => Join(left, right, Expression.AndAlso);

        public Expression<Func<Journey, bool>> Or(Expression<Func<Journey, bool>> right) => Join(left, right, Expression.OrElse);

        public Expression<Func<Journey, bool>> Not() => Expression.Lambda<Func<Journey, bool>>(Expression.Not(left.Body), left.Parameters);
    }

    extension<T>(Expression<Func<Journey, T>> column)
    {
        /// <summary>The condition <paramref name="test"/> on a column of the journey.</summary>
        public Expression<Func<Journey, bool>> Is(Expression<Func<T, bool>> test)
            => Expression.Lambda<Func<Journey, bool>>(Swap(test, column.Body), column.Parameters);
    }

    private static Expression<Func<Journey, bool>> Join(
        Expression<Func<Journey, bool>> left, Expression<Func<Journey, bool>> right, Func<Expression, Expression, Expression> join)
        => Expression.Lambda<Func<Journey, bool>>(join(left.Body, Swap(right, left.Parameters[0])), left.Parameters);

    internal static Expression Swap(LambdaExpression lambda, Expression by) => new Swapper(lambda.Parameters[0], by).Visit(lambda.Body);

    private sealed class Swapper(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
