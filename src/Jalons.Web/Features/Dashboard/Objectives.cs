using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Web.Ui.Frise;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Dashboard;

/// <summary>The targets of the call, one row each, one cell per territory.</summary>
public sealed class Objectives(Dashboard dashboard)
{
    public IReadOnlyList<Objective> All { get; } =
        [.. Core.Studies.Objectives.Objective.All.Where(known => dashboard.Programme.Targets.Exists(target => target.Indicator == known.Code)).Select(known => Of(dashboard, known.Code, known.Label))];

    /// <summary>An amendment changed a target: its former value is drawn beside it.</summary>
    public bool HasFormer => All.Any(objective => objective.Cells.Any(cell => cell.Former is not null));

    private static Objective Of(Dashboard dashboard, string code, string label)
    {
        var cells = dashboard.Columns.Select(column => Cell(dashboard, code, column)).ToList();
        var secrets = cells.Count(cell => cell.IsSecret);
        if (secrets == 1 && cells[^1].Column.IsDepartement) cells[^1] = cells[^1] with { IsSecret = true };
        return new(code, label, [.. Details(dashboard, code)], cells);
    }

    private static ObjectiveCell Cell(Dashboard dashboard, string code, Column column)
    {
        var value = dashboard.Count(code, column);
        var target = dashboard.AsOf.TargetOf(code, column.TerritoryId);
        var pace = target is null ? null : Pace.Of(dashboard, target, column);
        return new(column, value, target?.Value, pace, dashboard.Rows(code, column)) { IsSecret = value > 0 && value <= dashboard.SecretUpTo, Former = dashboard.AsOf.FormerTargetOf(code, column.TerritoryId) };
    }

    private static IEnumerable<Detail> Details(Dashboard dashboard, string code)
    {
        var targets = dashboard.Columns.Where(column => !column.IsDepartement).Select(column => dashboard.AsOf.TargetOf(code, column.TerritoryId)).OfType<Target>().ToList();
        if (targets.Select(target => target.Value).Distinct().Count() == 1)
            yield return new($"{(targets[0].Kind is TargetKind.About ? "environ" : "au moins")} {FrenchNumbers.Count(targets[0].Value)} par territoire");
        if (targets.Find(target => target.DueOn is not null) is { DueOn: { } due }) yield return new($"avant le {FrenchDates.Full(due)}");
        if (Beside(dashboard, code) is { } beside) yield return beside;
    }

    /// <summary>The real outcome next to the target, and what the figure is worth.</summary>
    private static Detail? Beside(Dashboard dashboard, string code)
    {
        long Whole(string measure) => dashboard.Count(measure, dashboard.Whole);
        string? Rows(string indicator, IndicatorPart part = IndicatorPart.Numerator) => dashboard.Rows(indicator, dashboard.Whole, part);
        return code switch
        {
            "R01" when Whole(Measure.UndatedDiagnoses) is > 0 and var undated => new($"{dashboard.Shown(undated)} sans date, non comptés", Rows("R01", IndicatorPart.Undated)),
            "R03" when Whole(Measure.UnverifiedConnections) is > 0 and var unverified => new($"{dashboard.Programme.MinimumConnectionMonths} mois ou plus ; durée non vérifiée pour {dashboard.Shown(unverified)}"),
            "R03" => new($"{dashboard.Programme.MinimumConnectionMonths} mois ou plus"),
            "R04" when Whole(Measure.KnownTrainings) == 0 && Whole(Measure.TrainingOrientations) > 0 => new("entrées non mesurables : rien n’en est dit"),
            "R04" => new($"{dashboard.Shown(Whole(Measure.Done(Milestone.Training)))} entrées à ce jour", Rows("F04")),
            "R05" => new($"{dashboard.Shown(Whole(Measure.Certified))} obtenues à ce jour", Rows("C03")),
            _ => null,
        };
    }
}

/// <summary>One target: its name, what it asks for, and how far each place is.</summary>
public sealed record Objective(string Code, string Label, IReadOnlyList<Detail> Details, IReadOnlyList<ObjectiveCell> Cells);

/// <summary>What is said under the name of a target, and the rows behind its number where it has some.</summary>
public sealed record Detail(string Words, string? Href = null);

/// <summary>One target in one place.</summary>
/// <param name="Pace">Where a dated target stands; null for the others.</param>
public sealed record ObjectiveCell(Column Column, long Value, int? Target, Pace? Pace, string? Href)
{
    public bool IsSecret { get; init; }

    /// <summary>The target before the amendment in force; null when none changed it.</summary>
    public int? Former { get; init; }
}

/// <summary>What was expected at this date, and the word for it.</summary>
public sealed record Pace(double Expected, MarkState State, string Word)
{
    /// <summary>Pace of a dated target (R07): watched under the programme's thresholds; once the day has passed, reached or not.</summary>
    public static Pace? Of(Dashboard dashboard, Target target, Column column)
    {
        if (target.DueOn is not { } due || dashboard.AsOf.Expected(target) is not { } expected) return null;

        var inTime = dashboard.Board.Diagnoses(column.TerritoryId).Where(day => day.Day <= due).Sum(day => day.Count);
        if (dashboard.At > due) return inTime >= target.Value ? new(expected, MarkState.Done, "Atteint à temps") : new(expected, MarkState.Late, "Non atteint à temps");

        var (index, thresholds) = (inTime / expected, dashboard.Programme.Thresholds);
        return index < thresholds.PaceLate ? new(expected, MarkState.Late, "En retard")
            : index < thresholds.PaceOnTime ? new(expected, MarkState.Soon, "À surveiller")
            : new(expected, MarkState.Done, "Dans le rythme");
    }
}
