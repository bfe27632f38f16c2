using System.Collections;
using System.Globalization;
using System.Text.Json;
using Jalons.Core.Resources;

namespace Jalons.Core.Journeys.Traces;

/// <summary>A value as the journal keeps it: the same text in every country.</summary>
internal static class TraceWords
{
    public static string? Of(object? value) => value switch
    {
        null or "" => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IDictionary { Count: 0 } => null,
        IDictionary several => JsonSerializer.Serialize(several),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>The value that a new fact has before anyone answers.</summary>
    public static bool SaysNothing(object? value) => value is false or Contribution.None;
}
