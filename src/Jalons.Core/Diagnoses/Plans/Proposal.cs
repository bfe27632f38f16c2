using System.Globalization;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;

namespace Jalons.Core.Diagnoses.Plans;

/// <summary>What the rules propose for one service, by which rule, from which answers.</summary>
/// <param name="Used">The answers that the rule looked at, in French.</param>
public sealed record Proposal(PlanService Service, string Value, PlanRule Rule, IReadOnlyList<string> Used);

public static class Proposals
{
    extension(PlanRules rules)
    {
        /// <summary>One proposal for each service that a rule speaks of; a pure function of the file and of the mean of the grid.</summary>
        public IReadOnlyList<Proposal> Propose(JourneyFile file, double? gridMean, Lists lists, DateOnly today)
            => [.. from service in Enum.GetValues<PlanService>()
                   let rule = rules.Rules.FirstOrDefault(rule => rule.Service == service && rule.When.All(condition => Holds(condition, file, gridMean)))
                   where rule is not null
                   select new Proposal(service, rule!.Proposes, rule, [.. rule.When.Select(condition => Told(condition, file, gridMean, lists, today)).Distinct()])];
    }

    private static bool Holds(PlanCondition condition, JourneyFile file, double? gridMean)
    {
        if (condition.Field == PlanCondition.Grid) return gridMean is { } mean && mean <= Threshold(condition) == condition.Holds;

        // An answer that is not known supports no rule.
        var field = AnnexeDictionary.Get(condition.Field);
        var value = field.Read(file);
        if (!value.IsKnown) return false;

        var isThere = field.IsMultiple ? (value.Mask & field.List!.Find(condition.Value)?.Mask) is > 0 : value.Text == condition.Value;
        return isThere == condition.Holds;
    }

    private static string Told(PlanCondition condition, JourneyFile file, double? gridMean, Lists lists, DateOnly today)
    {
        if (condition.Field == PlanCondition.Grid) return $"Niveau moyen de la grille : {gridMean?.ToString("0.0", CultureInfo.GetCultureInfo("fr-FR")) ?? "pas remplie"}";

        var field = AnnexeDictionary.Get(condition.Field);
        return $"{field.ShortLabel} : {lists.Label(field, field.Read(file), today)}";
    }

    private static double Threshold(PlanCondition condition) => double.Parse(condition.Value, CultureInfo.InvariantCulture);
}
