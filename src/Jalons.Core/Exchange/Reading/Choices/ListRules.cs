using System.Text.RegularExpressions;
using Jalons.Core.Dictionary;

namespace Jalons.Core.Exchange.Reading.Choices;

/// <summary>What some lists mean beyond their words: durations fall into bands, a household is two answers in one, a denied « yes » is a « no ».</summary>
internal sealed partial class ListRules(string list, IReadOnlyList<Option> options)
{
    private const string Other = "other";

    /// <summary>The answer that the words of a text add up to, when they are no wording of the list.</summary>
    public Option? Meant(string text) => list switch
    {
        "rsa_seniority" => Get(Seniority(Wording.Fold(text))),
        "labour_status" => Get(Unemployment(Wording.Fold(text))),
        "household" => Get(Household(Wording.Fold(text))),
        "qualification" => Unrecognised().IsMatch(Wording.Fold(text)) ? Get("foreign") : null,
        _ => null
    };

    /// <summary>The answer that several answers make together, where the list has one.</summary>
    public Option? Together(HashSet<string> codes) => list == "equipment_orientation" && codes.SetEquals(["computer", "connection"]) ? Get("both") : null;

    /// <summary>« autre structure », « autre situation » : the last answer of the list, under its full name.</summary>
    public Option? OtherNamed(string text) => OtherThing().IsMatch(Wording.Fold(text)) ? Get(Other) : null;

    /// <summary>« pas en QPV », « non inscrite à PE », « sans internet » : what is denied is an answer that has a contrary.</summary>
    public Option? Negated(string text, Func<string, Option?> match)
    {
        var no = Get("not_registered") ?? Get("no");
        if (no is null || Denied().Match(Wording.Fold(text)) is not { Success: true } denied) return null;
        var said = denied.Groups[1].Value;
        return said is "internet" or "connexion" or "connecte" or "connectee" ? list == "home_connection" ? no : null
            : match(said) is { } positive && positive.Code is "yes" or "registered" ? no : null;
    }

    /// <summary>« pas de mode de garde », « manque de confiance », « difficultés de logement » : a barrier is often what is missing.</summary>
    public Option? Lacking(string text, Func<string, Option?> match) =>
        list == "barriers" && Lack().Match(Wording.Fold(text)) is { Success: true } lack && !(lack.Groups["none"].Success && Trouble().IsMatch(lack.Groups["what"].Value)) ? match(lack.Groups["what"].Value) : null;

    private Option? Get(string? code) => code is null ? null : options.FirstOrDefault(option => option.Code == code);

    // Bands of the annexe: the lower bound belongs to the band, as « 5 ans et plus » says.
    private static string? Seniority(string folded) => Duration.Read(folded) switch
    {
        null => null,
        { } lasts when lasts.IsWithin(0, 12) => "under_1",
        { } lasts when lasts.IsWithin(12, 36) => "1_to_3",
        { } lasts when lasts.IsWithin(36, 60) => "3_to_5",
        { } lasts when lasts.IsWithin(60, double.PositiveInfinity) => "over_5",
        _ => null
    };

    // Exactly one year is neither more nor less.
    private static string? Unemployment(string folded)
    {
        var match = Jobless().Match(folded);
        if (!match.Success || Duration.Read(match.Groups[1].Value) is not { } lasts) return null;
        return lasts.IsWithin(0, 12) ? "unemployed_under_1" : lasts.From >= 12 && lasts.To > 12 ? "unemployed_over_1" : null;
    }

    private static string? Household(string folded)
    {
        // « vit chez sa mère »: the words speak of another household.
        if (folded.Contains("chez", StringComparison.Ordinal)) return null;
        var couple = Couple().IsMatch(folded);
        var alone = Alone().IsMatch(folded);
        var without = Without().IsMatch(folded);
        var with = !without && With().IsMatch(folded);
        if (couple == alone || with == without) return null;
        return (couple, with) switch { (true, true) => "couple_children", (true, false) => "couple", (false, true) => "single_parent", _ => "alone" };
    }

    [GeneratedRegex(@"^autres? (?:structures?|situations?|partenaires?|organismes?|services?|freins?|competences?|types?|cas|statuts?|formations?|certifications?|raisons?|a preciser|preciser)$")]
    private static partial Regex OtherThing();

    [GeneratedRegex(@"^(?:(?<none>pas|sans|aucune?)|peu|manque|absence|perte|ne maitrise pas|recherche|besoin|difficultes?|problemes?|pbs?|soucis?|raisons?|question)(?: (?:de|d|du|des|la|le|les|l|en|a|lies?|moyens?))* (?<what>.+)$")]
    private static partial Regex Lack();

    [GeneratedRegex(@"\b(?:problem|pb|difficult|frein|contraint|souci)")]
    private static partial Regex Trouble();

    [GeneratedRegex(@"\betrang(?:er|ere)s?\b.*\bnon reconn|\bnon reconnus?e?s?\b")]
    private static partial Regex Unrecognised();

    [GeneratedRegex(@"^(?:non|pas|hors|sans|aucune?|n est pas|n a pas|ne .{3,20} pas) (?:encore )?(?:de |d |en |du |la |le |un |une |a |au )*(.+)$")]
    private static partial Regex Denied();

    [GeneratedRegex(@"^(?:au |en )?(?:chomage|chomeurs?|chomeuses?|demandeu(?:r|se)s? d emploi|de|inscrite?s?|sans emploi)(?: (?:inscrite?s?|a|au|pole emploi|pe|de|d))* ((?:depuis|environ|moins|plus|inf|sup|\d).*)$")]
    private static partial Regex Jobless();

    [GeneratedRegex(@"\b(?:couple|mariee?|maries|concubinage|concubine?|pacsee?s?|pacs|vie maritale|vie commune|conjointe?)\b")]
    private static partial Regex Couple();

    [GeneratedRegex(@"\b(?:seule?|celib(?:ataire)?|isolee?|divorcee?|separee?|veuf|veuve|monoparentale?|parent isole|solo)\b")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?:sans|ss|pas d|pas de|aucun|0|ni) (?:enfants?|enfts?|enfs?|enf)\b")]
    private static partial Regex Without();

    [GeneratedRegex(@"\b(?:enfants?|enfts?|enfs?|bebe|monoparentale?|meres?|peres?|mamans?|papas?|parents? isolee?s?|fils|filles?)\b")]
    private static partial Regex With();
}
