namespace Jalons.Statistics.Clustering;

/// <summary>A cluster and what Ward's criterion loses by merging with it.</summary>
internal readonly record struct Partner(int Slot, double Cost)
{
    public static readonly Partner None = new(-1, double.PositiveInfinity);

    /// <summary>Cheaper, or at the same cost the lower number: an order of pairs, so that two searches never disagree on ties.</summary>
    public bool IsBetterThan(Partner other) => Cost < other.Cost || (Cost == other.Cost && Slot < other.Slot);
}
