using Jalons.Core.Fieldwork;
using Jalons.Core.Studies.Workspaces;
using Jalons.Core.Studies.Workspaces.Composing;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Web.Features.Studies.Workspaces.Writing;

/// <summary>Something that a button puts into the text.</summary>
/// <param name="Typed">What goes into the text.</param>
public sealed record InsertionChoice(string Typed, string Label);

/// <summary>What may be put into the text of a section: figures and tables of the volume, numbers of the section, words of people, published references.</summary>
public sealed record InsertionChoices(
    IReadOnlyList<InsertionChoice> Figures, IReadOnlyList<InsertionChoice> Numbers, IReadOnlyList<InsertionChoice> Quotes, IReadOnlyList<InsertionChoice> References)
{
    private const int MostQuotes = 20;

    public static InsertionChoices Of(Composition composition, OutlineEntry entry, string? search, IReadOnlyList<TextToCode> texts)
    {
        var here = composition.Sections.FirstOrDefault(section => section.Key == entry.Key);
        var codes = here is null ? [] : composition.PiecesOf(here).SelectMany(piece => piece.Sentences).SelectMany(sentence => sentence.Codes).Distinct();
        return new(
            [.. composition.Sections.OrderByDescending(section => section == here).SelectMany(section => section.Blocks).Select(Named).OfType<InsertionChoice>().DistinctBy(choice => choice.Typed)],
            [.. codes.SelectMany(code => Said(composition, code))],
            [.. texts.Where(text => text.First.Count > 0 && text.Words.Contains(search ?? "", StringComparison.OrdinalIgnoreCase)).Take(MostQuotes).Select(Quoted)],
            [.. composition.Written.Benchmarks.DistinctBy(Cited).Select(benchmark => new InsertionChoice(Cited(benchmark), $"{benchmark.Source}, {benchmark.Year}{(benchmark.VerifiedBy is null ? " (à vérifier)" : "")}"))]);
    }

    private static InsertionChoice? Named(Block block) => block switch
    {
        Figure figure => new($"[figure:{figure.Key}]", figure.Title),
        Table { Rank: null } table => new($"[tableau:{table.Key}]", table.Title),
        _ => null,
    };

    private static IEnumerable<InsertionChoice> Said(Composition composition, string code)
    {
        if (composition.Value(code) is not { } value) yield break;

        yield return new($"[chiffre:{code}]", $"{code} : {value.Print}");
        yield return new($"[phrase:{code}]", $"{code}, la phrase entière");
    }

    // Frozen as it reads today: a text that is purged later stays quoted.
    private static InsertionChoice Quoted(TextToCode text)
        => new($"> « {text.Words.ReplaceLineEndings(" ").Trim()} »\n> — {text.Text.Label}", $"« {text.Words} » ({text.Text.Label})");

    private static string Cited(Core.Studies.References.Benchmark benchmark) => $"[citation:{Slug.Of($"{benchmark.Source} {benchmark.Year}")}]";
}
