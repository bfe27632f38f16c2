namespace Jalons.Core.Studies.Honesty;

/// <summary>What the proofreading found: the rule, where, the words, why, and what could be written.</summary>
/// <param name="Rule">Code of the rule (« causalite »).</param>
/// <param name="Where">« 4.1 L'équipement », or the title of a figure.</param>
/// <param name="Excerpt">The words themselves.</param>
/// <param name="Suggestion">Null when only a person can say.</param>
public sealed record LintRemark(string Rule, string Where, string Excerpt, string Reason, string? Suggestion = null)
{
    public string Label => LintRules.LabelOf(Rule);
}

/// <summary>The rules of the proofreading (evaluation, sections 5.4 and 6.5).</summary>
public static class LintRules
{
    public const string Causality = "causalite";
    public const string Missing = "mention";
    public const string SmallBase = "effectif";
    public const string Bounds = "bornes";
    public const string Typography = "typographie";
    public const string Caveat = "avant-apres";
    public const string Insertion = "insertion";

    public static string LabelOf(string rule) => rule switch
    {
        Causality => "Affirmation causale",
        Missing => "Lecture, champ ou source",
        SmallBase => "Pourcentage d’un petit effectif",
        Bounds => "Bornes manquantes",
        Typography => "Typographie",
        Caveat => "Avant et après",
        Insertion => "Insertion à revoir",
        _ => rule,
    };
}
