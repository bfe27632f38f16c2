using System.Globalization;
using System.Text.RegularExpressions;

namespace Jalons.Core.Programmes;

/// <summary>Reads an amount in euros as people and platforms write it: « 187 500,00 € », « 12,50 », « 187500.0 », « 187.500 ».</summary>
public static partial class Amount
{
    private const decimal Most = 1_000_000_000;

    /// <summary>The amount in cents, a half upwards; null for what is no amount, or none under a milliard.</summary>
    public static long? CentsOf(string? text)
    {
        var bare = Unsaid().Replace(text ?? "", "");
        // A dot before three digits parts thousands, unless the number has no other form.
        if (Grouped().IsMatch(bare)) bare = bare.Replace(".", "", StringComparison.Ordinal);
        if (!Written().IsMatch(bare)) return null;

        var euros = decimal.Parse(bare.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return euros < Most ? (long)decimal.Round(euros * 100, MidpointRounding.AwayFromZero) : null;
    }

    [GeneratedRegex(@"\s|€|\beuros?\b|\beur\b|\bttc\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unsaid();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[0-9]{1,12}([.,][0-9]{1,6})?$")]
    private static partial Regex Written();
}
