namespace Jalons.Core.Calls.Budgets.Payments;

/// <summary>A fact of a journey that a list may certify.</summary>
/// <param name="PersonId">The person that the programme counts, whatever her journeys.</param>
/// <param name="On">Its day; a fact without a day is never paid for.</param>
public sealed record CountableFact(long JourneyId, Guid Journey, string Number, long ProjectId, long PersonId, CountedFact Fact, DateOnly? On)
{
    /// <summary>
    /// Of the facts known of a programme, those that are due to a project on a day. A fact is paid once for a person: to the project where it came first,
    /// on the same day to the journey opened first.
    /// </summary>
    public static IReadOnlyList<CountableFact> DueTo(long projectId, IEnumerable<CountableFact> facts, DateOnly upTo)
        => [.. facts.Where(fact => fact.On <= upTo).GroupBy(fact => (fact.PersonId, fact.Fact)).Select(same => same.OrderBy(fact => fact.On).ThenBy(fact => fact.JourneyId).First())
            .Where(fact => fact.ProjectId == projectId).OrderBy(fact => fact.Number, StringComparer.Ordinal).ThenBy(fact => fact.Fact)];
}
