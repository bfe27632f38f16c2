using Jalons.Documents.Design;
using Jalons.Documents.Typography;

namespace Jalons.Documents.Charts;

/// <summary>A rate in places, by shades of five classes of as many places each, and how many people, by the areas of circles.</summary>
/// <param name="Rate">Never a count: places differ in size.</param>
public sealed record MapChart(Measure Rate, Measure Count, IReadOnlyList<MapPlace> Places) : ChartSpec(Rate)
{
    public override ChartData Data => new(["", Rate.Name, Count.Name], [.. Places.Select(place => Row.Of(place.Name, place.Rate, place.Count))]);

    /// <summary>Upper limits of the classes, from the lowest rates to the highest.</summary>
    public IReadOnlyList<double> Limits
    {
        get
        {
            var rates = Places.Select(place => place.Rate.Magnitude).OfType<double>().Order().ToList();
            var classes = Math.Min(Palette.Ramp.Length, rates.Distinct().Count());
            return [.. Enumerable.Range(1, classes).Select(rank => rates[(int)Math.Ceiling(rank * rates.Count / (double)classes) - 1]).Distinct()];
        }
    }

    /// <summary>From 0; null for a place whose rate is not told.</summary>
    public static int? ClassOf(MapPlace place, IReadOnlyList<double> limits) => place.Rate.Magnitude is { } rate ? limits.Count(limit => rate > limit) : null;

    /// <summary>« 8,2 à 10,1 », as the places of each class go.</summary>
    public IReadOnlyList<string> Legend
    {
        get
        {
            var limits = Limits;
            return [.. limits.Select((limit, rank) => $"{French.Number(Places.Where(place => ClassOf(place, limits) == rank).Min(place => place.Rate.Magnitude!.Value), 1)} à {French.Number(limit, 1)}")];
        }
    }

    /// <summary>Fewer classes than shades: the strong ones.</summary>
    internal static string Shade(int rank, int classes) => Palette.Ramp[Palette.Ramp.Length - classes + rank];
}

/// <param name="Rings">Contours, in any unit that is the same both ways and grows to the east and the north.</param>
public sealed record MapPlace(string Name, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings, Cell Rate, Cell Count)
{
    /// <summary>The middle of the longest contour's box: where the circle stands.</summary>
    public (double X, double Y) Centre
    {
        get
        {
            var ring = Rings.MaxBy(ring => ring.Count) ?? [(0, 0)];
            return ((ring.Min(point => point.X) + ring.Max(point => point.X)) / 2, (ring.Min(point => point.Y) + ring.Max(point => point.Y)) / 2);
        }
    }
}
