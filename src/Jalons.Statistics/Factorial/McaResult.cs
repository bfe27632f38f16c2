namespace Jalons.Statistics.Factorial;

/// <summary>
/// A category on the axes: lists by axis. <see cref="Contributions"/> are percents of the axis (they add up to 100 over active categories,
/// empty for a supplementary one); <see cref="Cos2"/> is the share of the category's distance to the centre that the axis shows;
/// <see cref="TestValues"/> are about N(0, 1) for a category placed at random.
/// </summary>
public sealed record CategoryPoint(
    string Variable,
    string Level,
    long Count,
    IReadOnlyList<double> Coordinates,
    IReadOnlyList<double> Contributions,
    IReadOnlyList<double> Cos2,
    IReadOnlyList<double> TestValues);

/// <summary>Squared correlation ratio of a variable with each axis.</summary>
public sealed record VariableLink(string Variable, IReadOnlyList<double> Eta2);

/// <summary>
/// Result of a multiple correspondence analysis. <see cref="Eigenvalues"/> are all those of the indicator table that are not trivial,
/// decreasing, <see cref="Percent"/> their share of the inertia; the points are given on the axes asked. The rates corrected by Benzécri and
/// by Greenacre, in percent, are of the axes above the mean (λ &gt; 1/Q). The sign of an axis is such that the category that contributes most is positive.
/// </summary>
public sealed record McaResult(
    long N,
    int VariableCount,
    IReadOnlyList<double> Eigenvalues,
    IReadOnlyList<double> Percent,
    ModifiedRates Modified,
    IReadOnlyList<CategoryPoint> Categories,
    IReadOnlyList<VariableLink> Variables,
    IReadOnlyList<CategoryPoint> Supplementary)
{
    /// <summary>Number of axes on which points are given.</summary>
    public int Dimensions => Categories.Count == 0 ? 0 : Categories[0].Coordinates.Count;

    /// <summary>
    /// Axes to keep for a classification: as many as bring the corrected rates of Benzécri to <paramref name="share"/>, between
    /// <paramref name="atLeast"/> and <paramref name="atMost"/>.
    /// </summary>
    public int AxesFor(double share = 0.80, int atLeast = 2, int atMost = 6)
    {
        var (axes, sum) = (0, 0.0);
        while (axes < Modified.Benzecri.Count && sum < 100 * share) sum += Modified.Benzecri[axes++];
        return Math.Min(Math.Clamp(axes, atLeast, atMost), Eigenvalues.Count);
    }
}
