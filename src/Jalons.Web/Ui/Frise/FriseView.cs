using Jalons.Core.Journeys;

namespace Jalons.Web.Ui.Frise;

/// <summary>One milestone of one person.</summary>
/// <param name="State">Drawn shape.</param>
/// <param name="When">Date or condition: « 12 janv. 2022 », « Après la formation », « Rupture le 21 mars ».</param>
/// <param name="Detail">Who did it, or why not.</param>
/// <param name="Stress">What weighs: « 14 jours de retard », « Trop loin, deux bus ».</param>
public sealed record Mark(MarkState State, string? When = null, string? Detail = null, string? Stress = null);

/// <summary>The eight milestones of one journey, in their fixed order, and the one that comes next (0 to 7, or none).</summary>
public sealed record FriseView
{
    public const int Length = 8;

    public static readonly IReadOnlyList<string> Names = [.. Milestones.All.Select(milestone => milestone.Label)];

    public FriseView(IReadOnlyList<Mark> marks, int? next = null)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(marks.Count, Length, nameof(marks));
        if (next is < 0 or >= Length) throw new ArgumentOutOfRangeException(nameof(next));

        (Marks, Next) = (marks, next);
    }

    public IReadOnlyList<Mark> Marks { get; }

    public int? Next { get; }

    /// <summary>« À faire maintenant » for a late milestone, else « Prochain jalon ».</summary>
    public string Flag => Next is { } next && Marks[next].State == MarkState.Late ? "À faire maintenant" : "Prochain jalon";

    /// <summary>The whole line for those who do not see it: « Orientation : fait, Diagnostic : en retard (prochain jalon), … ».</summary>
    public string InWords => string.Join(", ", Marks.Select((mark, i) =>
        $"{Names[i]} : {mark.State.InFrench}{(i == Next ? " (prochain jalon)" : "")}"));

    /// <summary>A full line is drawn between two milestones only when both are done.</summary>
    public bool JoinsNext(int i) =>
        i + 1 < Length && Marks[i].State == MarkState.Done && Marks[i + 1].State == MarkState.Done;
}
