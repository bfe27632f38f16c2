using System.Text.Json;

namespace Jalons.Tests.Statistics.Oracle;

/// <summary>The largest relative difference between what R and the library say; values nearer to 0 than the floor are compared to the floor.</summary>
internal sealed class Differences(string method, ITestOutputHelper output, double floor = 1e-9)
{
    private double _largest;
    private string _where = "";
    private int _count;

    public void Add(string where, double expected, double? actual)
    {
        var difference = actual is not { } value || double.IsNaN(value) ? double.PositiveInfinity : Math.Abs(value - expected) / Math.Max(Math.Abs(expected), floor);
        if (expected == actual) difference = 0;
        _count++;
        if (difference > _largest) (_largest, _where) = (difference, $"{where}: R {expected:R}, here {actual:R}");
    }

    /// <summary>Where R says NA, NaN or infinite (null), the library must say it too.</summary>
    public void Add(string where, JsonElement expected, double? actual)
    {
        if (expected.ValueKind == JsonValueKind.Null) Assert.True(actual is null || !double.IsFinite(actual.Value), $"{method} {where}: R has no value, here {actual:R}");
        else Add(where, expected.GetDouble(), actual);
    }

    public void AddAll(string where, JsonElement expected, IEnumerable<double> actual)
    {
        var values = actual.ToList();
        Assert.Equal(expected.GetArrayLength(), values.Count);
        for (var i = 0; i < values.Count; i++) Add($"{where}[{i}]", expected[i], values[i]);
    }

    public void AreUnder(double tolerance)
    {
        output.WriteLine($"{method}: {_count} values, largest relative difference {_largest:0.0e+00} {_where}");
        Assert.True(_largest <= tolerance, $"{method}: {_largest:E2} > {tolerance:E0} at {_where}");
    }
}
