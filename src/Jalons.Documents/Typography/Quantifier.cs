namespace Jalons.Documents.Typography;

/// <summary>Puts a share into words, only when a simple fraction lies within two points of it.</summary>
public static class Quantifier
{
    public const double Tolerance = 2;

    private static readonly (double Percent, string Words, string After)[] Fractions =
    [
        (10, "un dixième", "d’un dixième"), (20, "un cinquième", "d’un cinquième"), (25, "un quart", "d’un quart"),
        (100 / 3d, "un tiers", "d’un tiers"), (40, "deux cinquièmes", "des deux cinquièmes"), (50, "la moitié", "de la moitié"),
        (60, "trois cinquièmes", "des trois cinquièmes"), (200 / 3d, "deux tiers", "des deux tiers"),
        (75, "trois quarts", "des trois quarts"), (80, "quatre cinquièmes", "des quatre cinquièmes"), (90, "neuf dixièmes", "des neuf dixièmes"),
    ];

    /// <summary>« près d’un tiers » for 32, « un peu plus de la moitié » for 51, null when no fraction is near.</summary>
    public static string? Of(double percent)
    {
        var (anchor, words, after) = Fractions.MinBy(fraction => Math.Abs(fraction.Percent - percent));
        var gap = percent - anchor;
        if (Math.Abs(gap) > Tolerance) return null;
        if (Math.Abs(gap) < 0.05) return words;
        return gap < 0 ? $"près {after}" : $"un peu plus {after}";
    }

    /// <summary>« environ 40 % »: the value rounded to the nearest ten, when it lies within two points of it.</summary>
    public static string? Around(double percent)
    {
        var ten = Math.Round(percent / 10, MidpointRounding.AwayFromZero) * 10;
        return Math.Abs(percent - ten) <= Tolerance && ten is > 0 and < 100 ? $"environ {French.Percent(ten)}" : null;
    }

    /// <summary>A majority is claimed only when the whole confidence interval lies above one half.</summary>
    public static bool IsMajority(double percent, double lowerBound) => percent > 50 && lowerBound > 50;
}
