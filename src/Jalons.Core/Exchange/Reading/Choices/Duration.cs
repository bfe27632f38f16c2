using System.Globalization;
using System.Text.RegularExpressions;

namespace Jalons.Core.Exchange.Reading.Choices;

/// <summary>How long, in months: « 18 mois » from 18 to 18, « moins de 2 ans » from 0 to 24, « 1 à 3 ans » from 12 to 36, « 5 ans et plus » from 60.</summary>
internal readonly partial record struct Duration(double From, double To)
{
    /// <summary>Reads folded words (see <see cref="Wording.Fold"/>); null when they hold anything else.</summary>
    public static Duration? Read(string folded)
    {
        if (Span().Match(folded) is { Success: true } span) return new(Months(span.Groups["from"], span.Groups["unit"] is { Success: true } own ? own : span.Groups["last"]), Months(span.Groups["to"], span.Groups["last"]));
        if (Length().Match(folded) is not { Success: true } length || (!length.Groups["y"].Success && !length.Groups["m"].Success)) return null;

        var months = Months(length.Groups["y"], "an") + (length.Groups["half"].Success ? 6 : 0) + Months(length.Groups["m"], "mois");
        if (length.Groups["less"].Success) return length.Groups["more"].Success ? null : new(0, months);
        return new(months, length.Groups["more"].Success ? double.PositiveInfinity : months);
    }

    /// <summary>True when it lies in [from, to[; an upper bound may touch the end of a band, a single length may not.</summary>
    public bool IsWithin(double from, double to) => From >= from && (From < To ? To <= to : To < to);

    private static double Months(Group number, Group unit) => Months(number, unit.Value);

    private static double Months(Group number, string unit) => number.Success ? double.Parse(number.Value, CultureInfo.InvariantCulture) * (unit.StartsWith('a') ? 12 : 1) : 0;

    [GeneratedRegex(@"^(?:entre (?<from>\d{1,3})(?: (?<unit>ans?|annees?|mois))? et|(?:de |depuis )*(?<from>\d{1,3})(?: (?<unit>ans?|annees?|mois))? a) (?<to>\d{1,3}) (?<last>ans?|annees?|mois)$")]
    private static partial Regex Span();

    [GeneratedRegex(@"^(?:depuis |environ |env |il y a |ca fait )*(?:(?<less>moins|inferieure?s? a|inf a|inf)(?: de| d)? |(?<more>plus|superieure?s? a|sup a|sup|au moins)(?: de| d)? )?(?:(?<y>\d{1,2}) (?:ans?|annees?)(?<half> et demie?)?)?(?: et)? ?(?:(?<m>\d{1,3}) mois)?(?<more> (?:et|ou) plus)?$")]
    private static partial Regex Length();
}
