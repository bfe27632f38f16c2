using System.Globalization;
using System.Text.RegularExpressions;
using Jalons.Core.Dictionary;

namespace Jalons.Core.Exchange.Reading.Choices;

/// <summary>What some lists mean beyond their words: durations fall into bands, a household is two answers in one.</summary>
internal static partial class ListRules
{
    public static Func<string, Option?>? For(string list, IReadOnlyList<Option> options)
    {
        Option? Get(string? code) => code is null ? null : options.FirstOrDefault(option => option.Code == code);
        return list switch
        {
            "rsa_seniority" => text => Get(Seniority(Wording.Fold(text))),
            "labour_status" => text => Get(Unemployment(Wording.Fold(text))),
            "household" => text => Get(Household(Wording.Fold(text))),
            _ => null
        };
    }

    /// <summary>Months of « 18 mois », « 2 ans », « 2 ans et demi », « 1 an 6 mois »; null when the words hold anything else.</summary>
    internal static double? Months(string folded)
    {
        var match = Duration().Match(folded);
        if (!match.Success || (!match.Groups[1].Success && !match.Groups[3].Success)) return null;
        return Number(match.Groups[1]) * 12 + (match.Groups[2].Success ? 6 : 0) + Number(match.Groups[3]);
    }

    // Bands of the annexe: the lower bound belongs to the band, as « 5 ans et plus » says.
    private static string? Seniority(string folded) => Months(folded) switch
    {
        null => null,
        < 12 => "under_1",
        < 36 => "1_to_3",
        < 60 => "3_to_5",
        _ => "over_5"
    };

    private static string? Unemployment(string folded)
    {
        var match = Jobless().Match(folded);
        if (!match.Success || Months(match.Groups[1].Value) is not { } months) return null;
        return months < 12 ? "unemployed_under_1" : months > 12 ? "unemployed_over_1" : null;
    }

    private static string? Household(string folded)
    {
        var couple = Couple().IsMatch(folded);
        var alone = Alone().IsMatch(folded);
        var without = Without().IsMatch(folded);
        var with = !without && With().IsMatch(folded);
        if (couple == alone || with == without) return null;
        return (couple, with) switch { (true, true) => "couple_children", (true, false) => "couple", (false, true) => "single_parent", _ => "alone" };
    }

    private static double Number(Group group) => group.Success ? double.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:depuis |environ |env )*(?:(\d{1,2}) ans?( et demi)?)?(?: et)? ?(?:(\d{1,3}) mois)?$")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^(?:chomage|chomeur|chomeuse|demandeur d emploi|demandeuse d emploi|de|inscrit|inscrite|sans emploi)(?: pole emploi)? (?:depuis )?(\d.*)$")]
    private static partial Regex Jobless();

    [GeneratedRegex(@"\b(?:couple|mariee?|maries|concubinage|concubine?|pacsee?|pacs|vie maritale|conjointe?)\b")]
    private static partial Regex Couple();

    [GeneratedRegex(@"\b(?:seule?|celibataire|isolee?|divorcee?|separee?|veuf|veuve|monoparentale?|parent isole|solo)\b")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?:sans|ss|pas d|pas de|aucun|0|zero) enfants?\b")]
    private static partial Regex Without();

    [GeneratedRegex(@"\b(?:enfants?|bebe|monoparentale?)\b")]
    private static partial Regex With();
}
