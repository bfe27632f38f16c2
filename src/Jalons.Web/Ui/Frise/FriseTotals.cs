namespace Jalons.Web.Ui.Frise;

/// <summary>One bar of the added-up frise: persons, and the address of the rows behind each number.</summary>
/// <param name="Done">Done.</param>
/// <param name="Waiting">Wanted, not done yet.</param>
/// <param name="Dropped">Dropped out or refused.</param>
/// <param name="Late">Due and not done.</param>
/// <param name="Concerned">The persons concerned: the denominator of the percentage, null when the bar has none.</param>
/// <param name="Href">From a part of the bar (<c>concerned</c>, <c>done</c>, <c>waiting</c>, <c>dropped</c>, <c>late</c>) to its rows; null for those who have figures and no rows.</param>
public sealed record FriseBar(long Done, long Waiting, long Dropped, long Late, long? Concerned, Func<string, string>? Href)
{
    /// <summary>Counts from 1 to this number are written « s » and not drawn.</summary>
    public int SecretUpTo { get; init; }

    /// <summary>Below this denominator a share is said in counts, « 2 sur 11 », never in percent.</summary>
    public int PercentFrom { get; init; }

    public long Sum => Done + Waiting + Dropped + Late;

    /// <summary>No share beside a secret count: it would give it away.</summary>
    public bool HasShare => Concerned is > 0 && !HasSecrets;

    public double? Percent => HasShare && Concerned >= PercentFrom ? 100.0 * Done / Concerned : null;

    public bool IsSecret(long count) => count > 0 && count <= SecretUpTo;

    public string Written(long count) => IsSecret(count) ? "s" : Words.FrenchNumbers.Count(count);

    private bool HasSecrets => IsSecret(Done) || IsSecret(Waiting) || IsSecret(Dropped) || IsSecret(Late);
}

/// <summary>The frise of a whole population: eight bars side by side, never one chain.</summary>
public sealed record FriseTotals
{
    public FriseTotals(IReadOnlyList<FriseBar> bars)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(bars.Count, FriseView.Length, nameof(bars));
        Bars = bars;
    }

    public IReadOnlyList<FriseBar> Bars { get; }

    /// <summary>What the whole width stands for.</summary>
    public long Scale => Math.Max(1, Bars.Max(bar => bar.Sum));

    /// <summary>Services stand against the diagnoses: beyond their bar, the persons whom they do not concern.</summary>
    public long NotConcernedUpTo(int i) => i is >= 2 and <= 5 ? Bars[1].Done : 0;

    public static bool IsParallel(int i) => i is >= 2 and <= 5;
}
