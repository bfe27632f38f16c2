using System.Xml.Linq;

namespace Jalons.Documents.Charts.Svg;

/// <summary>Any chart as one accessible inline picture.</summary>
public static class SvgChart
{
    /// <param name="id">Unique on the page; prefixes the ids inside.</param>
    /// <param name="title">Short name of the picture.</param>
    /// <param name="text">What it shows, for those who do not see it.</param>
    public static XElement Draw(ChartSpec chart, string id, string title, string text) => chart switch
    {
        BarChart bars => SvgBars.Draw(bars, id, title, text),
        TargetChart targets => SvgBars.Draw(targets, id, title, text),
        FunnelChart funnel => SvgBars.Draw(funnel, id, title, text),
        GroupedChart groups => SvgGroups.Draw(groups, id, title, text),
        StepChart steps => SvgSteps.Draw(steps, id, title, text),
        LineChart lines => SvgLines.Draw(lines, id, title, text),
        IntervalChart intervals => SvgIntervals.Draw(intervals, id, title, text),
        UpSetChart sets => SvgUpSet.Draw(sets, id, title, text),
        HeatmapChart heat => SvgHeatmap.Draw(heat, id, title, text),
        DivergingChart sides => SvgDiverging.Draw(sides, id, title, text),
        DumbbellChart pairs => SvgDumbbell.Draw(pairs, id, title, text),
        ForestChart effects => SvgForest.Draw(effects, id, title, text),
        PanelChart panels => SvgPanels.Draw(panels, id, title, text),
        PlaneChart plane => SvgPlane.Draw(plane, id, title, text),
        MapChart map => SvgMap.Draw(map, id, title, text),
        NetworkChart network => SvgNetwork.Draw(network, id, title, text),
        TreeChart tree => SvgTree.Draw(tree, id, title, text),
        _ => throw new NotSupportedException($"No drawing for {chart.GetType().Name}."),
    };
}
