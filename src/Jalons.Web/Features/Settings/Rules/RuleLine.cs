using Jalons.Core.Diagnoses.Plans;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Settings.Rules;

/// <summary>One rule as it is typed: what it proposes, its sentence, at most two answers that must be there or must not.</summary>
public sealed class RuleLine
{
    public string? Code { get; set; }

    /// <summary>« Equipment:laptop ».</summary>
    public string? Proposes { get; set; }
    public string? Because { get; set; }

    /// <summary>« diagnosis.skills=email »; null for none.</summary>
    public string? First { get; set; }
    public string? Second { get; set; }

    /// <summary>« no » when the answer must not be there.</summary>
    public string? FirstHolds { get; set; }
    public string? SecondHolds { get; set; }

    public static readonly IReadOnlyList<Choice> Holds = [new("yes", "est donnée"), new("no", "n’est pas donnée")];

    public bool IsWhole => Proposes is not null && !string.IsNullOrWhiteSpace(Because);

    public IEnumerable<string> Conditions => new[] { First, Second }.OfType<string>();

    public static RuleLine Of(PlanRule rule) => new()
    {
        Code = rule.Code,
        Proposes = $"{rule.Service}:{rule.Proposes}",
        Because = rule.Because,
        First = Typed(rule, 0),
        Second = Typed(rule, 1),
        FirstHolds = HoldsTyped(rule, 0),
        SecondHolds = HoldsTyped(rule, 1),
    };

    public PlanRule ToRule(int rank, PlanRules? before, int version)
    {
        var parts = Proposes!.Split(':', 2);
        var code = before?.Rules.Exists(rule => rule.Code == Code) == true ? Code! : $"V{version}-{rank + 1}";
        return new(code, Enum.Parse<PlanService>(parts[0]), parts[1], Because!.Trim(), [.. ConditionsRead()]);
    }

    private IEnumerable<PlanCondition> ConditionsRead()
    {
        foreach (var (typed, holds) in new[] { (First, FirstHolds), (Second, SecondHolds) })
            if (typed?.Split('=', 2) is [var field, var value]) yield return new(field, value, holds != "no");
    }

    private static string? Typed(PlanRule rule, int index) => index < rule.When.Count ? $"{rule.When[index].Field}={rule.When[index].Value}" : null;

    private static string? HoldsTyped(PlanRule rule, int index) => index < rule.When.Count ? rule.When[index].Holds ? "yes" : "no" : null;
}
