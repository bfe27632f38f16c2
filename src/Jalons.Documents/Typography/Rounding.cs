namespace Jalons.Documents.Typography;

/// <summary>How many decimals a percentage deserves: none under 500 observations, one from there.</summary>
public static class Rounding
{
    public const long OneDecimalFrom = 500;

    public static int DecimalsFor(long denominator) => denominator < OneDecimalFrom ? 0 : 1;
}
