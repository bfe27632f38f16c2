namespace Jalons.Statistics.Factorial;

/// <summary>
/// Inertia rates corrected for the coding of multiple correspondence analysis, whose raw percents are pessimistic:
/// λ' = (Q/(Q−1))²·(λ − 1/Q)² for λ &gt; 1/Q. Lists by axis, rates in percent.
/// Sources: J.-P. Benzécri, Cahiers de l'analyse des données 4, 1979 (denominator Σλ');
/// M. Greenacre, 1993 (denominator Q/(Q−1)·(Σλ² − (J−Q)/Q²), the mean inertia off the diagonal of the Burt table).
/// </summary>
public sealed record ModifiedRates(IReadOnlyList<double> Eigenvalues, IReadOnlyList<double> Benzecri, IReadOnlyList<double> Greenacre)
{
    /// <summary>Above the mean by more than rounding.</summary>
    private const double Above = 1e-12;

    internal static ModifiedRates Of(IReadOnlyList<double> eigenvalues, int variables, int categories)
    {
        if (variables < 2) return new([], [], []);

        double q = variables;
        double[] modified = [.. eigenvalues.Where(value => value > 1 / q + Above).Select(value => Math.Pow(q / (q - 1) * (value - 1 / q), 2))];
        var offDiagonal = q / (q - 1) * (eigenvalues.Sum(value => value * value) - (categories - q) / (q * q));
        var sum = modified.Sum();
        return new(modified, [.. modified.Select(value => 100 * value / sum)], [.. modified.Select(value => 100 * value / offDiagonal)]);
    }
}
