using System.Collections.Concurrent;
using System.Diagnostics;

namespace Jalons.Bench.Submits;

/// <summary>What was sent during a measure: the time of each answer, and what the database must hold afterwards.</summary>
internal sealed class Submissions
{
    private readonly ConcurrentBag<double> _milliseconds = [];

    public int Answers => _milliseconds.Count;

    /// <summary>What was kept, by the name or the address of the thing written.</summary>
    public ConcurrentDictionary<string, int> Kept { get; } = [];

    public ConcurrentBag<string> Refused { get; } = [];

    public async Task<HttpResponseMessage> Send(HttpClient http, string address, SentForm form)
    {
        using var content = form.Content();
        var clock = Stopwatch.GetTimestamp();
        var answer = await http.PostAsync(new Uri(address, UriKind.Relative), content);
        _milliseconds.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        return answer;
    }

    /// <summary>Milliseconds under which that share of the answers came.</summary>
    public double Quantile(double share)
    {
        var sorted = _milliseconds.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }
}
