namespace Jalons.Statistics.Data;

/// <summary>A quantity: one double per row, NaN when missing.</summary>
public sealed class NumericColumn(string name, double[] values) : Column(name)
{
    /// <summary>One value per row (NaN = missing).</summary>
    public ReadOnlySpan<double> Values => values;

    public override int Count => values.Length;

    public override int MissingCount
    {
        get
        {
            var missing = 0;
            foreach (var value in values) if (double.IsNaN(value)) missing++;
            return missing;
        }
    }
}
