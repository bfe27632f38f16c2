using System.Collections.Frozen;

namespace Jalons.Core.Exchange.Reading;

/// <summary>Marks that mean « not known » (RULES R2): nothing to report.</summary>
internal static class Missing
{
    private static readonly FrozenSet<string> Marks = FrozenSet.ToFrozenSet(
    [
        "", "nr", "nc", "na", "n a", "n r", "n c", "inconnu", "inconnue", "non renseigne", "non renseignee", "pas renseigne", "a renseigner", "non communique", "non communiquee",
        "ne sait pas", "je ne sais pas", "sans reponse", "pas de reponse", "non connu", "non connue", "vide", "null", "none", "nan", "indetermine"
    ]);

    private static readonly FrozenSet<string> TextMarks = FrozenSet.ToFrozenSet(["ras", "neant", "rien a signaler", "sans objet", "so", "aucun", "aucune"]);

    public static bool Is(string text) => MayBe(text) && Marks.Contains(Wording.Fold(text));

    public static bool IsInText(string text) => MayBe(text) && Wording.Fold(text) is var folded && (Marks.Contains(folded) || TextMarks.Contains(folded));

    // They are short, and without a figure: most dates and numbers are known for what they are at a glance.
    private static bool MayBe(string text) => text.Length <= 20 && !text.AsSpan().ContainsAnyInRange('0', '9');
}
