using System.Globalization;
using Jalons.Documents.Typography;
using Microsoft.AspNetCore.Html;

namespace Jalons.Web.Ui.Words;

/// <summary>Numbers as French typography writes them: narrow no-break space between thousands, decimal comma, « 62 % ».</summary>
public static class FrenchNumbers
{
    public const char Thin = '\u202f';
    private const char Fixed = '\u00a0';

    private static readonly NumberFormatInfo Format = MakeFormat();

    public static string Count(long value) => value.ToString("N0", Format);

    public static string Number(double value, int digits = 1) => value.ToString($"N{digits}", Format);

    /// <summary>A percentage already in percent: 62.4 → « 62 % ».</summary>
    public static string Percent(double percent, int digits = 0) => $"{Number(percent, digits)}{Fixed}%";

    /// <summary>« 1 personne », « 0 personne », « 12 personnes »: the plural starts at two.</summary>
    public static string Counted(long value, string one, string? many = null) =>
        $"{Count(value)}{Fixed}{(Math.Abs(value) < 2 ? one : many ?? one + "s")}";

    /// <summary>Small counts open a sentence in words: « Trois personnes attendent ».</summary>
    public static string InWords(int value) => French.InWords(value).Capitalised;

    /// <summary>The same text with its narrow spaces widened, since the page font draws them at 0.14 em; copying stays right.</summary>
    public static IHtmlContent Spaced(string text) => Widen(text, """<span class="nn">&#x202F;</span>""");

    /// <summary>For SVG text, where letter-spacing has no effect on a single space.</summary>
    public static IHtmlContent SpacedInSvg(string text) => Widen(text, """<tspan dx=".12em">&#x202F;</tspan>""");

    private static HtmlContentBuilder Widen(string text, string space)
    {
        var html = new HtmlContentBuilder();
        var parts = text.Split(Thin);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) html.AppendHtml(space);
            html.Append(parts[i]);
        }

        return html;
    }

    private static NumberFormatInfo MakeFormat()
    {
        var format = (NumberFormatInfo)FrenchDates.French.NumberFormat.Clone();
        format.NumberGroupSeparator = Thin.ToString();
        format.NegativeSign = "−";
        return NumberFormatInfo.ReadOnly(format);
    }
}
