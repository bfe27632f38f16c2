using Jalons.Web.Ui;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Html;

namespace Jalons.Web.Features.Dashboard;

/// <summary>Curves as SVG, without script: the large one with its axes, its deadline and where it leads; the small ones, of one territory each.</summary>
public static class CurveDrawing
{
    private const double WideFrom = 400;

    public static IHtmlContent Large(Curve curve, double monthWidth, string css)
    {
        var frame = curve.Frame;
        var isWide = frame.Width > WideFrom;
        return Svg(curve, css, [
            .. curve.Grid.Select(tick => Markup.Of(
                $"""<path class="grid" d="M{frame.Left:0.#} {curve.Y(tick):0.#}H{frame.PlotRight:0.#}"/><text x="{frame.Left - 8:0.#}" y="{curve.Y(tick) + 5:0.#}" text-anchor="end">{FrenchNumbers.SpacedInSvg(FrenchNumbers.Count(tick))}</text>""")),
            .. curve.Months(monthWidth).Select(month => Markup.Of($"""<text x="{month.X:0.#}" y="{frame.PlotBottom + 22:0.#}" text-anchor="middle">{month.Name}</text>""")),
            Path("fan", curve.Fan), Path("even", curve.EvenPace), Path("steps", curve.Steps), Path("projection", curve.Projection),
            Former(curve), Deadline(curve), isWide ? Words(curve) : Markup.Nothing, Now(curve)]);
    }

    public static IHtmlContent Small(Curve curve, string? colour, string written)
    {
        var (frame, x, y) = (curve.Frame, curve.X(curve.At), curve.Y(curve.Done));
        var target = curve is { Due: { } due, Target: { } aim }
            ? Markup.Of($"""<path class="deadline" d="M{curve.X(due):0.#} {frame.Top - 8:0.#}V{frame.PlotBottom:0.#}M{curve.X(due) - 4:0.#} {curve.Y(aim):0.#}h8"/><text x="{curve.X(due) + 8:0.#}" y="{curve.Y(aim) + 5:0.#}">{FrenchNumbers.SpacedInSvg(FrenchNumbers.Count(aim))}</text>""")
            : Markup.Nothing;
        return Svg(curve, "", [
            Path("base", FormattableString.Invariant($"M{frame.Left:0.#} {frame.PlotBottom:0.#}H{frame.PlotRight:0.#}")), Path("even", curve.EvenPace), Former(curve),
            Markup.Of($"""<path class="steps" d="{curve.Steps}" stroke="{colour}"/>"""), target,
            Markup.Of($"""<circle cx="{x:0.#}" cy="{y:0.#}" r="4" fill="{colour}"/><text class="end" x="{Math.Max(30, x - 8):0.#}" y="{Math.Max(12, y - 8):0.#}" text-anchor="end">{FrenchNumbers.SpacedInSvg(written)}</text>""")]);
    }

    private static IHtmlContent Svg(Curve curve, string css, IEnumerable<IHtmlContent> parts)
        => Markup.Of($"""<svg class="curve {css}" viewBox="0 0 {curve.Frame.Width:0.#} {curve.Frame.Height:0.#}" role="img" aria-label="{InWords(curve)}">{Markup.Join(parts)}</svg>""");

    private static IHtmlContent Path(string css, string? path) => Markup.When(path is not null, $"""<path class="{css}" d="{path}"/>""");

    private static IHtmlContent Deadline(Curve curve)
    {
        if (curve is not { Due: { } due, Target: { } target }) return Markup.Nothing;

        var (x, frame) = (curve.X(due), curve.Frame);
        return Markup.Of($"""
            <path class="deadline" d="M{x:0.#} {frame.Top - 14:0.#}V{frame.PlotBottom:0.#}"/><path class="deadline wide" d="M{x - 6:0.#} {curve.Y(target):0.#}h12"/>
            <text class="strong" x="{x + 10:0.#}" y="{curve.Y(target) + 4:0.#}">cible<tspan x="{x + 10:0.#}" dy="17">{FrenchNumbers.SpacedInSvg(FrenchNumbers.Count(target))}</tspan></text>
            <text x="{x + 10:0.#}" y="{frame.PlotBottom - 18:0.#}">échéance<tspan x="{x + 10:0.#}" dy="17">{FrenchDates.DayMonth(due)}</tspan></text>
            """);
    }

    /// <summary>The target before the amendment, lighter, on the line of the deadline.</summary>
    private static IHtmlContent Former(Curve curve) => curve is { Due: { } due, Former: { } former }
        ? Markup.Of($"""<path class="former" d="M{curve.X(due) - 5:0.#} {curve.Y(former):0.#}h10"><title>{FrenchNumbers.Count(former)} avant l’avenant</title></path>""")
        : Markup.Nothing;

    /// <summary>What the dashed and dotted lines are, where there is room to say it.</summary>
    private static IHtmlContent Words(Curve curve)
    {
        var projection = curve.Forecast is { } forecast
            ? Markup.Of($"""<text x="{curve.Frame.PlotRight - 12:0.#}" y="{curve.Frame.Top - 4:0.#}" text-anchor="end">projection, {FrenchNumbers.SpacedInSvg($"{FrenchNumbers.Count(forecast.Interval80.Lower)} à {FrenchNumbers.Count(forecast.Interval80.Upper)}")}</text>""")
            : Markup.Nothing;
        var pace = curve.EvenPace is null ? Markup.Nothing : Markup.Of($"""<text x="{curve.PaceLabel.X:0.#}" y="{curve.PaceLabel.Y:0.#}" text-anchor="{curve.PaceLabel.Anchor}">rythme attendu</text>""");
        return Markup.Join([projection, pace]);
    }

    private static IHtmlContent Now(Curve curve)
    {
        var (x, y) = (curve.X(curve.At), curve.Y(curve.Done));
        return Markup.Of($"""<circle class="today" cx="{x:0.#}" cy="{y:0.#}" r="5"/><text class="now" x="{(curve.IsEarly ? x + 12 : x - 10):0.#}" y="{Math.Max(14, y - 10):0.#}" text-anchor="{(curve.IsEarly ? "start" : "end")}">{FrenchNumbers.SpacedInSvg(FrenchNumbers.Count(curve.Done))} au {FrenchDates.DayMonth(curve.At)}</text>""");
    }

    private static string InWords(Curve curve)
        => $"{FrenchNumbers.Counted(curve.Done, "diagnostic")} au {FrenchDates.Full(curve.At)}"
            + (curve is { Due: { } due, Target: { } target } ? $", pour {FrenchNumbers.Count(target)} visés au {FrenchDates.Full(due)}{(curve.Former is { } former ? $" ({FrenchNumbers.Count(former)} avant l’avenant)" : "")}" : "");
}
