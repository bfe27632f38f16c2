using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Html;

namespace Jalons.Web.Ui.Frise;

/// <summary>One bar of the added-up frise as SVG, in percent of the widest bar, each number a link to its rows.</summary>
public static class FriseBarDrawing
{
    // Widths in pixels of the narrowest bar drawn (a phone): a number that does not fit in its part is written after it.
    private const double Narrowest = 350;
    private const double Digit = 9.6;
    private const double Margins = 8;

    public static IHtmlContent Draw(FriseTotals totals, int i)
    {
        var (bar, unit) = (totals.Bars[i], 100.0 / totals.Scale);
        var parts = new HtmlContentBuilder();
        var x = 0.0;
        foreach (var (css, whole) in new[] { ("b-done", bar.Done), ("b-wait", bar.Waiting), ("b-drop", bar.Dropped), ("b-late", bar.Late) })
        {
            var count = bar.IsSecret(whole) ? 0 : whole;
            if (count > 0) parts.AppendHtml(Markup.Of($"""<rect class="{css}" x="{x:0.###}%" width="{count * unit:0.###}%" height="28"/>"""));
            if (css == "b-late" && Fits(count, unit)) parts.AppendHtml(Number(bar, "late", count, x, "in"));
            x += count * unit;
        }

        parts.AppendHtml(Fits(bar.Done, unit) ? Number(bar, "done", bar.Done, 0, "in") : Number(bar, "done", bar.Done, x, "out"));
        parts.AppendHtml(NotConcerned(totals.NotConcernedUpTo(i) * unit, x, outside: !Fits(bar.Done, unit)));
        return parts;
    }

    private static bool Fits(long count, double unit) =>
        count * unit / 100 * Narrowest >= (FrenchNumbers.Count(count).Length * Digit) + Margins;

    private static IHtmlContent Number(FriseBar bar, string part, long count, double x, string css) =>
        bar.Href is { } href
            ? Markup.Of($"""<a href="{href(part)}">{Text(bar, count, x, css)}</a>""")
            : Text(bar, count, x, $"{css} plain");

    private static IHtmlContent Text(FriseBar bar, long count, double x, string css) =>
        Markup.Of($"""<text class="{css}" x="{x:0.###}%" dx="6" y="20">{FrenchNumbers.SpacedInSvg(bar.Written(count))}</text>""");

    private static IHtmlContent NotConcerned(double end, double start, bool outside)
    {
        var from = start + (outside ? 8 : 1.5);
        return Markup.When(end > from, $"""<line class="b-none" x1="{from:0.###}%" x2="{end:0.###}%" y1="14" y2="14"/>""");
    }
}
