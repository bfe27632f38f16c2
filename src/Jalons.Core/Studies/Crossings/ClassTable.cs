using Jalons.Core.Indicators.Figures;
using Jalons.Documents;
using Jalons.Documents.Typography;
using Jalons.Statistics.Disclosure;

namespace Jalons.Core.Studies.Crossings;

/// <summary>Chapter 4.6: who is in each class of needs, and what became of them.</summary>
internal static class ClassTable
{
    private const string Whole = "ensemble";

    public static IEnumerable<Block> Of(StudyData data)
    {
        if (data.Findings.Classes.Traits is not { Count: > 0 } traits || data.Whole("TYP").Status is FigureStatus.NotMeasurable) yield break;

        var classes = traits[0].Classes.Count;
        yield return new Table("Chaque classe de besoins a ses publics et ses suites",
            [Column.Words("Caractéristique", 3.2), .. Enumerable.Range(1, classes).Select(rank => new Column($"Classe {rank}")), new("Ensemble")],
            [.. traits.Select(trait => Line(data, trait))])
        {
            Subtitle = "Part des personnes de chaque classe, en % de celles dont la réponse est connue.",
            Scope = $"Personnes dont les besoins sont connus, situation au {French.Date(data.At)}.",
            Note = "Les classes sont faites des seuls besoins : un écart entre elles est une association. Les numéros sont ceux de la figure des classes.",
            Source = data.Source,
        };
    }

    private static Row Line(StudyData data, ClassTrait trait)
    {
        var hidden = Hidden(data, trait);
        return new([trait.Label, .. trait.Classes.Select((known, rank) => hidden.IsHidden($"{rank}|oui") || hidden.IsHidden($"{rank}|non") ? Cell.Hidden : Share(known)),
            hidden.IsHidden($"{Whole}|oui") ? Cell.Hidden : Share(trait.Whole)]);
    }

    // Yes and no add up to a class, classes to the whole: what one hides the others must not give.
    private static SuppressionResult Hidden(StudyData data, ClassTrait trait)
    {
        var (registry, ranks) = (new CellRegistry(), Enumerable.Range(0, trait.Classes.Count).ToList());
        foreach (var (known, rank) in trait.Classes.Select((known, rank) => (known, $"{rank}"))) Add(registry, rank, known);
        Add(registry, Whole, trait.Whole);
        foreach (var answer in new[] { "oui", "non" }) registry.AddSum($"{Whole}|{answer}", [.. ranks.Select(rank => $"{rank}|{answer}")]);
        return data.Disclosure.Protect(registry);
    }

    private static void Add(CellRegistry registry, string place, (long Count, long Among) known)
    {
        registry.Add($"{place}|oui", known.Count);
        registry.Add($"{place}|non", known.Among - known.Count);
        registry.Add($"{place}|tous", known.Among, mayBeHidden: false);
        registry.AddSum($"{place}|tous", [$"{place}|oui", $"{place}|non"]);
    }

    // A base below the threshold makes no share: it is too few before it is secret.
    private static Cell Share((long Count, long Among) known) => Cell.Percent.Of(known.Count, known.Among) switch { Cell.Percent share => share with { Decimals = 0 }, var few => few };
}
