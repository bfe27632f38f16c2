namespace Jalons.Documents.Charts;

/// <summary>Stages as horizontal bars, each with its share of the stage before: no trapezoids, no flows.</summary>
public sealed record FunnelChart(Measure Measure, IReadOnlyList<Stage> Stages) : ChartSpec(Measure)
{
    public override ChartData Data => new(
        ["", Measure.Name, "Part de l’étape précédente"],
        [.. Stages.Select((stage, index) => Row.Of(stage.Label, stage.Value, ShareOfPrevious(index)))]);

    public string Tip(int stage) => ShareOfPrevious(stage) is Cell.Percent share
        ? $"{Stages[stage].Value.Print}, soit {share.Print}"
        : Stages[stage].Value.Print;

    /// <summary>Withheld when one of the two counts is hidden, or the first too small.</summary>
    public Cell ShareOfPrevious(int stage)
    {
        if (stage == 0) return Cell.Empty;
        return (Stages[stage - 1].Value, Stages[stage].Value) switch
        {
            (Cell.Count before, Cell.Count now) => Cell.Percent.Of(now.Value, before.Value),
            (Cell.Secret, _) or (_, Cell.Secret) => Cell.Hidden,
            _ => Cell.Empty,
        };
    }
}

public sealed record Stage(string Label, Cell Value);
