namespace Jalons.Statistics.Disclosure;

/// <summary>
/// When a count is too small to publish: 1 to <see cref="Threshold"/> − 1 people; <see cref="ExhaustiveCells"/> is the number of candidate cells up to which
/// the best set is searched exhaustively, within <see cref="MaxTrials"/> linear programmes.
/// </summary>
public sealed record SuppressionOptions(int Threshold = 11, int ExhaustiveCells = 25, int MaxTrials = 20_000);

/// <summary>
/// Cells not to publish (symbol « s »): small ones, those hidden to protect them, the range that a reader can still deduce for each small one, and
/// whether every range is wide enough. <see cref="Exhaustive"/>: the secondary set is proven to be the smallest.
/// </summary>
public sealed record SuppressionResult(
    IReadOnlyList<string> Primary, IReadOnlyList<string> Secondary, IReadOnlyDictionary<string, FeasibleRange> Ranges, bool IsProtected, bool Exhaustive)
{
    public bool IsHidden(string key) => Primary.Contains(key) || Secondary.Contains(key);
}

/// <summary>
/// Statistical disclosure control of linked tables of counts (method M17). A small cell is protected when the values that remain possible, found by
/// linear programming, are at least a threshold apart and reach the threshold. Source: A. Hundepool et al., Statistical Disclosure Control, 2012, ch. 4.
/// </summary>
public static class Suppression
{
    /// <summary>
    /// Chooses what to hide: small cells, those named in <paramref name="sensitive"/> (a line with 100 % in one class), then the fewest other cells, of the
    /// smallest sum, that protect them.
    /// </summary>
    public static SuppressionResult Protect(CellRegistry registry, SuppressionOptions? options = null, IReadOnlyCollection<string>? sensitive = null)
    {
        options ??= new();
        string[] primary = [.. registry.Cells.Values.Where(cell => (cell.Value >= 1 && cell.Value < options.Threshold) || sensitive?.Contains(cell.Key) == true)
            .Select(cell => cell.Key).Order(StringComparer.Ordinal)];
        if (primary.Length == 0) return new([], [], new Dictionary<string, FeasibleRange>(), true, true);

        var search = new SecondarySearch(registry, options, primary);
        var (secondary, exhaustive) = search.Run();
        var ranges = new FeasibilityAudit(registry).Ranges([.. primary, .. secondary], primary);
        return new(primary, secondary, ranges, ranges.Values.All(range => IsWide(range, options.Threshold)), exhaustive);
    }

    /// <summary>
    /// Lines that disclose a sensitive trait of a whole group: everybody in a non-empty line is in one class. <paramref name="lines"/> are the keys of their
    /// totals; the answer holds the keys of the full cell and of the empty ones.
    /// </summary>
    public static IReadOnlyList<string> GroupDisclosures(CellRegistry registry, IReadOnlyCollection<string> lines) =>
        [.. registry.Sums
            .Where(sum => lines.Contains(sum.Total) && sum.Parts.Length > 1 && registry.Cells[sum.Total].Value is > 0 and var total
                && sum.Parts.Any(part => registry.Cells[part].Value == total))
            .SelectMany(sum => sum.Parts).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What a reader can deduce of each hidden count from all that stays published: the attack that <see cref="Protect"/> must resist.</summary>
    public static IReadOnlyDictionary<string, FeasibleRange> Deduce(CellRegistry registry, IReadOnlyCollection<string> hidden) => new FeasibilityAudit(registry).Ranges(hidden, hidden);

    internal static bool IsWide(FeasibleRange range, int threshold)
    {
        const double rounding = 1e-6;
        return range.Upper >= threshold - rounding && range.Upper - range.Lower >= threshold - rounding;
    }
}
