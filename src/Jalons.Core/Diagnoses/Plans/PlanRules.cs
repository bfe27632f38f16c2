namespace Jalons.Core.Diagnoses.Plans;

/// <summary>The rules by which a plan is proposed (table de règles): a version is never changed, another one follows it.</summary>
public sealed class PlanRules
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public int Version { get; set; }
    public DateTime CreatedAt { get; set; }
    public required string CreatedBy { get; set; }
    public List<PlanRule> Rules { get; set; } = [];
}

/// <summary>When all its conditions hold, the rule proposes something of one service; the first that holds wins.</summary>
/// <param name="Code">Stable across versions (« R1 »): agreement is told by rule.</param>
/// <param name="Proposes">Code of the thing: a kind of device, « yes », a type of training or of certification; « none » for nothing.</param>
/// <param name="Because">The rule in plain French, shown with the proposal.</param>
public sealed record PlanRule(string Code, PlanService Service, string Proposes, string Because, IReadOnlyList<PlanCondition> When);

/// <summary>One answer that a rule looks at.</summary>
/// <param name="Field">Code of a dictionary field; <see cref="Grid"/> for the mean level of the grid.</param>
/// <param name="Value">Code of an answer; for the grid, the highest mean that still counts (« 1.5 »).</param>
/// <param name="Holds">False when the answer must not be there.</param>
public sealed record PlanCondition(string Field, string Value, bool Holds = true)
{
    public const string Grid = "grid";
}

public enum PlanService { Equipment, Connection, Training, Certification }
