using System.Globalization;
using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native;

/// <summary>A chart that Office draws and lets edit: its markup, its sheet, its height.</summary>
internal sealed record NativeChart(NativeFrame Frame, NativeSheet Sheet, IReadOnlyList<XElement> Plot)
{
    /// <summary>Series without a line in the legend.</summary>
    public IReadOnlyList<int> Unnamed { get; init; } = [];

    /// <param name="width">Of the picture, in points.</param>
    public static NativeChart Of(ChartSpec chart, double width) => chart switch
    {
        BarChart bars => NativeBars.Of(bars, width),
        TargetChart targets => NativeTargets.Of(targets, width),
        FunnelChart funnel => NativeBars.Of(funnel, width),
        GroupedChart groups => NativeGroups.Of(groups, width),
        StepChart steps => NativeSteps.Of(steps, width),
        LineChart lines => NativeLines.Of(lines, width),
        IntervalChart intervals => NativeIntervals.Of(intervals, width),
        ForestChart effects => NativeIntervals.Of(effects, width),
        UpSetChart sets => NativeBars.Of(sets, width),
        DivergingChart sides => NativeDiverging.Of(sides, width),
        DumbbellChart pairs => NativeDumbbell.Of(pairs, width),
        PanelChart panels => NativePanels.Of(panels, width),
        PlaneChart plane => NativePlane.Of(plane, width),
        MapChart map => NativeMap.Of(map, width),
        NetworkChart network => NativeBars.Of(network, width),
        TreeChart tree => NativeTree.Of(tree, width),
        _ => throw new NotSupportedException($"No native chart for {chart.GetType().Name}."),
    };

    /// <summary>The chart drawn larger: type and lines grow with the picture.</summary>
    /// <param name="workbookId">Relationship to the embedded workbook.</param>
    public XElement Space(string workbookId, double scale)
    {
        var space = Space(workbookId);
        foreach (var size in space.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "sz" or "w" && attribute.Parent!.Name.Namespace == A))
            size.Value = ((int)((int)size * scale)).ToString(CultureInfo.InvariantCulture);
        return space;
    }

    private XElement Space(string workbookId) => Dml.Of(
        "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", C),
        new XAttribute(XNamespace.Xmlns + "a", A),
        new XAttribute(XNamespace.Xmlns + "r", R),
        Flag("date1904", false),
        Val("lang", "fr-FR"),
        Flag("roundedCorners", false),
        Dml.Of(
            "chart",
            Flag("autoTitleDeleted", true),
            Dml.Of("plotArea", Frame.PlotLayout, Plot, Shape(NoFill)),
            Frame.HasLegend ? Legend : null,
            Flag("plotVisOnly", true),
            Val("dispBlanksAs", "gap")),
        Shape(NoFill),
        Type(NativeLabels.Size, Palette.Ink),
        Dml.Of("externalData", new XAttribute(R + "id", workbookId), Flag("autoUpdate", false)));

    private XElement Legend => Dml.Of(
        "legend",
        Val("legendPos", "b"),
        Unnamed.Select(index => Dml.Of("legendEntry", Val("idx", index), Flag("delete", true))),
        Frame.LegendLayout,
        Flag("overlay", false),
        Type(NativeAxes.TickSize, Palette.Ink2));
}
