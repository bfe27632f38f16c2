using Jalons.Core.People;

namespace Jalons.Core.Calls.Budgets;

/// <summary>A line whose work may be paid twice (signalement): somebody else pays it already, or the same person is on another line.</summary>
/// <param name="Other">The other line that names the same person; null when the line itself says who pays.</param>
public sealed record DoublePayment(BudgetLine Line, BudgetLine? Other)
{
    /// <summary>Looked at by the Département, and kept with a reason.</summary>
    public bool IsSettled => Line.KeptBecause is not null;

    /// <summary>Every flagged line among those given, in their order. A co-funded line is paid by somebody else on purpose: only what the Département pays is flagged.</summary>
    public static IReadOnlyList<DoublePayment> Among(IReadOnlyList<BudgetLine> lines)
        => [.. from line in lines
               where line.IsGranted && line.Post.PaysSomebody
               let other = NamesakeOf(line, lines)
               where line.FundedElsewhereBy is not null || other is not null
               select new DoublePayment(line, line.FundedElsewhereBy is null ? other : null)];

    private static BudgetLine? NamesakeOf(BudgetLine line, IReadOnlyList<BudgetLine> lines)
        => NameOf(line) is { Length: > 0 } name ? lines.FirstOrDefault(other => other.PublicId != line.PublicId && other.Post.PaysSomebody && NameOf(other) == name) : null;

    // « Diallo Awa » and « Awa Diallo » are one person.
    private static string NameOf(BudgetLine line) => string.Join(' ', Folding.Words(line.Holder).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
}
