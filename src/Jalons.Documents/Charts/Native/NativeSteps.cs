using System.Xml.Linq;
using Jalons.Documents.Charts.Native.Markup;
using Jalons.Documents.Design;
using Jalons.Documents.Typography;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native;

/// <summary>Steps over time: a scatter of straight lines, each step two points.</summary>
internal static class NativeSteps
{
    private const double PlotHeight = 150;
    private static readonly string[] Dashes = ["solid", "dash", "sysDot", "lgDashDot"];

    public static NativeChart Of(StepChart chart, double width)
    {
        var sheet = new NativeSheet(chart.Data);
        var scale = Scale.Of(chart.Curves.SelectMany(curve => curve.Points).Select(point => point.Value).Append(chart.Target?.Value ?? 0), chart.Measure);
        var time = TimeScale.Of(chart);
        var series = chart.Curves.Where(curve => curve.Points.Count > 0).Select((curve, index) => Curve(sheet, curve, index)).ToList();
        if (chart.Target is { } target) series.Add(Target(sheet, target, series.Count));
        return new NativeChart(
            new NativeFrame(width, Left: 40, Right: 24, PlotHeight, HasLegend: true),
            sheet,
            [
                Dml.Of("scatterChart", Val("scatterStyle", "lineMarker"), Flag("varyColors", false), series, Val("axId", 1), Val("axId", 2)),
                NativeAxes.Across(1, crosses: 2, (NativeData.Serial(time.From), NativeData.Serial(time.Until)), Math.Round((time.Until.DayNumber - time.From.DayNumber) / 7.0), "[$-40C]mmm\\ yy"),
                NativeAxes.Upright(2, crosses: 1, scale),
            ]);
    }

    private static XElement Curve(NativeSheet sheet, Curve curve, int index)
    {
        var corners = Corners(curve).ToList();
        var days = sheet.Add($"{curve.Name}, jour", corners.Select(corner => (Cell)new Cell.Day(corner.On)));
        var values = sheet.Add(curve.Name, corners.Select(corner => (Cell)new Cell.Number(corner.Value)));
        var last = corners.Count - 1;
        return Line(index, days, values, Dml.Line(curve.Fill.Colour, 2.25, Dashes[index % Dashes.Length]), Label(last, French.Number(corners[last].Value), "t"));
    }

    private static XElement Target(NativeSheet sheet, TargetLine target, int index)
    {
        var days = sheet.Add("Cible, jour", [new Cell.Day(target.From), new Cell.Day(target.Until)]);
        var values = sheet.Add(target.Name, [new Cell.Number(0), new Cell.Number(target.Value)]);
        return Line(index, days, values, Dml.Line(Palette.Ink, 1.5, "dash"), Label(1, $"{target.Name} : {French.Number(target.Value)}", "r"));
    }

    private static IEnumerable<Step> Corners(Curve curve)
    {
        var before = 0d;
        foreach (var point in curve.Points)
        {
            yield return point with { Value = before };
            yield return point;
            before = point.Value;
        }
    }

    private static XElement Line(int index, NativeColumn days, NativeColumn values, XElement line, XElement label) => Dml.Of(
        "ser",
        Val("idx", index),
        Val("order", index),
        NativeData.Title(values),
        Dml.Of("spPr", line),
        Dml.Of("marker", Val("symbol", "none")),
        label,
        NativeData.Values("xVal", days),
        NativeData.Values("yVal", values),
        Flag("smooth", false));

    private static XElement Label(int point, string words, string position) => Dml.Of(
        "dLbls",
        Dml.Of(
            "dLbl",
            Val("idx", point),
            Dml.Of("tx", Dml.Of("rich", new XElement(A + "bodyPr"), new XElement(A + "p", new XElement(A + "r", Face("rPr", NativeLabels.Size, Palette.Ink, isBold: true), new XElement(A + "t", Wide(words)))))),
            Val("dLblPos", position),
            Shown(true)),
        Shown(false));

    private static IEnumerable<XElement> Shown(bool value) =>
    [
        Flag("showLegendKey", false), Flag("showVal", value), Flag("showCatName", false),
        Flag("showSerName", false), Flag("showPercent", false), Flag("showBubbleSize", false),
    ];
}
