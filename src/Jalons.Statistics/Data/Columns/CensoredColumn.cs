namespace Jalons.Statistics.Data;

/// <summary>
/// A duration observed until an event or until the observation stopped: a time ≥ 0 in the unit of the file (NaN = missing) and a cause,
/// 0 when censored, k for <c>Causes[k − 1]</c>.
/// </summary>
public sealed class CensoredColumn(string name, double[] times, byte[] causes, IReadOnlyList<string> causeLabels) : Column(name)
{
    /// <summary>Labels of the events that can end a duration (one for plain survival, several for competing risks).</summary>
    public IReadOnlyList<string> CauseLabels { get; } = causeLabels;

    public ReadOnlySpan<double> Times => times;

    public ReadOnlySpan<byte> Causes => causes;

    public override int Count => times.Length;

    public override int MissingCount
    {
        get
        {
            var missing = 0;
            foreach (var time in times) if (double.IsNaN(time)) missing++;
            return missing;
        }
    }

    /// <summary>
    /// Joins a time and an event variable. A row whose time or event is missing is missing, and so is a negative time, which is an error of
    /// the file, never a duration; any other level of <paramref name="events"/> than those of <paramref name="eventValues"/> is censored.
    /// </summary>
    public static CensoredColumn From(string name, NumericColumn time, CategoricalColumn events, params string[] eventValues)
    {
        var causeOfCode = new byte[events.Width];
        for (var k = 0; k < eventValues.Length; k++)
            for (var code = 1; code < events.Width; code++)
                if (events.Levels[code - 1] == eventValues[k]) causeOfCode[code] = (byte)(k + 1);

        var times = new double[time.Count];
        var causes = new byte[time.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var known = time.Values[i] >= 0 && events.Codes[i] != 0;
            (times[i], causes[i]) = known ? (time.Values[i], causeOfCode[events.Codes[i]]) : (double.NaN, (byte)0);
        }
        return new(name, times, causes, eventValues);
    }
}
